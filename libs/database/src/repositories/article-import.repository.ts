import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { ArticleImportEntity } from '../entities/article-import.entity';

/** An import as stored. */
export type ArticleImportRecord = Omit<ArticleImportEntity, 'requestedBy' | 'article'>;

/** What became of an import. */
export type ArticleImportOutcome = Pick<
  ArticleImportRecord,
  'finishedAt' | 'finalUrl' | 'httpStatus' | 'articleId' | 'failure'
>;

/** Writes imports of articles. */
@Injectable()
export class ArticleImportRepository {
  async insert(tx: Transaction, wanted: Omit<ArticleImportRecord, keyof ArticleImportOutcome>): Promise<void> {
    await managerOf(tx).insert(ArticleImportEntity, { ...wanted, ...UNFINISHED });
  }

  async get(tx: Transaction, id: string): Promise<ArticleImportRecord | null> {
    return managerOf(tx).findOneBy(ArticleImportEntity, { id });
  }

  async finish(tx: Transaction, id: string, outcome: ArticleImportOutcome): Promise<void> {
    await managerOf(tx).update(ArticleImportEntity, { id }, outcome);
  }
}

const UNFINISHED = { finishedAt: null, finalUrl: null, httpStatus: null, articleId: null, failure: null };
