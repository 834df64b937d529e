import { SavedViewRepository, Transactions } from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { OwnView, type ViewTarget } from './own-view';

/** Forgets a view of one's own. */
@Injectable()
export class DeleteView {
  constructor(
    private readonly transactions: Transactions,
    private readonly ownView: OwnView,
    private readonly views: SavedViewRepository,
  ) {}

  /** @throws DomainError `not_found` or `stale_version` */
  async run(actor: Actor, target: ViewTarget): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.views.delete(tx, await this.ownView.load(tx, actor, target));
    });
  }
}
