import { Reads, type StoredPageFailure } from '@app/database';
import { type ContentDrift, DomainError, type QuoteState } from '@app/domain';
import { Snapshots } from '@app/snapshots';
import { Injectable } from '@nestjs/common';
import { type PageJobStanding, standingOf } from '../pages/page-job-standing';

/** The page that a piece of evidence rests on, as it was, as readers see it. */
export interface SnapshotView extends PageJobStanding {
  readonly id: string;
  readonly evidenceId: string;
  /** Of the decision that rests on it; null when it was made as the evidence was added. */
  readonly decision: number | null;
  readonly url: string;
  readonly finalUrl: string | null;
  readonly httpStatus: number | null;
  readonly mediaType: string | null;
  /** SHA-256 of the page, in hex; null unless it is kept. */
  readonly sha256: string | null;
  readonly size: number | null;
  readonly excerpt: string | null;
  /** How the words relied on stood on it; null where none were named, or there was no text. */
  readonly quote: QuoteState | null;
  readonly requestedAt: Date;
  /** How the page compares by now; null until it was compared. */
  readonly comparison: {
    readonly comparedAt: Date;
    readonly drift: ContentDrift;
    readonly quote: QuoteState | null;
  } | null;
}

interface SnapshotRow extends Omit<SnapshotView, 'comparison' | keyof PageJobStanding> {
  readonly failure: StoredPageFailure | null;
  readonly finishedAt: Date | null;
  readonly givenUpAt: Date | null;
  readonly comparedAt: Date | null;
  readonly drift: ContentDrift | null;
  readonly quoteNow: QuoteState | null;
}

const SNAPSHOTS = `SELECT snapshot.id, snapshot.evidence_id AS "evidenceId", decision.sequence AS decision, snapshot.url,
    snapshot.final_url AS "finalUrl", snapshot.http_status AS "httpStatus", snapshot.media_type AS "mediaType",
    encode(snapshot.page_sha256, 'hex') AS sha256, snapshot.page_size AS size, snapshot.excerpt, snapshot.quote,
    snapshot.requested_at AS "requestedAt", snapshot.failure, snapshot.finished_at AS "finishedAt",
    message.failed_at AS "givenUpAt", snapshot.compared_at AS "comparedAt", snapshot.drift, snapshot.quote_now AS "quoteNow"
  FROM source_snapshots AS snapshot
  LEFT JOIN decisions AS decision ON decision.id = snapshot.decision_id
  LEFT JOIN outbox AS message ON message.id = snapshot.id
  WHERE snapshot.claim_id = $1 ORDER BY snapshot.id`;

/** Lists the pages that a claim's evidence rests on, as they were, and gets single ones. */
@Injectable()
export class ListSnapshotsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly snapshots: Snapshots,
  ) {}

  /** Oldest first. @throws DomainError `not_found` */
  async run(claimId: string): Promise<readonly SnapshotView[]> {
    return this.reads.snapshot(async (rows) => {
      const [claim] = await rows('SELECT FROM claims WHERE id = $1', [claimId]);
      if (!claim) throw new DomainError('not_found', 'There is no such claim.');
      return (await rows<SnapshotRow>(SNAPSHOTS, [claimId])).map(toView);
    });
  }

  /** The WARC file of a kept page. @throws DomainError `not_found`, also when the page was not kept, or is gone */
  async file(claimId: string, id: string): Promise<Uint8Array> {
    const found = (await this.run(claimId)).find((snapshot) => snapshot.id === id);
    const file = found?.sha256 == null ? null : await this.snapshots.file(found.sha256);
    if (!file) throw new DomainError('not_found', 'No such page is kept for this claim.');
    return file;
  }
}

const toView = ({
  failure,
  finishedAt,
  givenUpAt,
  comparedAt,
  drift,
  quoteNow,
  ...row
}: SnapshotRow): SnapshotView => ({
  ...row,
  ...standingOf({ failure, finishedAt, givenUpAt }),
  comparison: comparedAt === null || drift === null ? null : { comparedAt, drift, quote: quoteNow },
});
