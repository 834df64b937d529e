import { type LinkPolicy } from './link-policy';
import { type LinkStanding } from './link-standing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What became of the look-ups of a link's archive copies. */
export interface ArchiveStanding {
  /** When one was last looked for to the end: found, not found, or given up; null when that never was. */
  readonly lookedAt: Date | null;
  /** Whether a copy is known. */
  readonly hasCopy: boolean;
}

/**
 * Whether an archive copy has been looked for, as a link must have before it is called dead. A copy that is known stays
 * one. That there was none says something of the run of failures in which it was looked for, and nothing of a later one:
 * the page may have been archived while it lived again.
 */
export function isArchiveLookedFor({ firstFailureAt }: LinkStanding, archive: ArchiveStanding): boolean {
  if (archive.hasCopy) return true;
  return archive.lookedAt !== null && firstFailureAt !== null && archive.lookedAt >= firstFailureAt;
}

/** Something that an archive was asked for and has not answered. */
export interface OpenArchiveRequest {
  readonly askedAt: Date;
  /** Times that the archive was asked, and could not say. */
  readonly tries: number;
}

/**
 * When to ask an archive again that could not say; null when enough has been tried, so that an archive that is down for
 * days keeps no link from being called dead.
 *
 * @param leaveAloneSeconds for how long the archive wants to be left alone; null when it did not say
 */
export function nextArchiveTry(
  { askedAt, tries }: OpenArchiveRequest,
  now: Date,
  leaveAloneSeconds: number | null,
  policy: LinkPolicy,
): Date | null {
  // Tries that come to nothing because others are to be left alone too must end as well.
  if (now.getTime() - askedAt.getTime() >= policy.archiveMaxDays * DAY) return null;
  const hours = tries === 0 ? 0 : policy.archiveHours[tries - 1];
  if (hours === undefined) return null;
  return new Date(now.getTime() + Math.max(hours * HOUR, (leaveAloneSeconds ?? 0) * 1_000));
}
