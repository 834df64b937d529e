import { CitationRepository, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget, ClaimWriter } from '../claims/claim-writer';
import { Clock } from '../clock';
import { LinkRegistry } from '../links/link-registry';
import { citationChanged } from './citation-changed';

/** What of a citation changes; what is not given stays as it is. */
export interface CitationChange {
  /** Null when the address given before was wrong and the right one is not known. */
  readonly url?: string | null;
  readonly anchorText?: string;
}

/** Gives a citation its address back, or another one, and has it checked. */
@Injectable()
export class ChangeCitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly citations: CitationRepository,
    private readonly links: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` or `stale_version` */
  async run(actor: Actor, target: ClaimTarget, citationId: string, change: CitationChange): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const claim = await this.writer.load(tx, target);
      const citation = await this.citations.get(tx, claim.id, citationId);
      if (!citation) throw new DomainError('not_found', 'The claim has no such citation.');
      const url = change.url === undefined ? citation.url : change.url;
      const anchorText = change.anchorText ?? citation.anchorText;
      if (url === citation.url && anchorText === citation.anchorText) return;
      const linkId = url === null ? null : ((await this.links.cite(tx, [url], now)).get(url)?.id ?? null);
      await this.citations.update(tx, citation.id, { url, anchorText, linkId });
      await this.writer.save(tx, actor, claim, {}, citationChanged(citation, { anchorText, url }), now);
    });
  }
}
