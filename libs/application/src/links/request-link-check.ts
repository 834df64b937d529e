import { LinkRepository, Transactions } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { LinkRegistry } from './link-registry';

/** A check that will be made. */
export interface RequestedCheck {
  readonly checkId: string;
  readonly linkId: string;
  /** Whether it had been asked for before. */
  readonly alreadyRequested: boolean;
}

/** Asks for a check of a link now. */
@Injectable()
export class RequestLinkCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly registry: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` */
  async run(linkId: string): Promise<RequestedCheck> {
    return this.transactions.run(async (tx) => {
      const link = await this.links.lock(tx, linkId);
      if (!link) throw new DomainError('not_found', 'There is no such link.');
      const open = await this.registry.openCheckOf(tx, link);
      if (open !== null) return { checkId: open, linkId, alreadyRequested: true };
      const [checkId = ''] = await this.registry.requestChecks(tx, [link], this.clock.now());
      return { checkId, linkId, alreadyRequested: false };
    });
  }
}
