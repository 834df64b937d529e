import { Reads } from '@app/database';
import { REVIEW_STATES, type ReviewState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { tallied } from './tallies';
import { type SpanRequest, timeSpanOf } from './time-span';
import { wholeDays } from './time-in-state.query';

/** How many claims were in each state at the end of a day of UTC; of a day that is not over, now. */
export interface StatesOnDay {
  /** When the day began. */
  readonly day: Date;
  readonly byState: Readonly<Record<ReviewState, number>>;
}

/** How many claims were in each state, day by day. */
export interface StatesView {
  readonly from: Date;
  readonly to: Date;
  readonly days: readonly StatesOnDay[];
}

/** Tells how many claims were in each state, day by day. */
@Injectable()
export class StatesQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `invalid_span` */
  async run(request: Pick<SpanRequest, 'from' | 'to'>): Promise<StatesView> {
    const [from, to] = wholeDays(timeSpanOf(request, this.clock.now()));
    const rows = await this.reads.rows<{ day: Date; byState: Readonly<Partial<Record<ReviewState, number>>> }>(STATES, [
      from,
      to,
    ]);
    const days = rows.map(({ day, byState }) => ({
      day,
      byState: Object.fromEntries(REVIEW_STATES.map((state) => [state, byState[state] ?? 0])) as StatesOnDay['byState'],
    }));
    return { from, to, days };
  }
}

/** Each day's sum of all that was entered and left until then. */
const STATES = `
  WITH changes AS (
    SELECT greatest(at, $1) AS day, labels[1] AS state, sum(amount) AS amount
    FROM ${tallied('state_days', 'at < $2')} AS tally GROUP BY 1, 2
  ), states AS (SELECT DISTINCT state FROM changes), days AS (
    SELECT day FROM generate_series($1::timestamptz, $2::timestamptz - interval '1 day', interval '1 day', 'UTC') AS day
  ), standing AS (
    SELECT day, state, sum(coalesce(amount, 0)) OVER (PARTITION BY state ORDER BY day)::integer AS amount
    FROM days CROSS JOIN states LEFT JOIN changes USING (day, state)
  )
  SELECT day, coalesce(jsonb_object_agg(state, amount) FILTER (WHERE state IS NOT NULL), '{}') AS "byState"
  FROM days LEFT JOIN standing USING (day) GROUP BY day ORDER BY day`;
