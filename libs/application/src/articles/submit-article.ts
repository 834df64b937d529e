import { Transactions } from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type ArticleSubmission } from './article-submission';
import { ArticleWriter, type SubmittedArticle } from './article-writer';
import { ReadArticle } from './read-article';

/** Takes an article in, all or nothing. */
@Injectable()
export class SubmitArticle {
  constructor(
    private readonly readArticle: ReadArticle,
    private readonly transactions: Transactions,
    private readonly writer: ArticleWriter,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `article_empty`, `article_unreadable`, `article_too_large` or `article_too_complex` */
  async run(actor: Actor, submission: ArticleSubmission): Promise<SubmittedArticle> {
    const extraction = await this.readArticle.run(submission);
    const now = this.clock.now();
    return this.transactions.run((tx) => this.writer.insert(tx, actor, submission, extraction, now));
  }
}
