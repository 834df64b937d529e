import { REVIEW_POLICIES, type ReviewPolicy } from '@app/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { oneOf } from './check';

/** What is known of an article besides its body. */
export interface StoredMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly sourceUrl: string | null;
}

/** What of it a person said, which no text of the article overrides. */
export type StoredSaid = Partial<Readonly<Record<keyof StoredMetadata, string>>>;

/** A row of `articles`: what was submitted; the text itself stands in its revisions. */
@Entity('articles')
@Check('ck_articles_policy', oneOf('policy', REVIEW_POLICIES))
@Check('ck_articles_published', '(published_since IS NULL) = (published_by_id IS NULL)')
export class ArticleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_articles' })
  id!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  byline!: string | null;

  /** ISO 8601, a date or a date with time: articles often name only the day, and midnight would be invented. */
  @Column('text', { nullable: true })
  publishedAt!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { nullable: true })
  sourceUrl!: string | null;

  @Column('jsonb')
  said!: StoredSaid;

  @Column('text')
  policy!: ReviewPolicy;

  /** Number of the revision in force. */
  @Column('integer')
  revision!: number;

  @Column('integer')
  version!: number;

  @Column('uuid')
  createdById!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_articles_created_by' })
  createdBy?: Relation<ActorEntity>;

  /** Since when it is marked as published; null while it is not. */
  @Column('timestamptz', { nullable: true })
  publishedSince!: Date | null;

  @Column('uuid', { nullable: true })
  publishedById!: string | null;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'published_by_id', foreignKeyConstraintName: 'fk_articles_published_by' })
  publishedBy?: Relation<ActorEntity> | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
