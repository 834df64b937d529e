import { LinkEventRepository, LinkHostRepository, LinkRepository, newId, Transactions } from '@app/database';
import { type Actor, type PersonsWord, takeHostsWord } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { FollowLinks } from './follow-links';
import { noSuchHost } from './link-host.query';
import { dueAfterWord } from './override-link';

/** Takes a person's word on a host: it holds for all links there, those to come as well, on which nobody spoke. */
@Injectable()
export class OverrideHost {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly hosts: LinkHostRepository,
    private readonly events: LinkEventRepository,
    private readonly follow: FollowLinks,
    private readonly clock: Clock,
  ) {}

  /** @param word null takes it back @throws DomainError `not_found` for a host that no link leads to */
  async run(actor: Actor, host: string, word: PersonsWord | null, reason: string | null): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      // Links before hosts, as everybody takes them.
      const links = await this.links.lockOfHost(tx, host);
      if (links.length === 0) throw noSuchHost();
      await this.hosts.ensure(tx, [host]);
      const [known] = await this.hosts.lock(tx, [host]);
      if (!known || (known.word === word && reason === null)) return;
      await this.hosts.save(tx, [{ ...known, word }]);
      const spoken = links.map((link) => ({ link, standing: takeHostsWord(link.standing, word, now) }));
      await this.links.updateStandings(
        tx,
        spoken.map(({ link, standing }) => ({
          id: link.id,
          standing,
          nextCheckAt: standing.state === link.standing.state ? link.nextCheckAt : dueAfterWord(standing),
        })),
      );
      await this.events.append(tx, [
        {
          id: newId(),
          linkId: null,
          host,
          type: word === null ? 'override_removed' : 'override',
          actorId: actor.id,
          before: { override: known.word },
          after: { override: word, links: links.length },
          reason,
          requestId: currentRequestId(),
          occurredAt: now,
        },
      ]);
      const because = { override: { host, word, by: { id: actor.id, name: actor.name }, reason } };
      await this.follow.run(
        tx,
        actor,
        spoken.map(({ link, standing }) => ({ link, before: link.standing, after: standing, because })),
        now,
      );
    });
  }
}
