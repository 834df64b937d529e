import { Reads } from '@app/database';
import {
  type Actor,
  type AttentionKind,
  type ClaimKind,
  DomainError,
  includesRole,
  type LinkState,
  type ReviewState,
  type Verdict,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';
import { type ClaimView } from './claim-view';
import { CLAIM_COLUMNS, CLAIM_TABLES, type ClaimRow, toClaimViews } from './read-claims';

/** Orders in which claims can be listed. */
export const CLAIM_SORTS = ['newest', 'oldest', 'recently_updated', 'position', 'urgency'] as const;

/** One of `CLAIM_SORTS`. */
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** Which claims are wanted; conditions are combined with "and". */
export interface ClaimFilter {
  readonly state?: readonly ReviewState[];
  readonly verdict?: Verdict;
  /** An actor's id, `none` for unassigned or `any` for assigned. */
  readonly assignee?: string;
  readonly article?: string;
  /** Whether they wait for information that was due by now. */
  readonly overdue?: boolean;
  /** Whether their assignee let them lie for so long that others may take them over. */
  readonly assignmentExpired?: boolean;
  /** Somebody who may approve or return what is proposed: never their own proposal, nor words of their own. */
  readonly approvableBy?: Pick<Actor, 'id' | 'role'>;
  readonly attention?: AttentionKind | 'any';
  /** Claims with a citation in that state; `url_missing` for one whose address is lost. */
  readonly linkState?: LinkState | 'url_missing';
  readonly kind?: ClaimKind;
  /** A link that the claim cites or that is evidence for it. */
  readonly link?: string;
  readonly speaker?: string;
  /** Words that the claim's text contains. */
  readonly q?: string;
  readonly updatedSince?: Date;
  /** Claims whose words the article no longer has, or those whose words it has. */
  readonly lost?: boolean;
  /** Claims with an open thread in which that actor is mentioned. */
  readonly mentioned?: string;
}

const ID = { sql: 'claim.id', type: 'uuid' } as const;

const CLAIMS: ListQuery<ClaimSort> = {
  name: 'claims',
  select: CLAIM_COLUMNS,
  from: CLAIM_TABLES,
  sorts: {
    newest: { columns: [ID], direction: 'DESC' },
    oldest: { columns: [ID], direction: 'ASC' },
    recently_updated: { columns: [{ sql: 'claim.updated_at', type: 'timestamptz' }, ID], direction: 'DESC' },
    // What has waited beyond its end, then what else asks for attention, then the rest; the oldest first.
    urgency: {
      columns: [
        {
          sql: "CASE WHEN 'expired' = ANY (claim.attention) THEN 0 WHEN claim.attention <> '{}' THEN 1 ELSE 2 END",
          type: 'integer',
        },
        { sql: 'coalesce(claim.attention_since, claim.created_at)', type: 'timestamptz' },
        ID,
      ],
      direction: 'ASC',
    },
    position: {
      columns: [{ sql: 'claim.article_id', type: 'uuid' }, { sql: 'claim.ordinal', type: 'integer' }, ID],
      direction: 'ASC',
    },
  },
};

/** Lists claims, and gets single ones. */
@Injectable()
export class ListClaimsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async run(filter: ClaimFilter, sort: ClaimSort, page: PageRequest): Promise<Page<ClaimView>> {
    return this.reads.snapshot(async (rows) => {
      const { items, ...rest } = await readPage<ClaimRow, ClaimSort>(
        rows,
        CLAIMS,
        sort,
        conditionsOf(filter, this.clock.now()),
        page,
      );
      return { ...rest, items: await toClaimViews(rows, items) };
    });
  }

  /** @throws DomainError `not_found` */
  async get(id: string): Promise<ClaimView> {
    const [view] = await this.some([id]);
    if (!view) throw new DomainError('not_found', 'There is no such claim.');
    return view;
  }

  /** Claims by their ids, as they all were at one moment, in the order of their article. */
  async some(ids: readonly string[]): Promise<readonly ClaimView[]> {
    return this.reads.snapshot(async (rows) => {
      const found = await rows<ClaimRow>(
        `SELECT ${CLAIM_COLUMNS} FROM ${CLAIM_TABLES} WHERE claim.id = ANY($1) ORDER BY claim.article_id, claim.ordinal`,
        [ids],
      );
      return toClaimViews(rows, found);
    });
  }
}

const conditionsOf = (filter: ClaimFilter, now: Date): Conditions => {
  const { assignee, attention, linkState, overdue, assignmentExpired, approvableBy } = filter;
  const conditions = new Conditions();
  conditions.addIf(filter.state, 'claim.state = ANY(?)');
  conditions.addIf(filter.verdict, 'claim.state = ?');
  conditions.addIf(filter.article, 'claim.article_id = ?');
  conditions.addIf(filter.kind, 'claim.kind = ?');
  if (filter.link !== undefined) {
    const link = conditions.parameter(filter.link);
    conditions.add(
      `claim.id IN (SELECT claim_id FROM citations WHERE link_id = ${link} UNION ALL SELECT claim_id FROM evidence WHERE link_id = ${link})`,
    );
  }
  if (overdue !== undefined) {
    conditions.add("(claim.state = 'needs_info' AND claim.due_at <= ?) = ?", now, overdue);
  }
  if (assignmentExpired !== undefined) {
    conditions.add('coalesce(claim.assigned_until <= ?, false) = ?', now, assignmentExpired);
  }
  if (approvableBy) {
    const { id, role } = approvableBy;
    conditions.add(
      "claim.state = 'awaiting_approval' AND claim.proposal ->> 'proposerId' <> ? AND claim.text_author_id IS DISTINCT FROM ?::uuid",
      id,
      id,
    );
    conditions.add('?', includesRole(role, 'reviewer'));
  }
  conditions.addIf(filter.lost, '(revision.number < article.revision) = ?');
  conditions.addIf(filter.mentioned, MENTIONED);
  conditions.addIf(filter.updatedSince, 'claim.updated_at >= ?');
  conditions.addIf(containing(filter.speaker), "claim.attribution ->> 'speaker' ILIKE ?");
  conditions.addIf(containing(filter.q), 'claim.text ILIKE ?');
  if (assignee === 'none') conditions.add('claim.assignee_id IS NULL');
  else if (assignee === 'any') conditions.add('claim.assignee_id IS NOT NULL');
  else conditions.addIf(assignee, 'claim.assignee_id = ?');
  if (attention === 'any') conditions.add("claim.attention <> '{}'");
  else conditions.addIf(attention, '? = ANY(claim.attention)');
  if (linkState === 'url_missing') {
    conditions.add('EXISTS (SELECT FROM citations WHERE claim_id = claim.id AND link_id IS NULL)');
  } else {
    conditions.addIf(
      linkState,
      `EXISTS (SELECT FROM citations JOIN links ON links.id = link_id WHERE claim_id = claim.id AND links.state = ?)`,
    );
  }
  return conditions;
};

const MENTIONED = `claim.id IN (
  SELECT mention.claim_id FROM comments AS mention JOIN comments AS thread ON thread.id = coalesce(mention.thread_id, mention.id)
  WHERE mention.mentions @> ARRAY[?::uuid] AND thread.resolved_at IS NULL)`;

/** A pattern for ILIKE that matches the words themselves, wildcards in them included. */
const containing = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : `%${words.replace(/[\\%_]/g, '\\$&')}%`;
