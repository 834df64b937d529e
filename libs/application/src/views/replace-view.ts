import { SavedViewRepository, Transactions } from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { OwnView, type ViewTarget } from './own-view';
import { type NamedQuery } from './save-view';

/** Gives a view of one's own another name and another filter. */
@Injectable()
export class ReplaceView {
  constructor(
    private readonly transactions: Transactions,
    private readonly ownView: OwnView,
    private readonly views: SavedViewRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found`, `stale_version`, or `already_exists` when another of their views has that name */
  async run(actor: Actor, target: ViewTarget, { name, query }: NamedQuery): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const view = await this.ownView.load(tx, actor, target);
      await this.views.replace(tx, view, { name, query, updatedAt: now });
    });
  }
}
