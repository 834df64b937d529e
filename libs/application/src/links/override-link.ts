import { LinkEventRepository, LinkRepository, newId, Transactions } from '@app/database';
import {
  type Actor,
  DEFAULT_LINK_POLICY,
  DomainError,
  nextCheckAt,
  type PersonsWord,
  takePersonsWord,
} from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { FollowLinks } from './follow-links';

/** Takes a person's word on a link, which holds against what checks say until it is taken back. */
@Injectable()
export class OverrideLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly events: LinkEventRepository,
    private readonly follow: FollowLinks,
    private readonly clock: Clock,
  ) {}

  /** @param word null takes it back @throws DomainError `not_found` */
  async run(actor: Actor, linkId: string, word: PersonsWord | null, reason: string | null): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const link = await this.links.lock(tx, linkId);
      if (!link) throw new DomainError('not_found', 'There is no such link.');
      if (link.standing.personsWord === word && reason === null) return;
      const standing = takePersonsWord(link.standing, word, now);
      await this.links.updateStandings(tx, [{ id: linkId, standing, nextCheckAt: dueAfterWord(standing) }]);
      await this.events.append(tx, [
        {
          id: newId(),
          linkId,
          host: null,
          type: word === null ? 'override_removed' : 'override',
          actorId: actor.id,
          before: { override: link.standing.personsWord, state: link.standing.state },
          after: { override: word, state: standing.state },
          reason,
          requestId: currentRequestId(),
          occurredAt: now,
        },
      ]);
      const because = { override: { word, by: { id: actor.id, name: actor.name }, reason } };
      await this.follow.run(tx, actor, [{ link, before: link.standing, after: standing, because }], now);
    });
  }
}

/** When a link is due on which, or on whose host, a person spoke. The share of the interval that links differ by is left out. */
export const dueAfterWord = (standing: Parameters<typeof nextCheckAt>[0]): Date | null =>
  nextCheckAt(standing, DEFAULT_LINK_POLICY, 0.5);
