import { CitationRepository, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget, ClaimWriter } from '../claims/claim-writer';
import { Clock } from '../clock';
import { ClaimInText } from '../claims/claim-in-text';
import { anchorOf } from './anchor-of';

/** Takes a citation off a claim; history keeps what it was. */
@Injectable()
export class RemoveCitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly claimInText: ClaimInText,
    private readonly writer: ClaimWriter,
    private readonly citations: CitationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` or `stale_version` */
  async run(actor: Actor, target: ClaimTarget, citationId: string): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const { claim, revision } = await this.claimInText.openOwn(tx, target);
      const citation = await this.citations.get(tx, claim.id, citationId);
      if (!citation) throw new DomainError('not_found', 'The claim has no such citation.');
      const { id, anchorText, href, url, leftOutId } = citation;
      await this.citations.delete(tx, [id]);
      const event = { type: 'citation_removed', before: { citation: { id, anchorText, href, url } }, after: {} };
      // A link of the article's own would come back with its next revision; one that was taken back is left out again.
      const removed =
        href === null || leftOutId !== null ? [] : [{ anchorText: anchorOf(citation, revision.text), href }];
      const removedCitations = [...claim.removedCitations, ...removed];
      await this.writer.save(tx, actor, claim, { removedCitations }, event, now);
    });
  }
}
