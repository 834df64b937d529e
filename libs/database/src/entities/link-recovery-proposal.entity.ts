import { MATCH_KINDS, type MatchKind } from '@app/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { oneOf } from './check';
import { ClaimEntity } from './claim.entity';
import { LinkRecoveryEntity } from './link-recovery.entity';

/** A row of `link_recovery_proposals`: an address that a page has for a citation which lost its own. */
@Entity('link_recovery_proposals')
@Unique('uq_link_recovery_proposals_ordinal', ['recoveryId', 'ordinal'])
@Check('ck_link_recovery_proposals_match_kind', oneOf('match_kind', MATCH_KINDS))
@Check('ck_link_recovery_proposals_applied', 'num_nonnulls(applied_at, applied_by_id) IN (0, 2)')
export class LinkRecoveryProposalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_link_recovery_proposals' })
  id!: string;

  @Column('uuid')
  recoveryId!: string;

  @ManyToOne(() => LinkRecoveryEntity)
  @JoinColumn({ name: 'recovery_id', foreignKeyConstraintName: 'fk_link_recovery_proposals_recovery' })
  recovery?: Relation<LinkRecoveryEntity>;

  /** Place among the recovery's proposals, in the order of the article, from 0. */
  @Column('integer')
  ordinal!: number;

  @Column('uuid')
  claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'fk_link_recovery_proposals_claim' })
  claim?: Relation<ClaimEntity>;

  /** Of a citation that may be taken off its claim meanwhile. */
  @Column('uuid')
  citationId!: string;

  @Column('text')
  anchorText!: string;

  @Column('text')
  url!: string;

  @Column('text')
  matchKind!: MatchKind;

  /** 0 to 1. */
  @Column('double precision')
  similarity!: number;

  /** The sentence in the article. */
  @Column('text')
  ours!: string;

  /** The sentence on the page. */
  @Column('text')
  theirs!: string;

  @Column('timestamptz', { nullable: true })
  appliedAt!: Date | null;

  @Column('uuid', { nullable: true })
  appliedById!: string | null;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'applied_by_id', foreignKeyConstraintName: 'fk_link_recovery_proposals_applied_by' })
  appliedBy?: Relation<ActorEntity> | null;
}
