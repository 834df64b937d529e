import { WEBHOOK_PAUSE_REASONS, type WebhookEventType, type WebhookPauseReason } from '@app/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { oneOf } from './check';

/** A row of `webhook_endpoints`: an address of another system that is told what happens on the desk. */
@Entity('webhook_endpoints')
@Check('ck_webhook_endpoints_pause', 'num_nonnulls(paused_at, pause_reason) IN (0, 2)')
@Check('ck_webhook_endpoints_pause_reason', oneOf('pause_reason', WEBHOOK_PAUSE_REASONS))
@Check('ck_webhook_endpoints_failures', '(failures = 0) = (failing_since IS NULL)')
export class WebhookEndpointEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_endpoints' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  url!: string;

  @Column('text', { array: true })
  eventTypes!: readonly WebhookEventType[];

  /** 1 for a new one; each write by a person raises it, but for pausing and resuming. */
  @Column('integer')
  version!: number;

  /** Since when it is told nothing; null while it is told. */
  @Column('timestamptz', { nullable: true })
  pausedAt!: Date | null;

  @Column('text', { nullable: true })
  pauseReason!: WebhookPauseReason | null;

  /** Attempts that failed in a row. */
  @Column('integer', { default: 0 })
  failures!: number;

  @Column('timestamptz', { nullable: true })
  failingSince!: Date | null;

  @Column('uuid')
  createdById!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_webhook_endpoints_created_by' })
  createdBy?: Relation<ActorEntity>;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
