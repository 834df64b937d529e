import {
  CitationRepository,
  ClaimRepository,
  LinkEventRepository,
  LinkRepository,
  newId,
  type Transaction,
  Transactions,
} from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { citationChanged } from '../citations/citation-changed';
import { type ClaimChange, ClaimWriter } from '../claims/claim-writer';
import { Clock } from '../clock';
import { LinkRegistry } from './link-registry';

/** What a repair came to. */
export interface RepairedLink {
  /** The link of the new address. */
  readonly linkId: string;
  readonly url: string;
  /** Citations that have it now. */
  readonly citations: number;
  readonly claimIds: readonly string[];
}

/** Gives every citation of a link another address, as of a page that moved, and has it checked. */
@Injectable()
export class RepairLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly registry: LinkRegistry,
    private readonly citations: CitationRepository,
    private readonly claims: ClaimRepository,
    private readonly events: LinkEventRepository,
    private readonly writer: ClaimWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * Evidence stays as it is: what was relied on is for a reviewer to say.
   * @param url the address that the newest check suggests, unless given
   * @throws DomainError `not_found`, or `invalid_fields` where none is given and none suggested
   */
  async run(actor: Actor, linkId: string, url?: string): Promise<RepairedLink> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const link = await this.links.get(tx, linkId);
      if (!link) throw new DomainError('not_found', 'There is no such link.');
      const to = url ?? (await this.suggestedFor(tx, link.lastCheckId));
      const repaired = (await this.registry.cite(tx, [to], now)).get(to);
      if (!repaired || repaired.id === linkId) throw noAddress('is the address that the link has already');
      const citations = await this.citations.lockAllOfLink(tx, linkId);
      const claims = new Map(
        (await this.claims.lockSome(tx, [...new Set(citations.map(({ claimId }) => claimId))])).map((claim) => [
          claim.id,
          claim,
        ]),
      );
      await this.citations.updateAll(
        tx,
        citations.map((citation) => ({ ...citation, url: to, linkId: repaired.id })),
      );
      const changes = citations.flatMap((citation): ClaimChange | [] => {
        const claim = claims.get(citation.claimId);
        if (!claim) return [];
        const event = citationChanged(citation, { anchorText: citation.anchorText, url: to }, { repairOf: linkId });
        return { claim, changes: {}, event };
      });
      await this.writer.saveAll(tx, actor, changes, now);
      await this.events.append(tx, [
        {
          id: newId(),
          linkId,
          host: null,
          type: 'repaired',
          actorId: actor.id,
          before: { url: link.url },
          after: { url: to, linkId: repaired.id, citations: citations.length },
          reason: null,
          requestId: currentRequestId(),
          occurredAt: now,
        },
      ]);
      return { linkId: repaired.id, url: to, citations: citations.length, claimIds: [...claims.keys()] };
    });
  }

  private async suggestedFor(tx: Transaction, checkId: string | null): Promise<string> {
    const check = checkId === null ? null : await this.links.getCheck(tx, checkId);
    if (check?.suggestedUrl == null) throw noAddress('must be given: the newest check of the link suggests none');
    return check.suggestedUrl;
  }
}

const noAddress = (detail: string): DomainError =>
  new DomainError('invalid_fields', 'There is no other address to give to the citations.', {
    fields: [{ field: 'url', detail }],
  });
