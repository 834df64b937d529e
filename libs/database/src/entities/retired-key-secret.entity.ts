import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ApiKeyEntity } from './api-key.entity';

/** A row of `retired_key_secrets`: a secret that a key had before it was rotated. Kept, so that it is known when it comes back. */
@Entity('retired_key_secrets')
@Index('ix_retired_key_secrets_api_key', ['apiKeyId'])
export class RetiredKeySecretEntity {
  /** HMAC-SHA-256 of the secret under the secret key. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_retired_key_secrets' })
  hash!: Buffer;

  @Column('uuid')
  apiKeyId!: string;

  @ManyToOne(() => ApiKeyEntity)
  @JoinColumn({ name: 'api_key_id', foreignKeyConstraintName: 'fk_retired_key_secrets_api_key' })
  apiKey?: Relation<ApiKeyEntity>;

  /** The secret's last four characters. */
  @Column('text')
  hint!: string;

  /** Until when it still lets its holder in. */
  @Column('timestamptz')
  goodUntil!: Date;
}
