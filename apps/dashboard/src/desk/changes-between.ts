import { type Claim } from '../api/types';

/** What people look at first in a claim, as a text each. */
const FIELDS = {
  text: ({ text }: Claim) => text,
  state: ({ state }: Claim) => state,
  assignee: ({ assignee }: Claim) => assignee?.name ?? null,
  kind: ({ kind }: Claim) => kind,
  speaker: ({ attribution }: Claim) => attribution?.speaker ?? null,
  verdict: ({ verdict }: Claim) => verdict ?? null,
  proposal: ({ proposal }: Claim) => proposal?.verdict ?? null,
  waitingOn: ({ waitingOn }: Claim) => waitingOn,
  evidence: ({ evidence }: Claim) => String(evidence.length),
  addresses: ({ citations }: Claim) => citations.map(({ url }) => url ?? '–').join(' ') || null,
} as const;

/** A field that is not as it was. */
export interface ClaimChange {
  readonly field: keyof typeof FIELDS;
  readonly before: string | null;
  readonly after: string | null;
}

/** In what two versions of a claim differ. */
export const changesBetween = (seen: Claim, now: Claim): readonly ClaimChange[] =>
  Object.entries(FIELDS).flatMap(([field, of]) => {
    const [before, after] = [of(seen), of(now)];
    return before === after ? [] : [{ field: field as ClaimChange['field'], before, after }];
  });
