import { type ReviewState } from './states';

/** What an assignment's end is reckoned from. */
export interface Assigned {
  readonly state: ReviewState;
  readonly dueAt: Date | null;
}

/**
 * When an assignment runs out unless its holder does something before: so many hours after the last thing they did. While
 * the claim waits for information the clock stands still until that is due; while it waits for approval nobody need act.
 * Null where nothing runs out.
 */
export const assignedUntil = ({ state, dueAt }: Assigned, lastActiveAt: Date, hours: number): Date | null => {
  if (state !== 'in_review' && state !== 'needs_info') return null;
  const from = state === 'needs_info' && dueAt !== null && dueAt > lastActiveAt ? dueAt : lastActiveAt;
  return new Date(from.getTime() + hours * 3_600_000);
};
