import { Reads } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ActorView } from '../access/actor-view';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';
import { type RevisionChanges } from './revision-changes';

/** One version of an article as readers see it, without its text. */
export interface RevisionView<Changes = RevisionChanges> {
  readonly number: number;
  readonly format: string;
  readonly textSha256: string;
  readonly extractionVersion: string;
  /** Null for the first. */
  readonly changes: Changes | null;
  readonly createdBy: ActorView;
  readonly createdAt: Date;
}

/** How many claims a revision did what to. */
export type RevisionCounts = Readonly<Record<keyof RevisionChanges, number>>;

interface RevisionRow<Changes> extends Omit<RevisionView<Changes>, 'createdBy'> {
  readonly actorId: string;
  readonly actorName: string;
}

const COLUMNS = `revision.number, revision.format, encode(revision.text_sha256, 'hex') AS "textSha256",
  revision.extraction_version AS "extractionVersion", revision.created_by_id AS "actorId", actor.name AS "actorName",
  revision.created_at AS "createdAt"`;

const TABLES = 'article_revisions AS revision JOIN actors AS actor ON actor.id = revision.created_by_id';

const COUNTED = ['moved', 'reworded', 'lost', 'found', 'added', 'citationsChanged']
  .map((name) => `'${name}', jsonb_array_length(revision.changes -> '${name}')`)
  .join(', ');

const REVISIONS: ListQuery<'newest'> = {
  name: 'article_revisions',
  // A long article has thousands of claims, and all of them can change with each of its revisions.
  select: `${COLUMNS}, CASE WHEN revision.changes IS NOT NULL
    THEN jsonb_build_object('kept', revision.changes -> 'kept', ${COUNTED}) END AS changes`,
  from: TABLES,
  sorts: { newest: { columns: [{ sql: 'revision.number', type: 'integer' }], direction: 'DESC' } },
};

/** Lists the revisions of an article, newest first, and gets single ones. */
@Injectable()
export class ListRevisionsQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async run(articleId: string, page: PageRequest): Promise<Page<RevisionView<RevisionCounts>>> {
    return this.reads.snapshot(async (rows) => {
      const [article] = await rows('SELECT FROM articles WHERE id = $1', [articleId]);
      if (!article) throw new DomainError('not_found', 'There is no such article.');
      const conditions = new Conditions();
      conditions.add('revision.article_id = ?', articleId);
      const { items, ...rest } = await readPage<RevisionRow<RevisionCounts>, 'newest'>(
        rows,
        REVISIONS,
        'newest',
        conditions,
        page,
      );
      return { ...rest, items: items.map((row) => toRevision(row)) };
    });
  }

  /** @throws DomainError `not_found` */
  async get(articleId: string, number: number): Promise<RevisionView> {
    const [row] = await this.reads.rows<RevisionRow<RevisionChanges>>(
      `SELECT ${COLUMNS}, revision.changes FROM ${TABLES} WHERE revision.article_id = $1 AND revision.number = $2`,
      [articleId, number],
    );
    if (!row) throw new DomainError('not_found', 'The article has no such revision.');
    return toRevision(row);
  }
}

const toRevision = <Changes>({ actorId, actorName, ...revision }: RevisionRow<Changes>): RevisionView<Changes> => ({
  ...revision,
  createdBy: { id: actorId, name: actorName },
});
