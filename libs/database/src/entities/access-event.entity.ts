import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { ApiKeyEntity } from './api-key.entity';
import { oneOf } from './check';

/** What can happen at the door of the desk. */
export const ACCESS_EVENT_TYPES = [
  'sign_in_succeeded',
  'sign_in_failed',
  'key_made',
  'key_rotated',
  'key_revoked',
  'unauthenticated',
  'forbidden',
] as const;

/** One of `ACCESS_EVENT_TYPES`. */
export type AccessEventType = (typeof ACCESS_EVENT_TYPES)[number];

/** A row of `access_events`: who came in, who was refused, and what became of keys. Append-only. */
@Entity('access_events')
@Check('ck_access_events_type', oneOf('type', ACCESS_EVENT_TYPES))
@Check('ck_access_events_times', 'times > 0 AND last_at >= occurred_at')
@Index('ix_access_events_actor', ['actorId', 'id'])
@Index('ix_access_events_type', ['type', 'id'])
export class AccessEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_access_events' })
  id!: string;

  @Column('text')
  type!: AccessEventType;

  /** Why somebody was refused. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** Who acted, or was refused; null where nobody knows, and for the desk itself. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'fk_access_events_actor' })
  actor?: Relation<ActorEntity>;

  /** The key that it is about. */
  @Column('uuid', { nullable: true })
  apiKeyId!: string | null;

  @ManyToOne(() => ApiKeyEntity)
  @JoinColumn({ name: 'api_key_id', foreignKeyConstraintName: 'fk_access_events_api_key' })
  apiKey?: Relation<ApiKeyEntity>;

  /** The last four characters of the secret that was shown, where it looked like one of the desk's. */
  @Column('text', { nullable: true })
  hint!: string | null;

  /** What was asked for, as method and pattern of the address. */
  @Column('text', { nullable: true })
  route!: string | null;

  /** The role or the scope that was lacking. */
  @Column('text', { nullable: true })
  needed!: string | null;

  /** Where it came from; null for the desk itself, and where there were too many to tell apart. */
  @Column('text', { nullable: true })
  address!: string | null;

  /** The request; of refusals that are counted together, the first. */
  @Column('text', { nullable: true })
  requestId!: string | null;

  /** How often it happened, from `occurredAt` until `lastAt`. */
  @Column('integer')
  times!: number;

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('timestamptz')
  lastAt!: Date;
}
