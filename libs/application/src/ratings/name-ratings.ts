import { RatingVocabularyRepository, Transactions } from '@app/database';
import { type Actor, DomainError, type Rating } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Gives the desk other ratings. What was decided before keeps the labels it was decided with. */
@Injectable()
export class NameRatings {
  constructor(
    private readonly transactions: Transactions,
    private readonly vocabularies: RatingVocabularyRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `stale_version`, or `invalid_fields` where two ratings share a code or a label */
  async run(actor: Actor, expectedVersion: number, ratings: readonly Rating[]): Promise<void> {
    assertDistinct(ratings, 'code');
    assertDistinct(ratings, 'label');
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const { version } = await this.vocabularies.current(tx);
      if (version !== expectedVersion) {
        throw new DomainError('stale_version', `The ratings are at version ${version} by now; If-Match named another.`);
      }
      await this.vocabularies.insert(tx, { version: version + 1, ratings, createdById: actor.id, createdAt: now });
    });
  }
}

const assertDistinct = (ratings: readonly Rating[], member: 'code' | 'label'): void => {
  const repeated = ratings.findIndex(
    (rating, index) => ratings.findIndex((other) => other[member] === rating[member]) < index,
  );
  if (repeated < 0) return;
  throw new DomainError('invalid_fields', 'Two ratings cannot be told apart.', {
    fields: [{ field: `ratings/${repeated}/${member}`, detail: 'is that of another rating' }],
  });
};
