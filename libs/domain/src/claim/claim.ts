/** What sort of statement a claim is. */
export const CLAIM_KINDS = ['quote', 'prediction', 'opinion-analysis', 'fact'] as const;

/** One of `CLAIM_KINDS`. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Flags that the machine raises on a claim when the ground under it may no longer hold; never a state change. */
export const ATTENTION_KINDS = [
  'source_dead',
  'source_changed',
  'quote_missing',
  'claim_text_changed',
  'evidence_edited',
  'expired',
] as const;

/** One of `ATTENTION_KINDS`. */
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** How a piece of evidence bears on the claim. */
export const EVIDENCE_STANCES = ['supports', 'refutes', 'context'] as const;

/** One of `EVIDENCE_STANCES`. */
export type EvidenceStance = (typeof EVIDENCE_STANCES)[number];

/** Whether a source is the origin of a fact or reports it. */
export const SOURCE_TYPES = ['primary', 'secondary'] as const;

/** One of `SOURCE_TYPES`. */
export type SourceType = (typeof SOURCE_TYPES)[number];

/** How decisions on an article's claims are made: approved by a second person, or by one alone. */
export const REVIEW_POLICIES = ['four_eyes', 'single'] as const;

/** One of `REVIEW_POLICIES`. */
export type ReviewPolicy = (typeof REVIEW_POLICIES)[number];

/**
 * How a claim came to be: found in the text; one part of a sentence that an editor split, or that a later revision wrote to
 * such a one; or selected in the text by an editor.
 */
export const CLAIM_ORIGINS = ['extracted', 'split', 'selected'] as const;

/** One of `CLAIM_ORIGINS`. */
export type ClaimOrigin = (typeof CLAIM_ORIGINS)[number];

/** What of a claim a person can put right; what was, no later revision of the article undoes. */
export const CORRECTABLE_FIELDS = ['text', 'kind', 'attribution', 'checkWorthy', 'boundaries'] as const;

/** One of `CORRECTABLE_FIELDS`. */
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];
