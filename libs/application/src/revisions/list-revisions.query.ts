import { Reads } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ActorView } from '../claims/claim-view';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';
import { type RevisionChanges } from './revision-changes';

/** One version of an article as readers see it, without its text. */
export interface RevisionView {
  readonly number: number;
  readonly format: string;
  readonly textSha256: string;
  readonly extractionVersion: string;
  /** Null for the first. */
  readonly changes: RevisionChanges | null;
  readonly createdBy: ActorView;
  readonly createdAt: Date;
}

interface RevisionRow extends Omit<RevisionView, 'createdBy'> {
  readonly actorId: string;
  readonly actorName: string;
}

const REVISIONS: ListQuery<'newest'> = {
  name: 'article_revisions',
  select: `revision.number, revision.format, encode(revision.text_sha256, 'hex') AS "textSha256",
    revision.extraction_version AS "extractionVersion", revision.changes, revision.created_by_id AS "actorId",
    actor.name AS "actorName", revision.created_at AS "createdAt"`,
  from: 'article_revisions AS revision JOIN actors AS actor ON actor.id = revision.created_by_id',
  sorts: { newest: { columns: [{ sql: 'revision.number', type: 'integer' }], direction: 'DESC' } },
};

/** Lists the revisions of an article, newest first. */
@Injectable()
export class ListRevisionsQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async run(articleId: string, page: PageRequest): Promise<Page<RevisionView>> {
    return this.reads.snapshot(async (rows) => {
      const [article] = await rows('SELECT FROM articles WHERE id = $1', [articleId]);
      if (!article) throw new DomainError('not_found', 'There is no such article.');
      const conditions = new Conditions();
      conditions.add('revision.article_id = ?', articleId);
      const { items, ...rest } = await readPage<RevisionRow, 'newest'>(rows, REVISIONS, 'newest', conditions, page);
      return { ...rest, items: items.map(toRevision) };
    });
  }
}

const toRevision = ({ actorId, actorName, ...revision }: RevisionRow): RevisionView => ({
  ...revision,
  createdBy: { id: actorId, name: actorName },
});
