import {
  type ArticleRecord,
  ArticleRepository,
  type ArticleRevisionRecord,
  type ClaimRecord,
  ClaimRepository,
  type Transaction,
} from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget, ClaimWriter } from './claim-writer';

/** A text that nobody else revises or cuts into claims until the transaction ends. */
export interface OpenText {
  readonly article: ArticleRecord;
  readonly revision: ArticleRevisionRecord;
}

/** Opens an article's text, and claims where they stand in it, for corrections of where claims begin and end. */
@Injectable()
export class ClaimInText {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly claims: ClaimRepository,
    private readonly writer: ClaimWriter,
  ) {}

  /** @throws DomainError `not_found` */
  async openText(tx: Transaction, articleId: string): Promise<OpenText> {
    const article = await this.articles.lock(tx, articleId);
    if (!article) throw new DomainError('not_found', 'There is no such article.');
    return { article, revision: await this.articles.revisionOf(tx, article) };
  }

  /** The text around a claim, and the claim in it. @throws DomainError as `claimIn` */
  async open(tx: Transaction, target: ClaimTarget): Promise<OpenText & { readonly claim: ClaimRecord }> {
    // A revision moves claims without a new version of theirs, so the article is locked before the claim is read.
    const { articleId } = await this.writer.load(tx, target);
    const text = await this.openText(tx, articleId);
    return { ...text, claim: await this.claimIn(tx, text, target) };
  }

  /** A claim and the text that it stands in, be it an older one. @throws DomainError `not_found` or `stale_version` */
  async openOwn(tx: Transaction, target: ClaimTarget): Promise<OpenText & { readonly claim: ClaimRecord }> {
    const { articleId } = await this.writer.load(tx, target);
    const text = await this.openText(tx, articleId);
    const claim = await this.writer.load(tx, target);
    return { ...text, claim, revision: await this.articles.revisionById(tx, claim.revisionId) };
  }

  /** @throws DomainError `not_found`, `stale_version`, or `claim_lost` when the claim's words are not in the text */
  async claimIn(tx: Transaction, { article, revision }: OpenText, target: ClaimTarget): Promise<ClaimRecord> {
    const claim = await this.writer.load(tx, target);
    if (claim.articleId !== article.id) throw new DomainError('not_found', 'The article has no such claim.');
    if (claim.revisionId !== revision.id) {
      throw new DomainError(
        'claim_lost',
        'The article no longer has the words of this claim, so nothing can be cut from them.',
      );
    }
    return claim;
  }
}

/** @throws DomainError `action_not_allowed` for a claim whose words nobody would check any more */
export const assertStands = ({ state }: ClaimRecord): void => {
  if (state !== 'withdrawn') return;
  throw new DomainError('action_not_allowed', 'The claim was withdrawn: reopen it before its words are cut otherwise.');
};
