import {
  DECISION_PROCEDURES,
  type DecisionProcedure,
  type GivenRating,
  type PublicCorrection,
  REVIEW_POLICIES,
  type ReviewPolicy,
  type Verdict,
  VERDICTS,
} from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { oneOf } from './check';
import { ClaimEntity } from './claim.entity';

/** A row of `decisions`: what was decided, on what, by whom. Never changed; a later one supersedes it. */
@Entity('decisions')
@Unique('uq_decisions_sequence', ['claimId', 'sequence'])
@Check('ck_decisions_verdict', oneOf('verdict', VERDICTS))
@Check('ck_decisions_attribution_verdict', oneOf('attribution_verdict', VERDICTS))
@Check('ck_decisions_policy', oneOf('policy', REVIEW_POLICIES))
// Over expressions, as those of claims.
@Index('ix_decisions_text_trigrams', { synchronize: false })
@Index('ix_decisions_text_words', { synchronize: false })
@Check('ck_decisions_procedure', oneOf('procedure', DECISION_PROCEDURES))
@Check('ck_decisions_approver', "(procedure = 'four_eyes') = (approver_id IS NOT NULL)")
@Check('ck_decisions_single', "procedure <> 'single' OR policy = 'single'")
@Check('ck_decisions_correction_sequence', 'correction_sequence >= (correction IS NOT NULL)::integer')
@Check('ck_decisions_four_eyes', 'approver_id IS NULL OR approver_id <> proposer_id')
export class DecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_decisions' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'fk_decisions_claim' })
  claim?: Relation<ClaimEntity>;

  /** 1 for a claim's first decision. */
  @Column('integer')
  sequence!: number;

  @Column('text')
  verdict!: Verdict;

  @Column('text', { nullable: true })
  attributionVerdict!: Verdict | null;

  @Column('text')
  rationale!: string;

  @Column('text', { nullable: true })
  whatIsWrong!: string | null;

  @Column('text', { nullable: true })
  whatWasTried!: string | null;

  @Column('text', { nullable: true })
  overrideReason!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  /** The desk's own word for the verdict, as it was called then. */
  @Column('jsonb', { nullable: true })
  rating!: GivenRating | null;

  /** What readers were told, where a published answer changed. */
  @Column('jsonb', { nullable: true })
  correction!: PublicCorrection | null;

  /** How many corrections of the claim were published with it and before. */
  @Column('integer')
  correctionSequence!: number;

  /** How it came about. */
  @Column('text')
  procedure!: DecisionProcedure;

  /** The claim's words when it was decided. */
  @Column('text')
  claimText!: string;

  /** The evidence as it was when it was decided. */
  @Column('jsonb')
  evidence!: readonly object[];

  /** SHA-256 of claim text and evidence. */
  @Column('bytea')
  contentSha256!: Buffer;

  @Column('text')
  policy!: ReviewPolicy;

  @Column('uuid')
  proposerId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'proposer_id', foreignKeyConstraintName: 'fk_decisions_proposer' })
  proposer?: Relation<ActorEntity>;

  /** Null where one person decided alone. */
  @Column('uuid', { nullable: true })
  approverId!: string | null;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'approver_id', foreignKeyConstraintName: 'fk_decisions_approver' })
  approver?: Relation<ActorEntity> | null;

  @Column('timestamptz')
  decidedAt!: Date;

  /** Hash of the claim's decision before; null on its first. Set by the database. */
  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  /** SHA-256 over the decision and the hash before it. Set by the database. */
  @Column('bytea')
  hash!: Buffer;
}
