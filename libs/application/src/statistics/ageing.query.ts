import { Reads } from '@app/database';
import { isOpen, REVIEW_STATES, type ReviewState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { tallied } from './tallies';

/** Open claims of one state, and for how long they have been in it. */
export interface AgeingOfState {
  readonly state: ReviewState;
  readonly total: number;
  /** When the first of them came to it; null where there is none. */
  readonly oldestSince: Date | null;
  /** By full days since the quarter of the day (UTC) in which they came to it. */
  readonly underOneDay: number;
  readonly oneToThreeDays: number;
  readonly threeToSevenDays: number;
  readonly sevenToThirtyDays: number;
  readonly thirtyDaysOrMore: number;
}

/** For how long open claims have been where they are. */
export interface AgeingView {
  readonly asOf: Date;
  readonly states: readonly AgeingOfState[];
  /** Claims that wait for information which was due by now. */
  readonly overdue: number;
}

/** Tells for how long open claims have been where they are. */
@Injectable()
export class AgeingQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<AgeingView> {
    const asOf = this.clock.now();
    return this.reads.snapshot(async (rows) => {
      const states = await rows<AgeingOfState>(AGEING, [asOf, REVIEW_STATES.filter(isOpen)]);
      const [counted] = await rows<{ overdue: number }>(
        "SELECT count(*)::integer AS overdue FROM claims WHERE state = 'needs_info' AND due_at <= $1",
        [asOf],
      );
      return { asOf, states, overdue: counted?.overdue ?? 0 };
    });
  }
}

const days = (from: number, to: number | null): string =>
  `coalesce(sum(amount) FILTER (WHERE at <= $1::timestamptz - interval '${from} days'${
    to === null ? '' : ` AND at > $1::timestamptz - interval '${to} days'`
  }), 0)::integer`;

const AGEING = `SELECT state, coalesce(sum(amount), 0)::integer AS total,
    (SELECT min(state_since) FROM claims WHERE claims.state = states.state) AS "oldestSince",
    (coalesce(sum(amount), 0) - ${days(1, null)})::integer AS "underOneDay", ${days(1, 3)} AS "oneToThreeDays",
    ${days(3, 7)} AS "threeToSevenDays", ${days(7, 30)} AS "sevenToThirtyDays", ${days(30, null)} AS "thirtyDaysOrMore"
  FROM unnest($2::text[]) WITH ORDINALITY AS states (state, place)
  LEFT JOIN ${tallied('ageing')} AS tally ON tally.labels = ARRAY[states.state]
  GROUP BY state, place ORDER BY place`;
