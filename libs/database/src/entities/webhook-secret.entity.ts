import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WebhookEndpointEntity } from './webhook-endpoint.entity';

/** A row of `webhook_secrets`: what messages to an endpoint are signed with, encrypted. */
@Entity('webhook_secrets')
@Index('ix_webhook_secrets_endpoint', ['endpointId'])
export class WebhookSecretEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_secrets' })
  id!: string;

  @Column('uuid')
  endpointId!: string;

  @ManyToOne(() => WebhookEndpointEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'endpoint_id', foreignKeyConstraintName: 'fk_webhook_secrets_endpoint' })
  endpoint?: Relation<WebhookEndpointEntity>;

  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  /** From when on it signs nothing any more; null for the newest. */
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;
}
