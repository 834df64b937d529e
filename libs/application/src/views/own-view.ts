import { type SavedViewRecord, SavedViewRepository, type Transaction } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** Which view is to be written, and which version of it the writer has seen. */
export interface ViewTarget {
  readonly viewId: string;
  readonly expectedVersion: number;
}

/** The one way to a view that is to be written: by its owner, at the version that was seen. */
@Injectable()
export class OwnView {
  constructor(private readonly views: SavedViewRepository) {}

  /** @throws DomainError `not_found`, also for somebody else's, or `stale_version` */
  async load(tx: Transaction, actor: Actor, { viewId, expectedVersion }: ViewTarget): Promise<SavedViewRecord> {
    const view = await this.views.get(tx, actor.id, viewId);
    if (!view) throw new DomainError('not_found', 'You have no such view.');
    if (view.version !== expectedVersion) {
      throw new DomainError(
        'stale_version',
        `The view is at version ${view.version} by now; If-Match named another. It must carry the ETag, "${view.version}" with its quotes.`,
      );
    }
    return view;
  }
}
