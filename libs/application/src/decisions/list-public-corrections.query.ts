import { Reads } from '@app/database';
import { DomainError, type PublicCorrection, type Verdict } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';

/** A correction of a published article as readers see it. */
export interface PublicCorrectionView extends PublicCorrection {
  readonly claimId: string;
  readonly decisionId: string;
  readonly claimText: string;
  /** 1 for the first correction of the claim. */
  readonly sequence: number;
  readonly verdictBefore: Verdict;
  readonly verdict: Verdict;
  readonly decidedAt: Date;
}

interface CorrectionRow extends Omit<PublicCorrectionView, keyof PublicCorrection> {
  readonly correction: PublicCorrection;
}

const CORRECTIONS: ListQuery<'newest'> = {
  name: 'public_corrections',
  select: `decision.claim_id AS "claimId", decision.id AS "decisionId", decision.claim_text AS "claimText",
    decision.correction, decision.correction_sequence AS sequence, before.verdict AS "verdictBefore", decision.verdict,
    decision.decided_at AS "decidedAt"`,
  from: `decisions AS decision
    JOIN claims AS claim ON claim.id = decision.claim_id
    JOIN decisions AS before ON before.claim_id = decision.claim_id AND before.sequence = decision.sequence - 1`,
  sorts: { newest: { columns: [{ sql: 'decision.id', type: 'uuid' }], direction: 'DESC' } },
};

/** Lists what readers of an article were told of changed verdicts, newest first. */
@Injectable()
export class ListPublicCorrectionsQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async run(articleId: string, page: PageRequest): Promise<Page<PublicCorrectionView>> {
    return this.reads.snapshot(async (rows) => {
      const [article] = await rows('SELECT FROM articles WHERE id = $1', [articleId]);
      if (!article) throw new DomainError('not_found', 'There is no such article.');
      const conditions = new Conditions();
      conditions.add('claim.article_id = ?', articleId);
      conditions.add('decision.correction IS NOT NULL');
      const { items, ...rest } = await readPage<CorrectionRow, 'newest'>(rows, CORRECTIONS, 'newest', conditions, page);
      return { ...rest, items: items.map(({ correction, ...row }) => ({ ...row, ...correction })) };
    });
  }
}
