import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';

/** A row of `api_keys`: one secret of an actor, as its keyed hash. */
@Entity('api_keys')
@Unique('uq_api_keys_hash', ['hash'])
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
}
