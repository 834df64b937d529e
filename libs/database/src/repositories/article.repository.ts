import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { ArticleRevisionEntity } from '../entities/article-revision.entity';
import { ArticleEntity } from '../entities/article.entity';

/** An article as stored. */
export type ArticleRecord = Omit<ArticleEntity, 'createdBy' | 'publishedBy'>;

/** A revision as stored. */
export type ArticleRevisionRecord = Omit<ArticleRevisionEntity, 'article' | 'createdBy'>;

/** What of an article can change after it came in. */
export type ArticleChanges = Partial<
  Pick<
    ArticleRecord,
    | 'title'
    | 'byline'
    | 'publishedAt'
    | 'language'
    | 'sourceUrl'
    | 'said'
    | 'revision'
    | 'publishedSince'
    | 'publishedById'
  >
>;

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

  /**
   * As `get`; until the transaction ends nobody else revises the article, or makes claims of other stretches of its text.
   * Whoever writes more than one of them takes them in the order: article, links, citations, claims.
   */
  async lock(tx: Transaction, id: string): Promise<ArticleRecord | null> {
    return managerOf(tx).findOne(ArticleEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** The revision in force. */
  async revisionOf(tx: Transaction, { id, revision }: ArticleRecord): Promise<ArticleRevisionRecord> {
    return managerOf(tx).findOneByOrFail(ArticleRevisionEntity, { articleId: id, number: revision });
  }

  /** A revision that claims stand in. */
  async revisionById(tx: Transaction, id: string): Promise<ArticleRevisionRecord> {
    return managerOf(tx).findOneByOrFail(ArticleRevisionEntity, { id });
  }

  /** Adds a revision to an article that is locked, and raises the article's version. */
  async revise(
    tx: Transaction,
    article: ArticleRecord,
    changes: ArticleChanges,
    revision: ArticleRevisionRecord,
  ): Promise<void> {
    await managerOf(tx).insert(ArticleRevisionEntity, revision);
    await this.update(tx, article, changes, revision.createdAt);
  }

  /** Changes an article that is locked, and raises its version. */
  async update(tx: Transaction, { id, version }: ArticleRecord, changes: ArticleChanges, now: Date): Promise<void> {
    await managerOf(tx).update(ArticleEntity, { id }, { ...changes, version: version + 1, updatedAt: now });
  }
}
