import { type EvidenceRecord, SourceSnapshotRepository, type Transaction } from '@app/database';
import { Outbox } from '@app/jobs';
import { Injectable } from '@nestjs/common';

/** A piece of evidence as far as its page is kept. */
export type KeptEvidence = Pick<EvidenceRecord, 'id' | 'url' | 'linkId' | 'excerpt'>;

/** Asks for the pages that evidence rests on to be kept as they are, and for those that changed to be looked at again. */
@Injectable()
export class RequestSnapshots {
  constructor(
    private readonly snapshots: SourceSnapshotRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param decisionId of the decision that rests on the evidence; null as the evidence is added */
  async of(
    tx: Transaction,
    claimId: string,
    evidence: readonly KeptEvidence[],
    decisionId: string | null,
    now: Date,
  ): Promise<void> {
    const linked = evidence.flatMap(({ id, url, linkId, excerpt }) =>
      url === null || linkId === null ? [] : { evidenceId: id, url, linkId, excerpt },
    );
    const payloads = linked.map(() => ({}));
    const ids = await this.outbox.add(tx, 'keepSource', payloads, now);
    await this.snapshots.insertAll(
      tx,
      linked.map((source, index) => ({
        id: ids[index] ?? '',
        claimId,
        decisionId,
        requestedAt: now,
        ...source,
        ...OPEN,
      })),
    );
  }

  /** Asks for links that answer to be compared with what decisions in force relied on, where there are any. */
  async compare(tx: Transaction, linkIds: readonly string[], now: Date): Promise<void> {
    const relied = await this.snapshots.linksInForce(tx, linkIds);
    await this.outbox.add(
      tx,
      'compareSource',
      relied.map((linkId) => ({ linkId })),
      now,
      COMPARISON_PRIORITY,
    );
  }
}

/** Nobody waits for it, but decisions rest on what it shows. */
const COMPARISON_PRIORITY = 2;

const OPEN = {
  finishedAt: null,
  failure: null,
  finalUrl: null,
  httpStatus: null,
  mediaType: null,
  pageSha256: null,
  pageSize: null,
  textSha256: null,
  simhash: null,
  quote: null,
  comparedAt: null,
  drift: null,
  quoteNow: null,
};
