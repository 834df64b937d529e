import { EVIDENCE_STANCES, type EvidenceStance, SOURCE_TYPES, type SourceType } from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { oneOf } from './check';
import { ClaimEntity } from './claim.entity';
import { LinkEntity } from './link.entity';

/** A row of `evidence`: what a reviewer rests a decision on. */
@Entity('evidence')
@Check('ck_evidence_stance', oneOf('stance', EVIDENCE_STANCES))
@Check('ck_evidence_source_type', oneOf('source_type', SOURCE_TYPES))
@Check('ck_evidence_source', '(link_id IS NULL) <> (description IS NULL)')
@Index('ix_evidence_claim', ['claimId'])
@Index('ix_evidence_link', ['linkId'])
export class EvidenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evidence' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'fk_evidence_claim' })
  claim?: Relation<ClaimEntity>;

  /** As given, when it is a link. */
  @Column('text', { nullable: true })
  url!: string | null;

  @Column('uuid', { nullable: true })
  linkId!: string | null;

  @ManyToOne(() => LinkEntity)
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_evidence_link' })
  link?: Relation<LinkEntity> | null;

  /** What it is, when it is not on the web. */
  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text')
  stance!: EvidenceStance;

  @Column('text')
  sourceType!: SourceType;

  /** Where in the source: page, paragraph, minute. */
  @Column('text', { nullable: true })
  locator!: string | null;

  /** The words relied on. */
  @Column('text', { nullable: true })
  excerpt!: string | null;

  @Column('uuid')
  addedById!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'added_by_id', foreignKeyConstraintName: 'fk_evidence_added_by' })
  addedBy?: Relation<ActorEntity>;

  @Column('timestamptz')
  createdAt!: Date;
}
