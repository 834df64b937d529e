import { type LinkRecord, LinkRepository, OutboxRepository, type Transaction } from '@app/database';
import { Outbox } from '@app/jobs';
import { Injectable } from '@nestjs/common';

/** Milliseconds after which a link whose check never came back is due again. */
const LOST_CHECK = 3_600_000;

/** Where addresses become links, and where checks of them are asked for. */
@Injectable()
export class LinkRegistry {
  constructor(
    private readonly links: LinkRepository,
    private readonly outbox: Outbox,
    private readonly messages: OutboxRepository,
  ) {}

  /** Finds or makes the link of each address, and asks for a check of those that were never checked. */
  async cite(tx: Transaction, urls: readonly string[], now: Date): Promise<ReadonlyMap<string, LinkRecord>> {
    const links = await this.links.ensure(tx, urls, now);
    const unchecked = [...new Map([...links.values()].map((link) => [link.id, link])).values()].filter(
      ({ lastCheckedAt, requestedCheckId }) => lastCheckedAt === null && requestedCheckId === null,
    );
    await this.requestChecks(tx, unchecked, now);
    return links;
  }

  /** Citations with the links of their addresses, found or made as by `cite`; one whose address is lost has none. */
  async linked<Citation extends { readonly url: string | null }>(
    tx: Transaction,
    citations: readonly Citation[],
    now: Date,
  ): Promise<readonly (Citation & { readonly linkId: string | null })[]> {
    const links = await this.cite(
      tx,
      citations.flatMap(({ url }) => url ?? []),
      now,
    );
    return withLinks(citations, links);
  }

  /** Asks for a check of each link. @returns the ids of the checks to come, in the order of the links */
  async requestChecks(tx: Transaction, links: readonly LinkRecord[], now: Date): Promise<readonly string[]> {
    const checkIds = await this.outbox.add(
      tx,
      'checkLink',
      links.map(({ id }) => ({ linkId: id })),
      now,
    );
    const requested = links.map(({ id }, index) => ({ id, checkId: checkIds[index] ?? null }));
    await this.links.markRequested(tx, requested, new Date(now.getTime() + LOST_CHECK));
    return checkIds;
  }

  /** The check that was asked for and has not been made yet, if there is one. */
  async openCheckOf(tx: Transaction, link: LinkRecord): Promise<string | null> {
    const { requestedCheckId } = link;
    return requestedCheckId !== null && (await this.messages.isOpen(tx, requestedCheckId)) ? requestedCheckId : null;
  }
}

/** Citations with the links of their addresses; one whose address is lost has none. */
export const withLinks = <Citation extends { readonly url: string | null }>(
  citations: readonly Citation[],
  links: ReadonlyMap<string, LinkRecord>,
): readonly (Citation & { readonly linkId: string | null })[] =>
  citations.map((citation) => ({
    ...citation,
    linkId: citation.url === null ? null : (links.get(citation.url)?.id ?? null),
  }));
