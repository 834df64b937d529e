import { newId, SavedViewRepository, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** A filter of the claim list with a name. */
export interface NamedQuery {
  readonly name: string;
  /** Members of the list's query string, by name. */
  readonly query: object;
}

/** Views that one person may have: more than anybody tells apart, and few enough that a script in a loop is stopped. */
const MAX_VIEWS = 200;

/** Keeps a filter of the claim list for whoever asks, under a name of their own. */
@Injectable()
export class SaveView {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: SavedViewRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new view's id
   * @throws DomainError `already_exists` when they have a view of that name, `too_many_views`
   */
  async run(actor: Actor, { name, query }: NamedQuery): Promise<string> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      if ((await this.views.lockedCount(tx, actor.id)) >= MAX_VIEWS) {
        throw new DomainError('too_many_views', `You have ${MAX_VIEWS} views already. Delete one of them first.`);
      }
      const id = newId();
      await this.views.insert(tx, { id, ownerId: actor.id, name, query, version: 1, createdAt: now, updatedAt: now });
      return id;
    });
  }
}
