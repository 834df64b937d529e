import { type ReadRows, Reads } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ActorView } from '../access/actor-view';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { ONE_ITEM, type Page, type PageRequest } from '../page';

/** What somebody said about a claim, as readers see it. */
export interface CommentView {
  readonly id: string;
  readonly claimId: string;
  /** The first comment of the thread; null for that one itself. */
  readonly threadId: string | null;
  readonly author: ActorView;
  readonly text: string;
  readonly mentions: readonly ActorView[];
  readonly requestId: string | null;
  readonly createdAt: Date;
  /** When the thread was resolved, and by whom; null while it is open, and for replies. */
  readonly resolvedAt: Date | null;
  readonly resolvedBy: ActorView | null;
}

/** Which comments of a claim are wanted; conditions are combined with "and". */
export interface CommentFilter {
  /** Those of resolved threads, or those of open ones. */
  readonly resolved?: boolean;
  /** The first comment of a thread: that one and its replies. */
  readonly thread?: string;
}

interface CommentRow extends Omit<CommentView, 'author' | 'resolvedBy'> {
  readonly authorId: string;
  readonly authorName: string;
  readonly resolvedById: string | null;
  readonly resolvedByName: string | null;
}

const COMMENTS: ListQuery<'oldest'> = {
  name: 'comments',
  select: `comment.id, comment.claim_id AS "claimId", comment.thread_id AS "threadId", comment.author_id AS "authorId",
    author.name AS "authorName", comment.text, comment.request_id AS "requestId", comment.created_at AS "createdAt",
    comment.resolved_at AS "resolvedAt", comment.resolved_by_id AS "resolvedById", resolver.name AS "resolvedByName",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', actor.id, 'name', actor.name) ORDER BY mention.place), '[]')
     FROM unnest(comment.mentions) WITH ORDINALITY AS mention (id, place) JOIN actors AS actor ON actor.id = mention.id
    ) AS mentions`,
  from: `comments AS comment
    JOIN comments AS thread ON thread.id = coalesce(comment.thread_id, comment.id)
    JOIN actors AS author ON author.id = comment.author_id
    LEFT JOIN actors AS resolver ON resolver.id = comment.resolved_by_id`,
  sorts: { oldest: { columns: [{ sql: 'comment.id', type: 'uuid' }], direction: 'ASC' } },
};

/** Lists what was said about a claim, oldest first, and gets single comments. */
@Injectable()
export class ListCommentsQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async run(claimId: string, filter: CommentFilter, page: PageRequest): Promise<Page<CommentView>> {
    return this.reads.snapshot(async (rows) => {
      const [claim] = await rows('SELECT FROM claims WHERE id = $1', [claimId]);
      if (!claim) throw new DomainError('not_found', 'There is no such claim.');
      const conditions = commentsOf(claimId);
      conditions.addIf(filter.resolved, '(thread.resolved_at IS NOT NULL) = ?');
      conditions.addIf(filter.thread, 'thread.id = ?');
      return readComments(rows, conditions, page);
    });
  }

  /** @throws DomainError `not_found` */
  async get(claimId: string, id: string): Promise<CommentView> {
    const conditions = commentsOf(claimId);
    conditions.add('comment.id = ?', id);
    const { items } = await this.reads.snapshot((rows) => readComments(rows, conditions, ONE_ITEM));
    const [comment] = items;
    if (!comment) throw new DomainError('not_found', 'The claim has no such comment.');
    return comment;
  }
}

const commentsOf = (claimId: string): Conditions => {
  const conditions = new Conditions();
  conditions.add('comment.claim_id = ?', claimId);
  return conditions;
};

const readComments = async (rows: ReadRows, conditions: Conditions, page: PageRequest): Promise<Page<CommentView>> => {
  const { items, ...rest } = await readPage<CommentRow, 'oldest'>(rows, COMMENTS, 'oldest', conditions, page);
  return { ...rest, items: items.map(toView) };
};

const toView = ({ authorId, authorName, resolvedById, resolvedByName, ...comment }: CommentRow): CommentView => ({
  ...comment,
  author: { id: authorId, name: authorName },
  resolvedBy: resolvedById === null || resolvedByName === null ? null : { id: resolvedById, name: resolvedByName },
});
