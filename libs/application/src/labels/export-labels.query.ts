import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { byClaim, type OfClaim } from '../claims/by-claim';
import { type CorrectionEvent, type Label, type LabelledClaim, labelsOf } from './labels-of';

/** Which labels are wanted. */
export interface LabelFilter {
  readonly article?: string;
}

/** A correction with the text it is about: one line of an export. */
export interface ExportedLabel extends Label {
  readonly articleId: string;
  readonly claimId: string;
  /** The claim that it was split from. */
  readonly derivedFrom: string | null;
  readonly revision: number;
  readonly language: string | null;
  readonly extractionVersion: string;
  /** The words in the revision, and what stands around them (W3C TextQuoteSelector and TextPositionSelector). */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number };
}

interface ClaimRow extends LabelledClaim {
  readonly id: string;
  readonly articleId: string;
  readonly derivedFrom: string | null;
  readonly language: string | null;
  readonly extractionVersion: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Claims whose history is read at a time. */
const BATCH = 200;

/** Claims that a person may have put right, by id, in keyset pages. */
const CLAIMS = `SELECT claim.id, claim.article_id AS "articleId", claim.derived_from_id AS "derivedFrom", claim.origin, claim.state,
    claim.exact, claim.prefix, claim.suffix, claim.start_offset AS "startOffset", claim.end_offset AS "endOffset",
    revision.number AS revision, revision.extraction_version AS "extractionVersion", article.language
  FROM claims AS claim
  JOIN articles AS article ON article.id = claim.article_id
  JOIN article_revisions AS revision ON revision.id = claim.revision_id
  WHERE claim.id > $1 AND ($2::uuid IS NULL OR claim.article_id = $2)
    AND (claim.origin <> 'extracted' OR claim.corrected <> '{}' OR claim.state IN ('not_checkable', 'withdrawn')
      OR claim.removed_citations <> '[]'
      OR EXISTS (SELECT FROM citations WHERE claim_id = claim.id AND left_out_id IS NOT NULL))
  ORDER BY claim.id LIMIT ${BATCH}`;

const EVENTS = `SELECT claim_id AS "claimId", type, before, after, actor_id AS "actorId", occurred_at AS "occurredAt"
  FROM claim_events WHERE claim_id = ANY($1) ORDER BY claim_id, sequence`;

/** The smallest UUID there is. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Exports what editors put right as labelled data, for training and measuring what was extracted wrongly. */
@Injectable()
export class ExportLabelsQuery {
  constructor(private readonly reads: Reads) {}

  /** Every correction in force, by claim; read as it is asked for, so that an export of any size takes little memory. */
  async *run({ article }: LabelFilter): AsyncGenerator<ExportedLabel> {
    for (let after: string | undefined = FIRST; after !== undefined;) {
      const { claims, histories } = await this.batch(after, article ?? null);
      for (const claim of claims) {
        for (const label of labelsOf(claim, histories.get(claim.id) ?? []))
          yield { ...label, ...surroundingsOf(claim) };
      }
      after = claims.length === BATCH ? claims.at(-1)?.id : undefined;
    }
  }

  /** Claims and their histories as they were at one moment: a new revision changes both. */
  private async batch(after: string, article: string | null): Promise<Batch> {
    return this.reads.snapshot(async (rows) => {
      const claims = await rows<ClaimRow>(CLAIMS, [after, article]);
      const ids = claims.map(({ id }) => id);
      return { claims, histories: byClaim(await rows<CorrectionEvent & OfClaim>(EVENTS, [ids])) };
    });
  }
}

interface Batch {
  readonly claims: readonly ClaimRow[];
  readonly histories: ReadonlyMap<string, readonly CorrectionEvent[]>;
}

const surroundingsOf = (claim: ClaimRow): Omit<ExportedLabel, keyof Label> => ({
  articleId: claim.articleId,
  claimId: claim.id,
  derivedFrom: claim.derivedFrom,
  revision: claim.revision,
  language: claim.language,
  extractionVersion: claim.extractionVersion,
  quote: { exact: claim.exact, prefix: claim.prefix, suffix: claim.suffix },
  position: { start: claim.startOffset, end: claim.endOffset },
});
