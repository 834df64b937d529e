import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { EvidenceEntity } from '../entities/evidence.entity';

/** A piece of evidence as stored. */
export type EvidenceRecord = Omit<EvidenceEntity, 'claim' | 'link' | 'addedBy'>;

/** A piece of evidence with what is known of its link. */
export type EvidenceWithLink = EvidenceRecord & {
  readonly linkKey: string | null;
  readonly linkCheckedAt: Date | null;
};

/** Writes evidence. */
@Injectable()
export class EvidenceRepository {
  async insert(tx: Transaction, evidence: EvidenceRecord): Promise<void> {
    await managerOf(tx).insert(EvidenceEntity, evidence);
  }

  /** A claim's evidence, oldest first. */
  async ofClaim(tx: Transaction, claimId: string): Promise<readonly EvidenceWithLink[]> {
    const found = await managerOf(tx).find(EvidenceEntity, {
      where: { claimId },
      relations: { link: true },
      order: { id: 'ASC' },
    });
    return found.map(({ link, ...evidence }) => ({
      ...evidence,
      linkKey: link?.key ?? null,
      linkCheckedAt: link?.lastCheckedAt ?? null,
    }));
  }

  /** Gives the evidence of some claims to another. @returns how many pieces there were */
  async give(tx: Transaction, from: readonly string[], claimId: string): Promise<number> {
    const { affected } = await managerOf(tx).update(EvidenceEntity, { claimId: In([...from]) }, { claimId });
    return affected ?? 0;
  }

  async delete(tx: Transaction, id: string): Promise<void> {
    await managerOf(tx).delete(EvidenceEntity, { id });
  }
}
