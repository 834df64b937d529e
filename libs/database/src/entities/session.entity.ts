import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { ApiKeyEntity } from './api-key.entity';

/** A row of `sessions`: a browser that somebody is signed in with. */
@Entity('sessions')
@Unique('uq_sessions_hash', ['hash'])
@Index('ix_sessions_api_key', ['apiKeyId'])
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sessions' })
  id!: string;

  @Column('uuid')
  actorId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'fk_sessions_actor' })
  actor?: Relation<ActorEntity>;

  /** The key that it was begun with; null where it was begun with a token of an issuer. */
  @Column('uuid', { nullable: true })
  apiKeyId!: string | null;

  @ManyToOne(() => ApiKeyEntity)
  @JoinColumn({ name: 'api_key_id', foreignKeyConstraintName: 'fk_sessions_api_key' })
  apiKey?: Relation<ApiKeyEntity>;

  /** HMAC-SHA-256 of the session's token under the secret key. */
  @Column('bytea')
  hash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  /** When somebody signed out. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
