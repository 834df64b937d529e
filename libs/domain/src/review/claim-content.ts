import { type EvidenceStance, type SourceType } from '../claim/claim';

/** One piece of evidence as far as a proposal is bound to it. */
export interface EvidenceContent {
  readonly id: string;
  readonly linkKey: string | null;
  readonly description: string | null;
  readonly stance: EvidenceStance;
  readonly sourceType: SourceType;
  readonly locator: string | null;
  readonly excerpt: string | null;
}

/**
 * The text whose hash a proposal is bound to: the claim's words and its evidence in the order of their ids, as a JSON
 * array, so that no two different contents read the same.
 */
export const claimContent = (text: string, evidence: readonly EvidenceContent[]): string =>
  JSON.stringify([
    text,
    [...evidence]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((item) => [
        item.id,
        item.linkKey,
        item.description,
        item.stance,
        item.sourceType,
        item.locator,
        item.excerpt,
      ]),
  ]);
