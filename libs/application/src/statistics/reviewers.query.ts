import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type ActorView } from '../access/actor-view';
import { Clock } from '../clock';
import { tallied } from './tallies';
import { type SpanRequest, timeSpanOf } from './time-span';
import { wholeDays } from './time-in-state.query';

/** What a reviewer did in a span, and what became of it in the span. Shares are null where there is nothing to share. */
export interface ReviewerView {
  readonly actor: ActorView;
  readonly proposed: number;
  readonly approved: number;
  readonly returned: number;
  /** Decisions that they proposed, or made alone; affirming one again does not count. */
  readonly decided: number;
  /** Of their proposals that were judged, those that were returned. */
  readonly returnedShare: number | null;
  /** Decisions of theirs that another verdict followed, by those they made. */
  readonly overturnedShare: number | null;
  /** Decisions of theirs that were opened again, by those they made. */
  readonly reopenRate: number | null;
}

/** What reviewers did in a span of whole days of UTC. */
export interface ReviewersView {
  readonly from: Date;
  readonly to: Date;
  /** Of all proposals that were judged, those approved without a return since the claim was opened. */
  readonly agreement: number | null;
  readonly overturnedShare: number | null;
  readonly reopenRate: number | null;
  /** Whoever did anything, by name. */
  readonly reviewers: readonly ReviewerView[];
}

type Counts = Readonly<Record<string, number>>;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
}

/** Tells what reviewers did, and how it held. */
@Injectable()
export class ReviewersQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `invalid_span` */
  async run(request: Pick<SpanRequest, 'from' | 'to'>): Promise<ReviewersView> {
    const [from, to] = wholeDays(timeSpanOf(request, this.clock.now()));
    const rows = await this.reads.snapshot((read) => read<Row>(REVIEWERS, [from, to]));
    const all = (what: string): number => rows.reduce((sum, { counts }) => sum + (counts[what] ?? 0), 0);
    return {
      from,
      to,
      agreement: share(all('accepted_at_once'), all('accepted') + all('sent_back')),
      overturnedShare: share(all('overturned'), all('decided')),
      reopenRate: share(all('reopened'), all('decided')),
      reviewers: rows.map(toReviewer),
    };
  }
}

const REVIEWERS = `SELECT actor.id, actor.name, jsonb_object_agg(counted.what, counted.amount) AS counts
  FROM (
    SELECT labels[1] AS id, labels[2] AS what, sum(amount)::integer AS amount
    FROM ${tallied('reviewers', 'at >= $1 AND at < $2')} AS tally GROUP BY 1, 2 HAVING sum(amount) > 0
  ) AS counted
  JOIN actors AS actor ON actor.id = counted.id::uuid
  GROUP BY actor.id ORDER BY actor.name, actor.id`;

const toReviewer = ({ id, name, counts }: Row): ReviewerView => {
  const of = (what: string): number => counts[what] ?? 0;
  return {
    actor: { id, name },
    proposed: of('proposed'),
    approved: of('approved'),
    returned: of('returned'),
    decided: of('decided'),
    returnedShare: share(of('sent_back'), of('accepted') + of('sent_back')),
    overturnedShare: share(of('overturned'), of('decided')),
    reopenRate: share(of('reopened'), of('decided')),
  };
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
