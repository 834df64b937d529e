import { EvidenceRepository, newId, Transactions } from '@app/database';
import { type Actor, type EvidenceStance, type SourceType } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget, ClaimWriter } from '../claims/claim-writer';
import { editEffects } from '../claims/edited';
import { Clock } from '../clock';
import { LinkRegistry } from '../links/link-registry';
import { RequestSnapshots } from '../sources/request-snapshots';

/** A piece of evidence: a link or, where it is not on the web, a description; one of the two. */
export interface NewEvidence {
  readonly url: string | null;
  readonly description: string | null;
  readonly stance: EvidenceStance;
  readonly sourceType: SourceType;
  readonly locator: string | null;
  readonly excerpt: string | null;
}

/** Adds a piece of evidence to a claim, and has its link checked. Voids an open proposal. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly evidence: EvidenceRepository,
    private readonly links: LinkRegistry,
    private readonly snapshots: RequestSnapshots,
    private readonly clock: Clock,
  ) {}

  /** @returns the new evidence's id */
  async run(actor: Actor, target: ClaimTarget, added: NewEvidence): Promise<string> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const claim = await this.writer.load(tx, target);
      const { url } = added;
      const linkId = url === null ? null : ((await this.links.cite(tx, [url], now)).get(url)?.id ?? null);
      const id = newId();
      await this.evidence.insert(tx, { id, claimId: claim.id, ...added, linkId, addedById: actor.id, createdAt: now });
      await this.snapshots.of(tx, claim.id, [{ id, linkId, ...added }], null, now);
      const effects = editEffects(claim, 'evidence', now);
      const event = {
        type: 'evidence_added',
        before: effects.before,
        after: { evidence: { id, ...added }, ...effects.after },
      };
      await this.writer.save(tx, actor, claim, effects.changes, event, now);
      return id;
    });
  }
}
