import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `webhook_events`: something that happened on the desk, as triggers wrote it down, or a ping. */
@Entity('webhook_events')
@Index('ix_webhook_events_open', ['occurredAt'], { where: 'fanned_out_at IS NULL' })
@Index('ix_webhook_events_occurred', ['occurredAt'])
export class WebhookEventEntity {
  /** Sent as `webhook-id`, the same for every endpoint and every attempt. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_events' })
  id!: string;

  @Column('text')
  type!: string;

  @Column('jsonb')
  data!: object;

  /** Endpoints that were subscribed when it happened; some may be gone since. */
  @Column('uuid', { array: true })
  endpointIds!: readonly string[];

  @Column('timestamptz')
  occurredAt!: Date;

  /** When deliveries were made of it; null before. */
  @Column('timestamptz', { nullable: true })
  fannedOutAt!: Date | null;
}
