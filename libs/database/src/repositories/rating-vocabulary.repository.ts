import { NO_RATINGS, type RatingVocabulary } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { RatingVocabularyEntity } from '../entities/rating-vocabulary.entity';

/** A vocabulary as stored. */
export type RatingVocabularyRecord = Omit<RatingVocabularyEntity, 'createdBy'>;

/** Writes the desk's ratings; no version is ever changed. */
@Injectable()
export class RatingVocabularyRepository {
  /** The ratings in force. */
  async current(tx: Transaction): Promise<RatingVocabulary> {
    const [newest] = await managerOf(tx).find(RatingVocabularyEntity, { order: { version: 'DESC' }, take: 1 });
    return newest ?? NO_RATINGS;
  }

  async insert(tx: Transaction, vocabulary: RatingVocabularyRecord): Promise<void> {
    await managerOf(tx).insert(RatingVocabularyEntity, vocabulary);
  }
}
