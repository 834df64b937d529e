import { isDeepStrictEqual } from 'node:util';
import { BLANK_CLAIM } from './blank-claim';

/** A claim as it stands: its version, and what its history tells of, by the names that history has for it. */
export interface ClaimRow {
  readonly subject: string;
  readonly version: number;
  /** Times are milliseconds. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Claims, ordered by their ids. */
export const CLAIM_SELECT = `
  SELECT id AS subject, version, jsonb_build_object(
    'state', state, 'text', text, 'kind', kind, 'attribution', attribution, 'checkWorthy', check_worthy,
    'assigneeId', assignee_id, 'proposal', proposal, 'waitingOn', waiting_on,
    'dueAt', extract(epoch FROM due_at) * 1000, 'duplicateOfId', duplicate_of_id, 'attention', attention,
    'attentionSince', extract(epoch FROM attention_since) * 1000, 'returns', returns, 'textAuthorId', text_author_id
  ) AS fields
  FROM claims ORDER BY id`;

const TIMES: readonly string[] = ['dueAt', 'attentionSince'];

/** Not told by histories that were begun before the desk kept count of them. */
const TOLD_LATER: readonly string[] = ['returns', 'textAuthorId'];

/** Whether both are the same in JSON, in which the order of keys means nothing. */
const same = (a: unknown, b: unknown): boolean => a === b || isDeepStrictEqual(a, b);

/**
 * Folds a claim's history.
 * @param changes what each event changed, oldest first
 * @returns names of what the claim has and its history does not come to
 */
export const untoldFields = (claim: ClaimRow, changes: readonly object[]): readonly string[] => {
  const told: Record<string, unknown> = Object.assign({}, BLANK_CLAIM, ...changes) as Record<string, unknown>;
  return Object.entries(claim.fields).flatMap(([name, value]) => {
    if (TOLD_LATER.includes(name) && !(name in told)) return [];
    const comesTo = told[name];
    const asStored = TIMES.includes(name) && typeof comesTo === 'string' ? Date.parse(comesTo) : comesTo;
    return same(asStored, value) ? [] : [name];
  });
};

/** The fields of a decision that an event tells of, by the names that it has for them, and their places in what is hashed. */
const TOLD_OF_DECISIONS: Readonly<Record<string, number>> = {
  verdict: 3,
  attributionVerdict: 4,
  rationale: 5,
  whatIsWrong: 6,
  whatWasTried: 7,
  overrideReason: 8,
  rating: 10,
  correction: 11,
};

/**
 * Holds decisions against the events that tell of them.
 * @param told an event's number, and what it says was decided, oldest first
 * @param decisions as they are hashed, oldest first
 * @returns the number of the first event whose decision is another one or none; 0 for a decision that no event tells of
 */
export const untoldDecision = (
  told: readonly { readonly sequence: number; readonly statement: object }[],
  decisions: readonly (readonly unknown[])[],
): number | null => {
  for (const [index, { sequence, statement }] of told.entries()) {
    const decision = decisions[index];
    // Of what was told before there were ratings and corrections, nothing is known of them.
    const fits = Object.entries(statement).every(([name, value]) => {
      const place = TOLD_OF_DECISIONS[name];
      return name === 'procedure' || (place !== undefined && same(decision?.[place], value));
    });
    if (!decision || !fits) return sequence;
  }
  return decisions.length > told.length ? 0 : null;
};
