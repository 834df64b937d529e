import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { LinkRecoveryProposalEntity } from '../entities/link-recovery-proposal.entity';
import { LinkRecoveryEntity } from '../entities/link-recovery.entity';

/** A recovery as stored. */
export type LinkRecoveryRecord = Omit<LinkRecoveryEntity, 'article' | 'revision' | 'requestedBy'>;

/** A proposal as stored. */
export type LinkRecoveryProposalRecord = Omit<LinkRecoveryProposalEntity, 'recovery' | 'claim' | 'appliedBy'>;

/** What became of a recovery, and of what revision it was made in the end. */
export type LinkRecoveryOutcome = Pick<
  LinkRecoveryRecord,
  'revisionId' | 'missing' | 'finishedAt' | 'finalUrl' | 'httpStatus' | 'failure'
>;

/** Rows that one INSERT takes at most: PostgreSQL allows 65,535 parameters, a proposal has 13. */
const INSERT_CHUNK = 5_000;

/** Writes recoveries of lost addresses, and what they propose. */
@Injectable()
export class LinkRecoveryRepository {
  async insert(tx: Transaction, recovery: LinkRecoveryRecord): Promise<void> {
    await managerOf(tx).insert(LinkRecoveryEntity, recovery);
  }

  async get(tx: Transaction, id: string): Promise<LinkRecoveryRecord | null> {
    return managerOf(tx).findOneBy(LinkRecoveryEntity, { id });
  }

  async finish(tx: Transaction, id: string, outcome: Partial<LinkRecoveryOutcome>): Promise<void> {
    await managerOf(tx).update(LinkRecoveryEntity, { id }, outcome);
  }

  async propose(tx: Transaction, proposals: readonly LinkRecoveryProposalRecord[]): Promise<void> {
    for (let start = 0; start < proposals.length; start += INSERT_CHUNK) {
      await managerOf(tx).insert(LinkRecoveryProposalEntity, proposals.slice(start, start + INSERT_CHUNK));
    }
  }

  /** What a recovery proposes, in the order of the article. */
  async proposalsOf(tx: Transaction, recoveryId: string): Promise<readonly LinkRecoveryProposalRecord[]> {
    return managerOf(tx).find(LinkRecoveryProposalEntity, { where: { recoveryId }, order: { ordinal: 'ASC' } });
  }

  /** Notes that proposals were taken up. */
  async markApplied(tx: Transaction, ids: readonly string[], appliedById: string, appliedAt: Date): Promise<void> {
    await managerOf(tx).query(
      'UPDATE link_recovery_proposals SET applied_at = $2, applied_by_id = $3 WHERE id = ANY($1)',
      [ids, appliedAt, appliedById],
    );
  }
}
