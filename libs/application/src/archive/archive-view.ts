import { type ArchiveCopy } from './archive-answer';

/** How far the copy is that somebody asked to be made. */
export type ArchiveSaveStatus = 'queued' | 'done' | 'failed';

/** A copy that was asked to be made, as readers see it. */
export interface ArchiveSaveView {
  readonly status: ArchiveSaveStatus;
  readonly requestedAt: Date;
  /** Why there is none, as a stable code. */
  readonly failure: string | null;
}

/** What is known of a link's page in the archive, as readers see it. */
export interface ArchiveView {
  /** When a copy was last looked for to the end; null when none ever was. */
  readonly lookedAt: Date | null;
  /** The newest one that was found or made; null when none is known. */
  readonly copy: ArchiveCopy | null;
  /** The newest that was asked to be made; null when none ever was. */
  readonly save: ArchiveSaveView | null;
}

/** A row that `ARCHIVE_COLUMNS` makes. */
export interface ArchiveColumns {
  readonly archiveLookedAt: Date | null;
  readonly copyUrl: string | null;
  readonly copyTakenAt: Date | null;
  readonly copyStatus: number | null;
  readonly saveRequestedAt: Date | null;
  readonly saveFinishedAt: Date | null;
  readonly saveGivenUpAt: Date | null;
  readonly saveFailure: string | null;
}

/** Columns of what is known of a link in the archive, from `ARCHIVE_JOINS`. */
export const ARCHIVE_COLUMNS = `archive.looked_at AS "archiveLookedAt", copy.copy_url AS "copyUrl",
  copy.copy_taken_at AS "copyTakenAt", copy.copy_status AS "copyStatus", saving.created_at AS "saveRequestedAt",
  saving.finished_at AS "saveFinishedAt", archive.save_given_up_at AS "saveGivenUpAt", saving.failure AS "saveFailure"`;

/** To be joined to `links AS link`. */
export const ARCHIVE_JOINS = `LEFT JOIN LATERAL (
    SELECT max(coalesce(request.finished_at, message.failed_at)) FILTER (WHERE request.kind = 'look_up') AS looked_at,
      (array_agg(request.id ORDER BY request.finished_at DESC) FILTER (WHERE request.copy_url IS NOT NULL))[1] AS copy_id,
      (array_agg(request.id ORDER BY request.id DESC) FILTER (WHERE request.kind = 'save'))[1] AS save_id,
      (array_agg(message.failed_at ORDER BY request.id DESC) FILTER (WHERE request.kind = 'save'))[1] AS save_given_up_at
    FROM archive_requests AS request LEFT JOIN outbox AS message ON message.id = request.id
    WHERE request.link_id = link.id) AS archive ON true
  LEFT JOIN archive_requests AS copy ON copy.id = archive.copy_id
  LEFT JOIN archive_requests AS saving ON saving.id = archive.save_id`;

/** The view behind a row. */
export const toArchiveView = (row: ArchiveColumns): ArchiveView => ({
  lookedAt: row.archiveLookedAt,
  copy:
    row.copyUrl === null || row.copyTakenAt === null
      ? null
      : { url: row.copyUrl, takenAt: row.copyTakenAt, status: row.copyStatus },
  save: toSave(row),
});

const toSave = (row: ArchiveColumns): ArchiveSaveView | null => {
  const { saveRequestedAt: requestedAt, saveFinishedAt, saveGivenUpAt, saveFailure } = row;
  if (requestedAt === null) return null;
  if (saveFinishedAt !== null)
    return { status: saveFailure === null ? 'done' : 'failed', requestedAt, failure: saveFailure };
  return saveGivenUpAt === null
    ? { status: 'queued', requestedAt, failure: null }
    : { status: 'failed', requestedAt, failure: 'job_failed' };
};
