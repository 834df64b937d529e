import { isDeepStrictEqual } from 'node:util';
import { type Anchor, type Reanchoring } from '@app/alignment';
import {
  type ArticleRecord,
  ArticleRepository,
  type ArticleRevisionRecord,
  ClaimRepository,
  type Transaction,
  Transactions,
} from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { type Extraction, EXTRACTION_VERSION } from '@app/extraction';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { METADATA, metadataOf, revisionOf, saidIn } from '../articles/article-rows';
import { type ArticleSubmission } from '../articles/article-submission';
import { ReadArticle } from '../articles/read-article';
import { Clock } from '../clock';
import { CompareTexts } from '../comparing/compare-texts';
import { LinkRegistry } from '../links/link-registry';
import { anchorsOf } from './anchors-of';
import { MoveClaims } from './move-claims';
import { planMove } from './plan-move';
import { type RevisionChanges } from './revision-changes';

/** A new text for an article; who decides on its claims how does not change with it. */
export type RevisionSubmission = Omit<ArticleSubmission, 'policy'>;

/** How often others may be quicker with the article while its texts are compared, before they have to wait for it. */
const MOST_OVERTAKEN = 2;

/** An article as it was seen, and where its claims were found in the new text. */
interface Comparison {
  readonly current: ArticleRevisionRecord;
  readonly anchors: readonly Anchor[];
  readonly found: Reanchoring;
}

/**
 * Gives an article a new text. Claims follow their words into it, with all that was done on them; those whose words went
 * are told as lost and kept; new sentences become claims.
 */
@Injectable()
export class ReviseArticle {
  constructor(
    private readonly readArticle: ReadArticle,
    private readonly compareTexts: CompareTexts,
    private readonly transactions: Transactions,
    private readonly articles: ArticleRepository,
    private readonly claims: ClaimRepository,
    private readonly links: LinkRegistry,
    private readonly moveClaims: MoveClaims,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expectedVersion the article's version that the editor has seen; null puts the text on top of any
   * @returns what became of the claims; null when it is the text that the article has, and nothing was done
   * @throws DomainError `not_found` or `stale_version`, or as `SubmitArticle` for a text that cannot be read or compared
   */
  async run(
    actor: Actor,
    articleId: string,
    submission: RevisionSubmission,
    expectedVersion: number | null,
  ): Promise<RevisionChanges | null> {
    const extraction = await this.read(articleId, submission, expectedVersion);
    const now = this.clock.now();
    const write = async (tx: Transaction, article: ArticleRecord, seen: Comparison) =>
      this.write(tx, actor, article, seen, submission, extraction, now);
    // Long texts take seconds to compare, in which nobody else should wait for the article.
    for (let run = 1; run <= MOST_OVERTAKEN; run += 1) {
      const seen = await this.compare(await this.transactions.run((tx) => this.see(tx, articleId)), extraction);
      const written = await this.transactions.run(async (tx) =>
        write(tx, asExpected(await this.articles.lock(tx, articleId), expectedVersion), seen),
      );
      if (written !== 'overtaken') return written;
    }
    return this.transactions.run(async (tx) => {
      const article = asExpected(await this.articles.lock(tx, articleId), expectedVersion);
      const written = await write(tx, article, await this.compare(await this.see(tx, articleId), extraction));
      if (written === 'overtaken') throw new Error(`The claims of article ${articleId} moved under its lock.`);
      return written;
    });
  }

  private async read(
    articleId: string,
    submission: RevisionSubmission,
    expectedVersion: number | null,
  ): Promise<Extraction> {
    const { said, sourceUrl } = await this.transactions.run(async (tx) =>
      asExpected(await this.articles.get(tx, articleId), expectedVersion),
    );
    // The page itself is where the article's relative addresses lead from, however that became known.
    return this.readArticle.run({ ...(sourceUrl !== null && { sourceUrl }), ...said, ...submission });
  }

  private async see(tx: Transaction, articleId: string): Promise<Omit<Comparison, 'found'>> {
    const article = asExpected(await this.articles.get(tx, articleId), null);
    const current = await this.articles.revisionOf(tx, article);
    return { current, anchors: anchorsOf(await this.claims.allOf(tx, articleId), current.id) };
  }

  private async compare(
    { current, anchors }: Omit<Comparison, 'found'>,
    { text, claims }: Extraction,
  ): Promise<Comparison> {
    const sentences = claims.map(({ start, end }) => ({ start, end }));
    const found = await this.compareTexts.reanchor({ text: current.text, anchors }, { text, sentences });
    return { current, anchors, found };
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    article: ArticleRecord,
    { current, anchors, found }: Comparison,
    submission: RevisionSubmission,
    extraction: Extraction,
    now: Date,
  ): Promise<RevisionChanges | null | 'overtaken'> {
    if (article.revision !== current.number) return 'overtaken';
    const said = { ...article.said, ...saidIn(submission) };
    const metadata = metadataOf(said, metadataOf(extraction.article, article));
    const revision = revisionOf(article, article.revision + 1, submission, extraction, actor, now);
    if (isTextOf(current, revision) && METADATA.every((name) => metadata[name] === article[name])) return null;
    // Links before citations and claims, as everybody takes them.
    const urls = extraction.claims.flatMap(({ citations }) => citations.flatMap(({ url }) => url ?? []));
    const links = await this.links.cite(tx, urls, now);
    const standing = await this.moveClaims.standing(tx, article.id, current);
    if (!isDeepStrictEqual(anchorsOf(standing.claims, current.id), anchors)) return 'overtaken';
    const surroundings = {
      articleId: article.id,
      revisionId: revision.id,
      actor,
      requestId: currentRequestId(),
      now,
    };
    const move = planMove(standing, found, { article: metadata, revision, extraction }, surroundings);
    const changes = { ...metadata, said, revision: revision.number };
    await this.articles.revise(tx, article, changes, { ...revision, changes: move.changes });
    await this.moveClaims.carryOut(tx, actor, move, links, surroundings);
    return move.changes;
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

/** The same bytes come out differently with another charset, or another version of extraction. */
const isTextOf = (current: ArticleRevisionRecord, next: ArticleRevisionRecord): boolean =>
  current.format === next.format &&
  current.extractionVersion === EXTRACTION_VERSION &&
  current.source.equals(next.source) &&
  current.textSha256.equals(next.textSha256);
