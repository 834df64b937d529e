import { Injectable } from '@nestjs/common';
import { VERDICTS } from '@app/domain';
import { managerOf, type Transaction } from '../connection/transactions';
import { SourceSnapshotEntity } from '../entities/source-snapshot.entity';

/** A snapshot as stored. */
export type SourceSnapshotRecord = Omit<SourceSnapshotEntity, 'claim' | 'decision' | 'link'>;

/** What came of a snapshot. */
export type SourceSnapshotOutcome = Partial<
  Pick<
    SourceSnapshotRecord,
    | 'finishedAt'
    | 'failure'
    | 'finalUrl'
    | 'httpStatus'
    | 'mediaType'
    | 'pageSha256'
    | 'pageSize'
    | 'textSha256'
    | 'simhash'
    | 'quote'
  >
>;

/** How a source compares by now. */
export type SourceComparisonRecord = Pick<SourceSnapshotRecord, 'comparedAt' | 'drift' | 'quoteNow'>;

const DECIDED = VERDICTS.map((verdict) => `'${verdict}'`).join(', ');

/** Of a decision in force, and with a text to compare. */
const IN_FORCE = `snapshot.simhash IS NOT NULL
  AND EXISTS (SELECT FROM claims WHERE id = snapshot.claim_id AND state IN (${DECIDED}))
  AND snapshot.decision_id = (
    SELECT id FROM decisions WHERE claim_id = snapshot.claim_id ORDER BY sequence DESC LIMIT 1)`;

/** Writes snapshots of the pages that evidence rests on. */
@Injectable()
export class SourceSnapshotRepository {
  async insertAll(tx: Transaction, snapshots: readonly SourceSnapshotRecord[]): Promise<void> {
    if (snapshots.length > 0) await managerOf(tx).insert(SourceSnapshotEntity, [...snapshots]);
  }

  async get(tx: Transaction, id: string): Promise<SourceSnapshotRecord | null> {
    return managerOf(tx).findOneBy(SourceSnapshotEntity, { id });
  }

  async finish(tx: Transaction, id: string, outcome: SourceSnapshotOutcome): Promise<void> {
    await managerOf(tx).update(SourceSnapshotEntity, { id }, outcome);
  }

  async compare(tx: Transaction, id: string, comparison: SourceComparisonRecord): Promise<void> {
    await managerOf(tx).update(SourceSnapshotEntity, { id }, comparison);
  }

  /** Those of some links on which a decision in force rests. */
  async linksInForce(tx: Transaction, linkIds: readonly string[]): Promise<readonly string[]> {
    const rows = await managerOf(tx).query<{ id: string }[]>(
      `SELECT DISTINCT snapshot.link_id AS id FROM source_snapshots AS snapshot
       WHERE snapshot.link_id = ANY($1) AND ${IN_FORCE} ORDER BY 1`,
      [linkIds],
    );
    return rows.map(({ id }) => id);
  }

  /** The snapshots of a link on which decisions in force rest. */
  async inForceOfLink(tx: Transaction, linkId: string): Promise<readonly SourceSnapshotRecord[]> {
    return managerOf(tx)
      .createQueryBuilder(SourceSnapshotEntity, 'snapshot')
      .where('snapshot.linkId = :linkId', { linkId })
      .andWhere(IN_FORCE)
      .orderBy('snapshot.id')
      .getMany();
  }

  /** All snapshots of some claims on which decisions in force rest. */
  async inForceOfClaims(tx: Transaction, claimIds: readonly string[]): Promise<readonly SourceSnapshotRecord[]> {
    return managerOf(tx)
      .createQueryBuilder(SourceSnapshotEntity, 'snapshot')
      .where('snapshot.claimId = ANY(:claimIds)', { claimIds })
      .andWhere(IN_FORCE)
      .orderBy('snapshot.id')
      .getMany();
  }
}
