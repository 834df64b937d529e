import { CitationRepository, newId, Transactions } from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget, ClaimWriter } from '../claims/claim-writer';
import { Clock } from '../clock';
import { LinkRegistry } from '../links/link-registry';

/** A citation to add by hand. */
export interface NewCitation {
  readonly url: string;
  readonly anchorText: string;
}

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
  async run(actor: Actor, target: ClaimTarget, { url, anchorText }: NewCitation): Promise<string> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const claim = await this.writer.load(tx, target);
      const links = await this.links.cite(tx, [url], now);
      const citation = {
        id: newId(),
        claimId: claim.id,
        ordinal: await this.citations.nextOrdinal(tx, claim.id),
        anchorText,
        href: null,
        url,
        linkId: links.get(url)?.id ?? null,
        startOffset: null,
        endOffset: null,
        leftOutId: null,
        createdAt: now,
      };
      await this.citations.insertAll(tx, [citation]);
      const event = { type: 'citation_added', before: {}, after: { citation: { id: citation.id, anchorText, url } } };
      await this.writer.save(tx, actor, claim, {}, event, now);
      return citation.id;
    });
  }
}
