import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { ClaimEntity } from './claim.entity';

/** A row of `comments`: what somebody said about a claim. Never changed, but for the resolution of the thread it begins. */
@Entity('comments')
@Check('ck_comments_resolved', '(resolved_at IS NULL) = (resolved_by_id IS NULL)')
@Check('ck_comments_resolved_thread', 'thread_id IS NULL OR resolved_at IS NULL')
@Index('ix_comments_claim', ['claimId', 'id'])
@Index('ix_comments_thread', ['threadId'])
@Index('ix_comments_mentions', ['mentions'], { type: 'gin' })
export class CommentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_comments' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'fk_comments_claim' })
  claim?: Relation<ClaimEntity>;

  /** The first comment of the thread; null for that one itself. */
  @Column('uuid', { nullable: true })
  threadId!: string | null;

  @ManyToOne(() => CommentEntity)
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'fk_comments_thread' })
  thread?: Relation<CommentEntity> | null;

  @Column('uuid')
  authorId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_comments_author' })
  author?: Relation<ActorEntity>;

  @Column('text')
  text!: string;

  /** The actors whose attention it asks for. */
  @Column('uuid', { array: true })
  mentions!: readonly string[];

  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** Null while the thread is open, and always for replies. */
  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;

  @Column('uuid', { nullable: true })
  resolvedById!: string | null;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'resolved_by_id', foreignKeyConstraintName: 'fk_comments_resolved_by' })
  resolvedBy?: Relation<ActorEntity> | null;
}
