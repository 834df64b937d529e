import { REVIEW_POLICIES, type ReviewPolicy } from '@app/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { ArticleEntity } from './article.entity';
import { oneOf } from './check';
import { type StoredPageFailure } from './page-failure';

/** A row of `article_imports`: a page that is to be fetched and taken in as an article, and what became of it. */
@Entity('article_imports')
@Check('ck_article_imports_policy', oneOf('policy', REVIEW_POLICIES))
@Check('ck_article_imports_outcome', 'num_nonnulls(article_id, failure) = num_nonnulls(finished_at)')
export class ArticleImportEntity {
  /** The id of the outbox message that has it done, so that a job run twice makes one article. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_article_imports' })
  id!: string;

  @Column('text')
  url!: string;

  /** What its sender knows of the article, as far as that was given; wins over what the page says. */
  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  byline!: string | null;

  @Column('text', { nullable: true })
  publishedAt!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text')
  policy!: ReviewPolicy;

  @Column('uuid')
  requestedById!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'requested_by_id', foreignKeyConstraintName: 'fk_article_imports_requested_by' })
  requestedBy?: Relation<ActorEntity>;

  @Column('timestamptz')
  createdAt!: Date;

  /** Null while it is not done. */
  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  /** The last URL that answered. */
  @Column('text', { nullable: true })
  finalUrl!: string | null;

  @Column('integer', { nullable: true })
  httpStatus!: number | null;

  @Column('uuid', { nullable: true })
  articleId!: string | null;

  @ManyToOne(() => ArticleEntity)
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'fk_article_imports_article' })
  article?: Relation<ArticleEntity> | null;

  @Column('jsonb', { nullable: true })
  failure!: StoredPageFailure | null;
}
