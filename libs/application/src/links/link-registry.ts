import { type LinkRecord, LinkRepository, newId, OutboxRepository, type Transaction } from '@app/database';
import { Outbox } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { chunksOf, grouped } from '../grouped';

/** Milliseconds after which a link whose check never came back is due again. */
const LOST_CHECK = 3_600_000;

/** Links that one job checks at most … */
const MOST_IN_A_BATCH = 100;

/** … and of one host, as these are checked one after the other. */
const MOST_OF_A_HOST = 50;

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
      ({ lastCheckedAt, requestedCheckId, state }) =>
        lastCheckedAt === null && requestedCheckId === null && state !== 'not_checkable',
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

  /**
   * Asks for a check of each link.
   * @param priority 1 (somebody waits for it) to 4; smaller goes first
   * @returns the ids of the checks to come, in the order of the links
   */
  async requestChecks(
    tx: Transaction,
    links: readonly LinkRecord[],
    now: Date,
    priority = 1,
  ): Promise<readonly string[]> {
    const batches = batchesOf(links);
    const payloads = batches.map(() => ({}));
    const messageIds = await this.outbox.add(tx, 'checkLinks', payloads, now, priority);
    const requested = batches.flatMap((batch, index) =>
      batch.map(({ id }) => ({ linkId: id, checkId: newId(), messageId: messageIds[index] ?? '' })),
    );
    await this.links.markRequested(tx, requested, new Date(now.getTime() + LOST_CHECK));
    const checkIds = new Map(requested.map(({ linkId, checkId }) => [linkId, checkId]));
    return links.map(({ id }) => checkIds.get(id) ?? '');
  }

  /** The check that was asked for and has not been made yet, if there is one. */
  async openCheckOf(tx: Transaction, { requestedCheckId, requestedInId }: LinkRecord): Promise<string | null> {
    return requestedInId !== null && (await this.messages.isOpen(tx, requestedInId)) ? requestedCheckId : null;
  }
}

/** Links in the batches that a worker takes at once: large ones, but of no host more than are soon done. */
const batchesOf = (links: readonly LinkRecord[]): readonly (readonly LinkRecord[])[] => {
  const ofHosts = [...grouped(links, ({ host }) => host ?? '').values()].map((own) => chunksOf(own, MOST_OF_A_HOST));
  const layers = Math.max(0, ...ofHosts.map((chunks) => chunks.length));
  // Each batch is of one layer: the first links of every host, then the next ones.
  return Array.from({ length: layers }, (_, layer) =>
    packed(ofHosts.flatMap((chunks) => [chunks[layer] ?? []])),
  ).flat();
};

/** Pieces joined as long as they fit into one batch. */
const packed = (pieces: readonly (readonly LinkRecord[])[]): readonly (readonly LinkRecord[])[] => {
  const batches: LinkRecord[][] = [];
  for (const piece of pieces) {
    const last = batches.at(-1);
    if (last && last.length + piece.length <= MOST_IN_A_BATCH) last.push(...piece);
    else if (piece.length > 0) batches.push([...piece]);
  }
  return batches;
};

/** Citations with the links of their addresses; one whose address is lost has none. */
export const withLinks = <Citation extends { readonly url: string | null }>(
  citations: readonly Citation[],
  links: ReadonlyMap<string, LinkRecord>,
): readonly (Citation & { readonly linkId: string | null })[] =>
  citations.map((citation) => ({
    ...citation,
    linkId: citation.url === null ? null : (links.get(citation.url)?.id ?? null),
  }));
