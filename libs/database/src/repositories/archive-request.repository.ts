import { type ArchiveRequestKind, type ArchiveStanding } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { ArchiveRequestEntity } from '../entities/archive-request.entity';

/** A request as stored. */
export type ArchiveRequestRecord = Omit<ArchiveRequestEntity, 'link' | 'requestedBy'>;

/** What an archive's answer changes on a request. */
export type ArchiveRequestChanges = Partial<
  Pick<
    ArchiveRequestRecord,
    'tries' | 'captureId' | 'captureBegunAt' | 'finishedAt' | 'failure' | 'copyUrl' | 'copyTakenAt' | 'copyStatus'
  >
>;

/** A request that nobody has answered yet. */
export interface OpenArchiveRequestOfLink {
  readonly id: string;
  readonly linkId: string;
}

const UNANSWERED = {
  tries: 0,
  captureId: null,
  captureBegunAt: null,
  finishedAt: null,
  failure: null,
  copyUrl: null,
  copyTakenAt: null,
  copyStatus: null,
};

/** Writes what archives are asked for. */
@Injectable()
export class ArchiveRequestRepository {
  async insertAll(
    tx: Transaction,
    requests: readonly Omit<ArchiveRequestRecord, keyof typeof UNANSWERED>[],
  ): Promise<void> {
    if (requests.length === 0) return;
    await managerOf(tx).insert(
      ArchiveRequestEntity,
      requests.map((request) => ({ ...request, ...UNANSWERED })),
    );
  }

  async get(tx: Transaction, id: string): Promise<ArchiveRequestRecord | null> {
    return managerOf(tx).findOneBy(ArchiveRequestEntity, { id });
  }

  async update(tx: Transaction, id: string, changes: ArchiveRequestChanges): Promise<void> {
    if (Object.keys(changes).length > 0) await managerOf(tx).update(ArchiveRequestEntity, { id }, changes);
  }

  /** The requests of some links that wait to be done; one whose message was given up does not wait. */
  async openOf(
    tx: Transaction,
    kind: ArchiveRequestKind,
    linkIds: readonly string[],
  ): Promise<readonly OpenArchiveRequestOfLink[]> {
    return managerOf(tx).query<OpenArchiveRequestOfLink[]>(
      `SELECT request.id, request.link_id AS "linkId" FROM archive_requests AS request
       JOIN outbox AS message ON message.id = request.id
       WHERE request.link_id = ANY($1) AND request.kind = $2 AND request.finished_at IS NULL
         AND message.done_at IS NULL AND message.failed_at IS NULL`,
      [linkIds, kind],
    );
  }

  /** What became of the look-ups of some links, by their ids; links that no archive was asked about are not in it. */
  async standingsOf(tx: Transaction, linkIds: readonly string[]): Promise<ReadonlyMap<string, ArchiveStanding>> {
    const rows = await managerOf(tx).query<({ linkId: string } & ArchiveStanding)[]>(
      `SELECT request.link_id AS "linkId", bool_or(request.copy_url IS NOT NULL) AS "hasCopy",
         max(coalesce(request.finished_at, message.failed_at)) FILTER (WHERE request.kind = 'look_up') AS "lookedAt"
       FROM archive_requests AS request LEFT JOIN outbox AS message ON message.id = request.id
       WHERE request.link_id = ANY($1) GROUP BY request.link_id`,
      [linkIds],
    );
    return new Map(rows.map(({ linkId, ...standing }) => [linkId, standing]));
  }
}
