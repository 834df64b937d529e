import { Reads } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ActorView } from '../access/actor-view';
import { type PageJobStanding, standingOf, type StoredPageJob } from '../pages/page-job-standing';

/** An import as readers see it. */
export interface ArticleImportView extends PageJobStanding {
  readonly id: string;
  readonly url: string;
  /** The article that came of it; null while and where there is none. */
  readonly articleId: string | null;
  readonly finalUrl: string | null;
  readonly httpStatus: number | null;
  readonly requestedBy: ActorView;
  readonly createdAt: Date;
}

type ImportRow = Omit<ArticleImportView, 'requestedBy' | keyof PageJobStanding> &
  StoredPageJob & { readonly requestedById: string; readonly requestedByName: string };

/** Tells how imports stand. */
@Injectable()
export class ArticleImportQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async get(id: string): Promise<ArticleImportView> {
    const [row] = await this.reads.rows<ImportRow>(
      `SELECT wanted.id, wanted.url, wanted.article_id AS "articleId", wanted.final_url AS "finalUrl",
         wanted.http_status AS "httpStatus", wanted.failure, wanted.requested_by_id AS "requestedById",
         actor.name AS "requestedByName", wanted.created_at AS "createdAt", wanted.finished_at AS "finishedAt",
         message.failed_at AS "givenUpAt"
       FROM article_imports AS wanted
       JOIN actors AS actor ON actor.id = wanted.requested_by_id
       LEFT JOIN outbox AS message ON message.id = wanted.id
       WHERE wanted.id = $1`,
      [id],
    );
    if (!row) throw new DomainError('not_found', 'There is no such import.');
    return toView(row);
  }
}

const toView = (row: ImportRow): ArticleImportView => ({
  id: row.id,
  url: row.url,
  articleId: row.articleId,
  finalUrl: row.finalUrl,
  httpStatus: row.httpStatus,
  requestedBy: { id: row.requestedById, name: row.requestedByName },
  createdAt: row.createdAt,
  ...standingOf(row),
});
