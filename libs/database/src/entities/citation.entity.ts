import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ClaimEntity } from './claim.entity';
import { LinkEntity } from './link.entity';

/** A row of `citations`: one link that an article gives for a claim. */
@Entity('citations')
@Index('ix_citations_claim', ['claimId', 'ordinal'])
@Index('ix_citations_link', ['linkId'])
@Unique('uq_citations_left_out', ['leftOutId'])
export class CitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_citations' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'fk_citations_claim' })
  claim?: Relation<ClaimEntity>;

  /** Place among the claim's citations, from 0. */
  @Column('integer')
  ordinal!: number;

  @Column('text')
  anchorText!: string;

  /** As written in the article; null on one that was added by hand. */
  @Column('text', { nullable: true })
  href!: string | null;

  /** The address in force, as cited; null while the article's address is lost. */
  @Column('text', { nullable: true })
  url!: string | null;

  @Column('uuid', { nullable: true })
  linkId!: string | null;

  @ManyToOne(() => LinkEntity)
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_citations_link' })
  link?: Relation<LinkEntity> | null;

  /** The anchor's place in the revision's text; null on one that was added by hand. */
  @Column('integer', { nullable: true })
  startOffset!: number | null;

  @Column('integer', { nullable: true })
  endOffset!: number | null;

  /** The left-out link of the claim's revision that it was before an editor took it back. */
  @Column('uuid', { nullable: true })
  leftOutId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
