import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';

/** A row of `identities`: the actor that somebody is whom an issuer of tokens vouches for. */
@Entity('identities')
@Unique('uq_identities_actor', ['actorId'])
export class IdentityEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_identities' })
  issuer!: string;

  /** Who it is at the issuer: never given to anybody else there, which names and addresses are. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_identities' })
  subject!: string;

  @Column('uuid')
  actorId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'fk_identities_actor' })
  actor?: Relation<ActorEntity>;
}
