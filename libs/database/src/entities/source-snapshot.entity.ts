import { CONTENT_DRIFTS, type ContentDrift, QUOTE_STATES, type QuoteState } from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from './check';
import { ClaimEntity } from './claim.entity';
import { DecisionEntity } from './decision.entity';
import { LinkEntity } from './link.entity';
import { type StoredPageFailure } from './page-failure';

/** A row of `source_snapshots`: the page that a piece of evidence rests on, as it was, and how it compares by now. */
@Entity('source_snapshots')
@Check('ck_source_snapshots_quote', oneOf('quote', QUOTE_STATES))
@Check('ck_source_snapshots_drift', oneOf('drift', CONTENT_DRIFTS))
@Check('ck_source_snapshots_quote_now', oneOf('quote_now', QUOTE_STATES))
@Index('ix_source_snapshots_claim', ['claimId', 'id'])
@Index('ix_source_snapshots_link', ['linkId', 'id'])
export class SourceSnapshotEntity {
  /** That of the outbox message that has it made. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_source_snapshots' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'fk_source_snapshots_claim' })
  claim?: Relation<ClaimEntity>;

  /** Evidence may be taken off a claim again; what it was, history tells. */
  @Column('uuid')
  evidenceId!: string;

  /** Null when it was made as the evidence was added. */
  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ManyToOne(() => DecisionEntity)
  @JoinColumn({ name: 'decision_id', foreignKeyConstraintName: 'fk_source_snapshots_decision' })
  decision?: Relation<DecisionEntity> | null;

  @Column('uuid')
  linkId!: string;

  @ManyToOne(() => LinkEntity)
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_source_snapshots_link' })
  link?: Relation<LinkEntity>;

  @Column('text')
  url!: string;

  /** The words relied on. */
  @Column('text', { nullable: true })
  excerpt!: string | null;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  failure!: StoredPageFailure | null;

  @Column('text', { nullable: true })
  finalUrl!: string | null;

  @Column('integer', { nullable: true })
  httpStatus!: number | null;

  @Column('text', { nullable: true })
  mediaType!: string | null;

  /** Under which the page is kept. */
  @Column('bytea', { nullable: true })
  pageSha256!: Buffer | null;

  @Column('integer', { nullable: true })
  pageSize!: number | null;

  /** Of the page's main text; null when it has none that can be read. */
  @Column('bytea', { nullable: true })
  textSha256!: Buffer | null;

  @Column('text', { nullable: true })
  simhash!: string | null;

  /** How the words relied on stood on it. */
  @Column('text', { nullable: true })
  quote!: QuoteState | null;

  /** When it was last compared with the page as it was then. */
  @Column('timestamptz', { nullable: true })
  comparedAt!: Date | null;

  @Column('text', { nullable: true })
  drift!: ContentDrift | null;

  @Column('text', { nullable: true })
  quoteNow!: QuoteState | null;
}
