import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { ArticleRevisionEntity } from './article-revision.entity';
import { ArticleEntity } from './article.entity';
import { type StoredPageFailure } from './page-failure';

/** A row of `link_recoveries`: a search for an article's lost addresses on a page that still has them. */
@Entity('link_recoveries')
@Check('ck_link_recoveries_outcome', 'failure IS NULL OR finished_at IS NOT NULL')
@Index('ix_link_recoveries_article', ['articleId', 'id'])
export class LinkRecoveryEntity {
  /** Where the page is fetched, the id of the outbox message that has it done. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_link_recoveries' })
  id!: string;

  @Column('uuid')
  articleId!: string;

  @ManyToOne(() => ArticleEntity)
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'fk_link_recoveries_article' })
  article?: Relation<ArticleEntity>;

  /** The revision whose citations were looked for. */
  @Column('uuid')
  revisionId!: string;

  @ManyToOne(() => ArticleRevisionEntity)
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'fk_link_recoveries_revision' })
  revision?: Relation<ArticleRevisionEntity>;

  /** Where the page is; null when it was given and nobody said. */
  @Column('text', { nullable: true })
  pageUrl!: string | null;

  /** Citations that lacked an address. */
  @Column('integer')
  missing!: number;

  @Column('uuid')
  requestedById!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'requested_by_id', foreignKeyConstraintName: 'fk_link_recoveries_requested_by' })
  requestedBy?: Relation<ActorEntity>;

  @Column('timestamptz')
  createdAt!: Date;

  /** Null while it is not done. */
  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  /** The last URL that answered; null when the page was given. */
  @Column('text', { nullable: true })
  finalUrl!: string | null;

  @Column('integer', { nullable: true })
  httpStatus!: number | null;

  @Column('jsonb', { nullable: true })
  failure!: StoredPageFailure | null;
}
