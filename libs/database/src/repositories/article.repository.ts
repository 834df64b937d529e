import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { ArticleRevisionEntity } from '../entities/article-revision.entity';
import { ArticleEntity } from '../entities/article.entity';

/** An article as stored. */
export type ArticleRecord = Omit<ArticleEntity, 'createdBy'>;

/** A revision as stored. */
export type ArticleRevisionRecord = Omit<ArticleRevisionEntity, 'article'>;

/** Writes articles and their revisions. */
@Injectable()
export class ArticleRepository {
  async insert(tx: Transaction, article: ArticleRecord, revision: ArticleRevisionRecord): Promise<void> {
    await managerOf(tx).insert(ArticleEntity, article);
    await managerOf(tx).insert(ArticleRevisionEntity, revision);
  }

  /** Whether any article is there yet. */
  async any(tx: Transaction): Promise<boolean> {
    return managerOf(tx).exists(ArticleEntity, {});
  }

  async get(tx: Transaction, id: string): Promise<ArticleRecord | null> {
    return managerOf(tx).findOneBy(ArticleEntity, { id });
  }
}
