import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { ArticleEntity } from './article.entity';
import { oneOf } from './check';

/** A link of an article that is no citation, and the part it plays instead. */
export interface StoredLeftOutLink {
  readonly id: string;
  readonly role: string;
  readonly anchorText: string;
  readonly href: string;
  readonly url: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A row of `article_revisions`: one version of an article's body, as given and as canonical text. */
@Entity('article_revisions')
@Unique('uq_article_revisions_number', ['articleId', 'number'])
@Check('ck_article_revisions_format', oneOf('format', ['markdown', 'html', 'text', 'pdf']))
export class ArticleRevisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_article_revisions' })
  id!: string;

  @Column('uuid')
  articleId!: string;

  @ManyToOne(() => ArticleEntity)
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'fk_article_revisions_article' })
  article?: Relation<ArticleEntity>;

  @Column('integer')
  number!: number;

  @Column('text')
  format!: 'markdown' | 'html' | 'text' | 'pdf';

  /** The body byte for byte as it came. */
  @Column('bytea')
  source!: Buffer;

  /** Canonical text: what every offset of this revision counts in, as UTF-16 code units. */
  @Column('text')
  text!: string;

  @Column('bytea')
  textSha256!: Buffer;

  @Column('jsonb')
  captions!: readonly string[];

  @Column('jsonb')
  leftOut!: readonly StoredLeftOutLink[];

  @Column('text')
  extractionVersion!: string;

  /** What became of the claims of the revision before; null for the first. */
  @Column('jsonb', { nullable: true })
  changes!: object | null;

  @Column('uuid')
  createdById!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_article_revisions_created_by' })
  createdBy?: Relation<ActorEntity>;

  @Column('timestamptz')
  createdAt!: Date;
}
