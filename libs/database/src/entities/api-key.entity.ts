import { type Scope, SCOPES } from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { someOf } from './check';

/** A row of `api_keys`: one secret of an actor, as its keyed hash. */
@Entity('api_keys')
@Unique('uq_api_keys_hash', ['hash'])
@Check('ck_api_keys_scopes', `${someOf('scopes', SCOPES)} AND cardinality(scopes) > 0`)
@Index('ix_api_keys_actor', ['actorId'])
export class ApiKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_keys' })
  id!: string;

  @Column('uuid')
  actorId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'fk_api_keys_actor' })
  actor?: Relation<ActorEntity>;

  /** HMAC-SHA-256 of the key under the secret key. */
  @Column('bytea')
  hash!: Buffer;

  /** The key's last four characters, so that people can tell keys apart. */
  @Column('text')
  hint!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  /** From when on it lets nobody in; null for never. */
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  /** What it is narrowed to; null for all that its holder's role may do. */
  @Column('text', { array: true, nullable: true })
  scopes!: Scope[] | null;

  /** When its secret was last exchanged for another one. */
  @Column('timestamptz', { nullable: true })
  rotatedAt!: Date | null;

  /** When it was last used, to the minute. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;
}
