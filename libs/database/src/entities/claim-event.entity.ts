import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { ClaimEntity } from './claim.entity';

/** A row of `claim_events`: one change of a claim, chained by hash to the one before. Append-only. */
@Entity('claim_events')
@Unique('uq_claim_events_sequence', ['claimId', 'sequence'])
export class ClaimEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_claim_events' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'fk_claim_events_claim' })
  claim?: Relation<ClaimEntity>;

  /** The claim's version that the change led to: 1, 2, 3 … without a gap. */
  @Column('integer')
  sequence!: number;

  @Column('text')
  type!: string;

  @Column('uuid')
  actorId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'fk_claim_events_actor' })
  actor?: Relation<ActorEntity>;

  @Column('jsonb')
  before!: object;

  @Column('jsonb')
  after!: object;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('timestamptz')
  occurredAt!: Date;

  /** Hash of the event before; null on a claim's first. Set by the database. */
  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  /** SHA-256 over the event and the hash before it. Set by the database. */
  @Column('bytea')
  hash!: Buffer;
}
