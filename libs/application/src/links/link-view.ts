import { type StoredHop } from '@app/database';
import { type LinkState, type LinkVerdict, type PersonsWord } from '@app/domain';
import {
  ARCHIVE_COLUMNS,
  ARCHIVE_JOINS,
  type ArchiveColumns,
  type ArchiveView,
  toArchiveView,
} from '../archive/archive-view';

/** One check as readers see it. */
export interface LinkCheckView {
  readonly id: string;
  readonly linkId: string;
  readonly url: string;
  readonly verdict: LinkVerdict;
  readonly reason: string;
  readonly flags: readonly string[];
  readonly httpStatus: number | null;
  readonly finalUrl: string | null;
  readonly suggestedUrl: string | null;
  readonly hops: readonly StoredHop[];
  readonly timings: Readonly<Record<string, number>>;
  readonly attempts: number;
  readonly checkedAt: Date;
}

/** A link as readers see it. */
export interface LinkView {
  readonly id: string;
  readonly url: string;
  readonly key: string;
  readonly host: string | null;
  readonly state: LinkState;
  readonly stateSince: Date;
  /** What a person said of it or, where nobody did, of its host. */
  readonly override: PersonsWord | null;
  /** Whether a check was asked for that has not been made yet. */
  readonly checkRequested: boolean;
  readonly nextCheckAt: Date | null;
  readonly lastCheck: LinkCheckView | null;
  readonly archive: ArchiveView;
  readonly createdAt: Date;
}

/** A row that `LINK_COLUMNS` makes. */
export interface LinkRow extends Omit<LinkView, 'lastCheck' | 'archive'>, CheckColumns, ArchiveColumns {}

type CheckColumns = {
  readonly [Name in keyof LinkCheckView as `check${Capitalize<Name>}`]: LinkCheckView[Name] | null;
};

/** Columns of a check under its own names, from `link_checks AS "check"`. */
export const CHECK_COLUMNS = `"check".id, "check".link_id AS "linkId", "check".url, "check".verdict, "check".reason,
  "check".flags, "check".http_status AS "httpStatus", "check".final_url AS "finalUrl",
  "check".suggested_url AS "suggestedUrl", "check".hops, "check".timings, "check".attempts,
  "check".checked_at AS "checkedAt"`;

/** Columns of a link, its newest check and its archive, from `LINK_TABLES`. */
export const LINK_COLUMNS = `link.id, link.url, link.key, link.host, link.state, link.state_since AS "stateSince",
  coalesce(link.standing ->> 'personsWord', link.standing ->> 'hostsWord') AS override, link.next_check_at AS "nextCheckAt", link.created_at AS "createdAt",
  EXISTS (SELECT FROM outbox AS message WHERE message.id = link.requested_in_id
    AND message.done_at IS NULL AND message.failed_at IS NULL) AS "checkRequested",
  "check".id AS "checkId", "check".link_id AS "checkLinkId", "check".url AS "checkUrl",
  "check".verdict AS "checkVerdict", "check".reason AS "checkReason", "check".flags AS "checkFlags",
  "check".http_status AS "checkHttpStatus", "check".final_url AS "checkFinalUrl",
  "check".suggested_url AS "checkSuggestedUrl", "check".hops AS "checkHops", "check".timings AS "checkTimings",
  "check".attempts AS "checkAttempts", "check".checked_at AS "checkCheckedAt",
  ${ARCHIVE_COLUMNS}`;

/** A link with its newest check, and what is known of it in the archive. */
export const LINK_TABLES = `links AS link LEFT JOIN link_checks AS "check" ON "check".id = link.last_check_id
  ${ARCHIVE_JOINS}`;

/** The view behind a row. */
export const toLinkView = (row: LinkRow): LinkView => ({
  id: row.id,
  url: row.url,
  key: row.key,
  host: row.host,
  state: row.state,
  stateSince: row.stateSince,
  override: row.override,
  checkRequested: row.checkRequested,
  nextCheckAt: row.nextCheckAt,
  lastCheck: toLastCheck(row),
  archive: toArchiveView(row),
  createdAt: row.createdAt,
});

const toLastCheck = (row: LinkRow): LinkCheckView | null =>
  row.checkId === null
    ? null
    : // The columns come from one row of link_checks: with its id there, all that it never leaves empty is there.
      ({
        id: row.checkId,
        linkId: row.checkLinkId,
        url: row.checkUrl,
        verdict: row.checkVerdict,
        reason: row.checkReason,
        flags: row.checkFlags,
        httpStatus: row.checkHttpStatus,
        finalUrl: row.checkFinalUrl,
        suggestedUrl: row.checkSuggestedUrl,
        hops: row.checkHops,
        timings: row.checkTimings,
        attempts: row.checkAttempts,
        checkedAt: row.checkCheckedAt,
      } as LinkCheckView);
