import { WEBHOOK_DELIVERY_STATES, type WebhookDeliveryState } from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { oneOf } from './check';
import { WebhookEndpointEntity } from './webhook-endpoint.entity';
import { WebhookEventEntity } from './webhook-event.entity';

/** A row of `webhook_deliveries`: an event that one endpoint is to be told. */
@Entity('webhook_deliveries')
@Unique('uq_webhook_deliveries_event', ['eventId', 'endpointId'])
@Check('ck_webhook_deliveries_state', oneOf('state', WEBHOOK_DELIVERY_STATES))
@Check('ck_webhook_deliveries_next', "(state = 'pending') = (next_attempt_at IS NOT NULL)")
@Check('ck_webhook_deliveries_finished', "(state = 'pending') = (finished_at IS NULL)")
@Index('ix_webhook_deliveries_endpoint', ['endpointId', 'id'])
@Index('ix_webhook_deliveries_pending', ['endpointId', 'nextAttemptAt', 'id'], {
  where: "state = 'pending' AND NOT once",
})
@Index('ix_webhook_deliveries_pings', ['nextAttemptAt', 'id'], { where: "state = 'pending' AND once" })
@Index('ix_webhook_deliveries_leased', ['endpointId', 'leasedUntil'], {
  where: "state = 'pending' AND leased_until IS NOT NULL",
})
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_deliveries' })
  id!: string;

  @Column('uuid')
  endpointId!: string;

  @ManyToOne(() => WebhookEndpointEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'endpoint_id', foreignKeyConstraintName: 'fk_webhook_deliveries_endpoint' })
  endpoint?: Relation<WebhookEndpointEntity>;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => WebhookEventEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_webhook_deliveries_event' })
  event?: Relation<WebhookEventEntity>;

  @Column('text')
  state!: WebhookDeliveryState;

  /** Whether it is tried once only, and also while the endpoint is paused: a ping. */
  @Column('boolean')
  once!: boolean;

  /** All attempts that were made; the number of the last one. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Failed attempts since it was last asked for. */
  @Column('integer', { default: 0 })
  tries!: number;

  /** Null when there is to be none. */
  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: Date | null;

  /** Until when it is in the hands of one worker, which may die with it. */
  @Column('timestamptz', { nullable: true })
  leasedUntil!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
