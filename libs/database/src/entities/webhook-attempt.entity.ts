import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WebhookDeliveryEntity } from './webhook-delivery.entity';

/** A row of `webhook_attempts`: one request to an endpoint, and what came of it. */
@Entity('webhook_attempts')
@Check('ck_webhook_attempts_outcome', 'status IS NOT NULL OR failure IS NOT NULL')
export class WebhookAttemptEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_attempts' })
  deliveryId!: string;

  @ManyToOne(() => WebhookDeliveryEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'delivery_id', foreignKeyConstraintName: 'fk_webhook_attempts_delivery' })
  delivery?: Relation<WebhookDeliveryEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_webhook_attempts' })
  number!: number;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('integer')
  durationMs!: number;

  /** Null when no answer came. */
  @Column('integer', { nullable: true })
  status!: number | null;

  /** Why it did not count as taken, as a code; null when it did. */
  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('text', { nullable: true })
  responseExcerpt!: string | null;
}
