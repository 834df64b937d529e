import { CitationRepository, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget, ClaimWriter } from '../claims/claim-writer';
import { Clock } from '../clock';
import { LinkRegistry } from '../links/link-registry';
import { ClaimInText } from '../claims/claim-in-text';
import { citationOfLeftOut } from './citation-rows';

/** Makes a citation of a link that was left out as none, and has it checked. */
@Injectable()
export class TakeLinkBack {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly claimInText: ClaimInText,
    private readonly citations: CitationRepository,
    private readonly links: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * @param leftOutId of a link that the article's revision in force leaves out
   * @returns the new citation's id
   * @throws DomainError `not_found`, `stale_version`, `claim_lost`, `invalid_fields` for no such link, or `already_exists`
   *   when it was taken back before
   */
  async run(actor: Actor, target: ClaimTarget, leftOutId: string): Promise<string> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      // A revision gives the links it leaves out other ids.
      const { claim, revision } = await this.claimInText.open(tx, target);
      const link = revision.leftOut.find(({ id }) => id === leftOutId);
      if (!link) throw noSuchLink();
      const ordinal = await this.citations.nextOrdinal(tx, claim.id);
      const citation = citationOfLeftOut(link, { claimId: claim.id, ordinal, createdAt: now });
      const { id, anchorText, url } = citation;
      await this.citations.insertAll(tx, await this.links.linked(tx, [citation], now));
      const event = {
        type: 'citation_added',
        before: {},
        after: { citation: { id, anchorText, url }, leftOut: { role: link.role } },
      };
      await this.writer.save(tx, actor, claim, {}, event, now);
      return id;
    });
  }
}

const noSuchLink = (): DomainError =>
  new DomainError('invalid_fields', 'The article leaves out no such link.', {
    fields: [{ field: 'leftOut', detail: 'must be the id of a link that the article’s text leaves out now' }],
  });
