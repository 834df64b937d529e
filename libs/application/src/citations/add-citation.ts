import { CitationRepository, Transactions } from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget, ClaimWriter } from '../claims/claim-writer';
import { Clock } from '../clock';
import { LinkRegistry } from '../links/link-registry';
import { citationByHand, type NewCitation } from './citation-rows';

/** Adds a citation to a claim, and has its link checked. */
@Injectable()
export class AddCitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly citations: CitationRepository,
    private readonly links: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /** @returns the new citation's id */
  async run(actor: Actor, target: ClaimTarget, added: NewCitation): Promise<string> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const claim = await this.writer.load(tx, target);
      const ordinal = await this.citations.nextOrdinal(tx, claim.id);
      const citation = citationByHand(added, { claimId: claim.id, ordinal, createdAt: now });
      await this.citations.insertAll(tx, await this.links.linked(tx, [citation], now));
      const { id, anchorText, url } = citation;
      const event = { type: 'citation_added', before: {}, after: { citation: { id, anchorText, url } } };
      await this.writer.save(tx, actor, claim, {}, event, now);
      return id;
    });
  }
}
