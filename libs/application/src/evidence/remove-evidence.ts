import { EvidenceRepository, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget, ClaimWriter } from '../claims/claim-writer';
import { editEffects } from '../claims/edited';
import { Clock } from '../clock';

/** Takes a piece of evidence off a claim; decisions made on it keep their copy. Voids an open proposal. */
@Injectable()
export class RemoveEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly evidence: EvidenceRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` or `stale_version` */
  async run(actor: Actor, target: ClaimTarget, evidenceId: string): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const claim = await this.writer.load(tx, target);
      const removed = (await this.evidence.ofClaim(tx, claim.id)).find(({ id }) => id === evidenceId);
      if (!removed) throw new DomainError('not_found', 'The claim has no such evidence.');
      await this.evidence.delete(tx, removed.id);
      const { id, url, description, stance, sourceType, locator, excerpt } = removed;
      const effects = editEffects(claim, 'evidence', now);
      const event = {
        type: 'evidence_removed',
        before: { evidence: { id, url, description, stance, sourceType, locator, excerpt }, ...effects.before },
        after: effects.after,
      };
      await this.writer.save(tx, actor, claim, effects.changes, event, now);
    });
  }
}
