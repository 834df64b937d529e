import {
  ATTENTION_KINDS,
  type AttentionKind,
  CLAIM_KINDS,
  CLAIM_ORIGINS,
  type ClaimKind,
  type ClaimOrigin,
  CORRECTABLE_FIELDS,
  type CorrectableField,
  type GivenRating,
  type PublicCorrection,
  REVIEW_STATES,
  type ReviewState,
} from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { ArticleRevisionEntity } from './article-revision.entity';
import { ArticleEntity } from './article.entity';
import { oneOf, someOf } from './check';

/** Who is credited with a claim's content. */
export interface StoredAttribution {
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly outlet: string | null;
  readonly venue: string | null;
  readonly unnamed: boolean;
  readonly scope: string;
}

/** An open proposal as stored: its time is ISO 8601. */
export interface StoredProposal {
  readonly verdict: 'verified' | 'disputed' | 'unverifiable';
  readonly attributionVerdict: 'verified' | 'disputed' | 'unverifiable' | null;
  readonly rationale: string;
  readonly whatIsWrong: string | null;
  readonly whatWasTried: string | null;
  readonly overrideReason: string | null;
  readonly proposerId: string;
  readonly proposedAt: string;
  readonly contentHash: string;
  /** Absent on proposals from before there were ratings and corrections. */
  readonly rating?: GivenRating | null;
  readonly correction?: PublicCorrection | null;
}

/** A link of the article that a person took off a claim; a new revision does not bring it back. */
export interface StoredRemovedCitation {
  readonly anchorText: string;
  readonly href: string;
}

/** A row of `claims`: one checkable statement, where it stands in the text, and how its review stands. */
@Entity('claims')
@Check('ck_claims_kind', oneOf('kind', CLAIM_KINDS))
@Check('ck_claims_state', oneOf('state', REVIEW_STATES))
@Check('ck_claims_attention', someOf('attention', ATTENTION_KINDS))
@Check('ck_claims_origin', oneOf('origin', CLAIM_ORIGINS))
@Check('ck_claims_corrected', someOf('corrected', CORRECTABLE_FIELDS))
@Check('ck_claims_offsets', 'start_offset >= 0 AND end_offset > start_offset')
@Check('ck_claims_proposal', "(proposal IS NOT NULL) = (state = 'awaiting_approval')")
@Check('ck_claims_assignee', "state NOT IN ('in_review', 'needs_info', 'awaiting_approval') OR assignee_id IS NOT NULL")
@Check('ck_claims_returns', 'returns >= 0')
@Check('ck_claims_assigned_until', "assigned_until IS NULL OR state IN ('in_review', 'needs_info')")
@Index('ix_claims_article', ['articleId', 'ordinal'])
@Index('ix_claims_state', ['state', 'id'])
@Index('ix_claims_state_since', ['state', 'stateSince'])
@Index('ix_claims_assignee', ['assigneeId', 'id'])
@Index('ix_claims_updated', ['updatedAt', 'id'])
@Index('ix_claims_revision', ['revisionId'])
// Over expressions, which TypeORM has no words for: it is told to leave them, and the tests of the schema look after them.
@Index('ix_claims_urgency', { synchronize: false })
@Index('ix_claims_due', { synchronize: false })
@Index('ix_claims_text_trigrams', { synchronize: false })
@Index('ix_claims_text_words', { synchronize: false })
export class ClaimEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_claims' })
  id!: string;

  @Column('uuid')
  articleId!: string;

  @ManyToOne(() => ArticleEntity)
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'fk_claims_article' })
  article?: Relation<ArticleEntity>;

  /** The revision that the offsets and the selector refer to. */
  @Column('uuid')
  revisionId!: string;

  @ManyToOne(() => ArticleRevisionEntity)
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'fk_claims_revision' })
  revision?: Relation<ArticleRevisionEntity>;

  /** Place among the article's claims, from 0. */
  @Column('integer')
  ordinal!: number;

  @Column('text')
  origin!: ClaimOrigin;

  /** The claim that this one was split from. */
  @Column('uuid', { nullable: true })
  derivedFromId!: string | null;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'derived_from_id', foreignKeyConstraintName: 'fk_claims_derived_from' })
  derivedFrom?: Relation<ClaimEntity> | null;

  /** What of it a person put right. */
  @Column('text', { array: true })
  corrected!: readonly CorrectableField[];

  @Column('jsonb')
  removedCitations!: readonly StoredRemovedCitation[];

  @Column('text')
  text!: string;

  @Column('integer')
  startOffset!: number;

  @Column('integer')
  endOffset!: number;

  /** The words as they stand in the revision; an editor may reword `text`, never these. */
  @Column('text')
  exact!: string;

  @Column('text')
  prefix!: string;

  @Column('text')
  suffix!: string;

  @Column('text')
  kind!: ClaimKind;

  @Column('jsonb', { nullable: true })
  attribution!: StoredAttribution | null;

  @Column('boolean')
  checkWorthy!: boolean;

  @Column('text', { array: true })
  checkWorthyReasons!: readonly string[];

  @Column('text')
  state!: ReviewState;

  /** When it came to its state; written by the database whenever the state changes. */
  @Column('timestamptz')
  stateSince!: Date;

  /** Counts writes to this claim; its ETag. */
  @Column('integer')
  version!: number;

  @Column('uuid', { nullable: true })
  assigneeId!: string | null;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'assignee_id', foreignKeyConstraintName: 'fk_claims_assignee' })
  assignee?: Relation<ActorEntity> | null;

  @Column('jsonb', { nullable: true })
  proposal!: StoredProposal | null;

  /** When the assignee has let it lie for so long that others may take it over; null where nothing runs out. */
  @Column('timestamptz', { nullable: true })
  assignedUntil!: Date | null;

  /** Who wrote its words; null where they are the article's own. */
  @Column('uuid', { nullable: true })
  textAuthorId!: string | null;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'text_author_id', foreignKeyConstraintName: 'fk_claims_text_author' })
  textAuthor?: Relation<ActorEntity> | null;

  /** Proposals returned since it was last opened. */
  @Column('integer')
  returns!: number;

  @Column('text', { nullable: true })
  waitingOn!: string | null;

  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('uuid', { nullable: true })
  duplicateOfId!: string | null;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'duplicate_of_id', foreignKeyConstraintName: 'fk_claims_duplicate_of' })
  duplicateOf?: Relation<ClaimEntity> | null;

  @Column('text', { array: true })
  attention!: readonly AttentionKind[];

  @Column('timestamptz', { nullable: true })
  attentionSince!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
