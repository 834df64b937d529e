import { Reads } from '@app/database';
import { type ArchiveRequestKind } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** What a worker needs to know to ask an archive. */
export interface WantedArchiveCopy {
  readonly url: string;
  /** When the page was cited. */
  readonly citedAt: Date;
  /** The capture that was begun, if one was. */
  readonly captureId: string | null;
}

/** Articles that cite a page and are looked at for their dates. */
const MOST_ARTICLES = 100;

/** Before this, nobody archived the web. */
const FIRST_YEAR = 1996;

/** Finds what an archive is to be asked for. */
@Injectable()
export class ArchiveRequestQuery {
  constructor(private readonly reads: Reads) {}

  /** @returns null when it has been done already, or was given up */
  async run(id: string, kind: ArchiveRequestKind): Promise<WantedArchiveCopy | null> {
    const [wanted] = await this.reads.rows<{
      url: string;
      captureId: string | null;
      firstCitedAt: Date;
      published: readonly string[];
    }>(
      `SELECT link.url, request.capture_id AS "captureId", link.created_at AS "firstCitedAt",
         ARRAY(SELECT DISTINCT to_jsonb(article.published_at) #>> '{}' FROM citations AS citation
           JOIN claims AS claim ON claim.id = citation.claim_id JOIN articles AS article ON article.id = claim.article_id
           WHERE citation.link_id = link.id AND article.published_at IS NOT NULL LIMIT ${MOST_ARTICLES}) AS published
       FROM archive_requests AS request JOIN links AS link ON link.id = request.link_id
       JOIN outbox AS message ON message.id = request.id
       WHERE request.id = $1 AND request.kind = $2 AND request.finished_at IS NULL
         AND message.done_at IS NULL AND message.failed_at IS NULL`,
      [id, kind],
    );
    if (!wanted) return null;
    const { url, captureId, firstCitedAt, published } = wanted;
    return { url, captureId, citedAt: citedAt(firstCitedAt, published) };
  }
}

/** The earliest date at which an article that cites the page was published: its author saw the page as it was then. */
const citedAt = (firstCitedAt: Date, published: readonly string[]): Date => {
  const dates = published
    .map((text) => new Date(text))
    .filter((date) => date.getUTCFullYear() >= FIRST_YEAR && date < firstCitedAt);
  return dates.reduce((earliest, date) => (date < earliest ? date : earliest), firstCitedAt);
};
