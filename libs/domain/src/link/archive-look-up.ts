import { type LinkPolicy } from './link-policy';
import { type LinkStanding } from './link-standing';
import { type LinkVerdict } from './link-verdict';
import { isWebAddress } from './web-address';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What an archive is asked for: a copy that it has, or a new one. */
export const ARCHIVE_REQUEST_KINDS = ['look_up', 'save'] as const;

/** One of `ARCHIVE_REQUEST_KINDS`. */
export type ArchiveRequestKind = (typeof ARCHIVE_REQUEST_KINDS)[number];

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

/**
 * Whether an archive may be told of an address so that it makes a copy for everybody: one that a check has found on the
 * public web. Nobody outside needs to know of others.
 */
export function mayBeArchived({
  url,
  verdict,
}: {
  readonly url: string;
  readonly verdict: LinkVerdict | null;
}): boolean {
  return verdict !== null && !NOT_OF_THE_WEB.has(verdict) && isWebAddress(url);
}

const NOT_OF_THE_WEB: ReadonlySet<LinkVerdict> = new Set(['unsafe', 'invalid', 'unsupported']);

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
