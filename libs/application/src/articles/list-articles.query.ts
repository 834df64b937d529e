import { type ReadRows, Reads, type StoredLeftOutLink } from '@app/database';
import { DomainError, type ReviewPolicy, type ReviewState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';

/** An article as readers see it, without its text. */
export interface ArticleView {
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly sourceUrl: string | null;
  readonly policy: ReviewPolicy;
  /** Since when it is marked as published; null while it is not. */
  readonly publishedSince: Date | null;
  readonly format: string;
  readonly revision: number;
  readonly version: number;
  readonly textSha256: string;
  readonly captions: readonly string[];
  readonly leftOut: readonly LeftOutLinkView[];
  /** All its claims, those whose words it no longer has included. */
  readonly claimCount: number;
  readonly lostClaimCount: number;
  /** Claims by review state; states without a claim are left out. */
  readonly claimsByState: Readonly<Partial<Record<ReviewState, number>>>;
  readonly citationCount: number;
  readonly missingUrlCount: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A link that is no citation, unless an editor took it back. */
export interface LeftOutLinkView extends StoredLeftOutLink {
  readonly citationId: string | null;
}

/** The canonical text of a revision. */
export interface ArticleText {
  readonly articleId: string;
  readonly revision: number;
  readonly sha256: string;
  readonly text: string;
}

interface ArticleRow extends Omit<
  ArticleView,
  'leftOut' | 'claimCount' | 'lostClaimCount' | 'claimsByState' | 'citationCount' | 'missingUrlCount'
> {
  readonly leftOut: readonly StoredLeftOutLink[];
}

const COLUMNS = `article.id, article.title, article.byline, article.published_at AS "publishedAt", article.language,
  article.source_url AS "sourceUrl", article.policy,
  article.published_since AS "publishedSince", revision.format, article.revision, article.version,
  encode(revision.text_sha256, 'hex') AS "textSha256", revision.captions, revision.left_out AS "leftOut",
  article.created_at AS "createdAt", article.updated_at AS "updatedAt"`;

const TABLES = `articles AS article
  JOIN article_revisions AS revision ON revision.article_id = article.id AND revision.number = article.revision`;

const ARTICLES: ListQuery<'newest'> = {
  name: 'articles',
  select: COLUMNS,
  from: TABLES,
  sorts: { newest: { columns: [{ sql: 'article.id', type: 'uuid' }], direction: 'DESC' } },
};

/** Lists articles, newest first, and gets single ones and their text. */
@Injectable()
export class ListArticlesQuery {
  constructor(private readonly reads: Reads) {}

  async run(page: PageRequest): Promise<Page<ArticleView>> {
    return this.reads.snapshot(async (rows) => {
      const { items, ...rest } = await readPage<ArticleRow, 'newest'>(rows, ARTICLES, 'newest', new Conditions(), page);
      return { ...rest, items: await withCounts(rows, items) };
    });
  }

  /** @throws DomainError `not_found` */
  async get(id: string): Promise<ArticleView> {
    return this.reads.snapshot(async (rows) => {
      const found = await rows<ArticleRow>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE article.id = $1`, [id]);
      const [article] = await withCounts(rows, found);
      if (!article) throw notFound();
      return article;
    });
  }

  /**
   * @param revision the number of an earlier one; the one in force unless given
   * @throws DomainError `not_found`
   */
  async text(id: string, revision?: number): Promise<ArticleText> {
    const [found] = await this.reads.rows<ArticleText>(
      `SELECT article.id AS "articleId", revision.number AS revision, encode(revision.text_sha256, 'hex') AS sha256,
         revision.text
       FROM articles AS article JOIN article_revisions AS revision ON revision.article_id = article.id
       WHERE article.id = $1 AND revision.number = coalesce($2, article.revision)`,
      [id, revision ?? null],
    );
    if (!found) throw notFound();
    return found;
  }
}

const notFound = () => new DomainError('not_found', 'There is no such article, or it has no such revision.');

const withCounts = async (rows: ReadRows, articles: readonly ArticleRow[]): Promise<readonly ArticleView[]> => {
  if (articles.length === 0) return [];
  const ids = articles.map(({ id }) => id);
  const states = await rows<{ articleId: string; state: ReviewState; claims: number; lost: number }>(
    `SELECT claim.article_id AS "articleId", state, count(*)::integer AS claims,
       count(*) FILTER (WHERE revision.number < article.revision)::integer AS lost
     FROM claims AS claim
     JOIN articles AS article ON article.id = claim.article_id
     JOIN article_revisions AS revision ON revision.id = claim.revision_id
     WHERE claim.article_id = ANY($1) GROUP BY 1, 2`,
    [ids],
  );
  const citations = await rows<{ articleId: string; citations: number; missing: number }>(
    `SELECT claim.article_id AS "articleId", count(*)::integer AS citations,
       count(*) FILTER (WHERE citation.link_id IS NULL)::integer AS missing
     FROM citations AS citation JOIN claims AS claim ON claim.id = citation.claim_id
     WHERE claim.article_id = ANY($1) GROUP BY 1`,
    [ids],
  );
  const takenBack = new Map(
    (await rows<{ leftOutId: string; id: string }>(TAKEN_BACK, [ids])).map(({ leftOutId, id }) => [leftOutId, id]),
  );
  return articles.map((article) => {
    const counted = states.filter(({ articleId }) => articleId === article.id);
    const cited = citations.find(({ articleId }) => articleId === article.id);
    return {
      ...article,
      leftOut: article.leftOut.map((link) => ({ ...link, citationId: takenBack.get(link.id) ?? null })),
      lostClaimCount: counted.reduce((sum, { lost }) => sum + lost, 0),
      claimCount: counted.reduce((sum, { claims }) => sum + claims, 0),
      claimsByState: Object.fromEntries(counted.map(({ state, claims }) => [state, claims])),
      citationCount: cited?.citations ?? 0,
      missingUrlCount: cited?.missing ?? 0,
    };
  });
};

const TAKEN_BACK = `SELECT citation.left_out_id AS "leftOutId", citation.id
  FROM citations AS citation JOIN claims AS claim ON claim.id = citation.claim_id
  WHERE claim.article_id = ANY($1) AND citation.left_out_id IS NOT NULL`;
