import {
  type ClaimRecord,
  ClaimRepository,
  type SourceSnapshotRecord,
  SourceSnapshotRepository,
  type Transaction,
} from '@app/database';
import {
  type AttentionKind,
  contentDrift,
  DEFAULT_LINK_POLICY,
  hasDrifted,
  hasLostQuote,
  SYSTEM_ACTOR,
} from '@app/domain';
import { distanceOf, type Fingerprint, fingerprintOf } from '@app/snapshots';
import { Injectable } from '@nestjs/common';
import { cleared, raised } from '../claims/attention';
import { type ClaimChange, ClaimWriter } from '../claims/claim-writer';
import { type FetchedPage, type UnfetchedPage } from '../pages/fetched-page';
import { FinishPageJob } from '../pages/finish-page-job';
import { quoteIn, ReadSource } from './read-source';

/** Compares a source with what decisions relied on, and lets the claims know what is no longer as it was. */
@Injectable()
export class CompareSource {
  constructor(
    private readonly records: SourceSnapshotRepository,
    private readonly claims: ClaimRepository,
    private readonly readSource: ReadSource,
    private readonly writer: ClaimWriter,
    private readonly finish: FinishPageJob,
  ) {}

  /**
   * A page that did not come, or has no text to read, says nothing; whether it is there, link checks tell.
   * @param id of the outbox message
   */
  async run(id: string, linkId: string, page: FetchedPage | UnfetchedPage): Promise<void> {
    const text = page.outcome === 'fetched' ? await this.readSource.text(page) : null;
    await this.finish.run(id, async (tx, now) => {
      if (text !== null) await this.compare(tx, linkId, text, now);
    });
  }

  private async compare(tx: Transaction, linkId: string, text: string, now: Date): Promise<void> {
    const fingerprint = fingerprintOf(text);
    const relied = await this.records.inForceOfLink(tx, linkId);
    for (const snapshot of relied) {
      await this.records.compare(tx, snapshot.id, {
        comparedAt: now,
        drift: contentDrift(bitsBetween(snapshot, fingerprint), DEFAULT_LINK_POLICY),
        quoteNow: quoteIn(text, snapshot.excerpt),
      });
    }
    await this.tell(tx, [...new Set(relied.map(({ claimId }) => claimId))], linkId, now);
  }

  /** Attention follows from all the sources of a decision: it is cleared when the last of them is as it was. */
  private async tell(tx: Transaction, claimIds: readonly string[], linkId: string, now: Date): Promise<void> {
    const claims = await this.claims.lockSome(tx, claimIds);
    const sources = await this.records.inForceOfClaims(tx, claimIds);
    const changes = claims.flatMap((claim) => {
      const own = sources.filter(({ claimId }) => claimId === claim.id);
      const drifted = own.find(({ drift }) => drift !== null && hasDrifted({ drift }));
      const lost = own.find(({ quote, quoteNow }) => hasLostQuote({ quoteThen: quote, quoteNow }));
      const first = follow(claim, 'source_changed', drifted, linkId, now);
      const second = follow({ ...claim, ...first?.changes }, 'quote_missing', lost, linkId, now);
      return [first ?? [], second ?? []].flat();
    });
    await this.writer.saveAll(tx, SYSTEM_ACTOR, changes, now);
  }
}

const bitsBetween = ({ simhash, textSha256 }: SourceSnapshotRecord, now: Fingerprint): number =>
  textSha256?.toString('hex') === now.sha256 ? 0 : distanceOf(simhash ?? now.simhash, now.simhash);

/** @param source of which the attention is; none when all is well again */
const follow = (
  claim: ClaimRecord,
  kind: AttentionKind,
  source: SourceSnapshotRecord | undefined,
  linkId: string,
  now: Date,
): ClaimChange | null => {
  if (!source) return cleared(claim, kind, { link: { id: linkId } });
  const { id, evidenceId, url, drift, quote, quoteNow, comparedAt } = source;
  const because = {
    link: { id: source.linkId, url },
    source: { snapshotId: id, evidenceId, drift, quote, quoteNow, comparedAt },
  };
  return raised(claim, kind, because, now);
};
