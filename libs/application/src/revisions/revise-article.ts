import { type ArticleRecord, ArticleRepository, type ArticleRevisionRecord, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { EXTRACTION_VERSION } from '@app/extraction';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { METADATA, metadataOf, revisionOf, saidOf } from '../articles/article-rows';
import { type ArticleSubmission } from '../articles/article-submission';
import { ReadArticle } from '../articles/read-article';
import { Clock } from '../clock';
import { MoveClaims } from './move-claims';
import { planMove } from './plan-move';
import { type RevisionChanges } from './revision-changes';

/** A new text for an article; who decides on its claims how does not change with it. */
export type RevisionSubmission = Omit<ArticleSubmission, 'policy'>;

/**
 * Gives an article a new text. Claims follow their words into it, with all that was done on them; those whose words went
 * are told as lost and kept; new sentences become claims.
 */
@Injectable()
export class ReviseArticle {
  constructor(
    private readonly readArticle: ReadArticle,
    private readonly transactions: Transactions,
    private readonly articles: ArticleRepository,
    private readonly moveClaims: MoveClaims,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expectedVersion the article's version that the editor has seen; null puts the text on top of any
   * @returns what became of the claims; null when it is the text that the article has, and nothing was done
   * @throws DomainError `not_found` or `stale_version`, and as `SubmitArticle` for a text that cannot be read
   */
  async run(
    actor: Actor,
    articleId: string,
    submission: RevisionSubmission,
    expectedVersion: number | null,
  ): Promise<RevisionChanges | null> {
    const seen = await this.transactions.run(async (tx) => {
      const article = asExpected(await this.articles.get(tx, articleId), expectedVersion);
      return { article, current: await this.articles.revisionOf(tx, article) };
    });
    const known = { ...saidOf(seen.article, seen.current.extracted), ...submission };
    // The page itself is where the article's relative addresses lead from, however that became known.
    const { sourceUrl = seen.article.sourceUrl } = submission;
    const extraction = await this.readArticle.run({ ...known, ...(sourceUrl !== null && { sourceUrl }) });
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const article = asExpected(await this.articles.lock(tx, articleId), expectedVersion);
      const current = await this.articles.revisionOf(tx, article);
      const said = { ...saidOf(article, current.extracted), ...submission };
      const metadata = metadataOf(said, metadataOf(extraction.article, article));
      if (isTextOf(current, submission) && METADATA.every((name) => metadata[name] === article[name])) return null;
      const revision = revisionOf(article, article.revision + 1, submission, extraction, actor, now);
      const surroundings = { articleId, revisionId: revision.id, actor, requestId: currentRequestId(), now };
      const standing = await this.moveClaims.standing(tx, articleId, current);
      const move = planMove(standing, revision, extraction, surroundings);
      const changes = { ...metadata, revision: revision.number };
      await this.articles.revise(tx, article, changes, { ...revision, changes: move.changes });
      await this.moveClaims.carryOut(tx, actor, move, surroundings);
      return move.changes;
    });
  }
}

const asExpected = (article: ArticleRecord | null, expectedVersion: number | null): ArticleRecord => {
  if (!article) throw new DomainError('not_found', 'There is no such article.');
  if (expectedVersion === null || article.version === expectedVersion) return article;
  throw new DomainError(
    'stale_version',
    `The article is at version ${article.version} by now; If-Match named another. It must carry the ETag, "${article.version}" with its quotes.`,
  );
};

/** The same bytes come out differently only with another version of extraction. */
const isTextOf = (revision: ArticleRevisionRecord, { format, content }: RevisionSubmission): boolean =>
  revision.format === format && revision.extractionVersion === EXTRACTION_VERSION && revision.source.equals(content);
