import { type ReadRows, Reads } from '@app/database';
import { type Verdict } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { tallied } from './tallies';
import { type SpanRequest, type TimeSpan, timeSpanOf } from './time-span';

/** What happened to claims in a stretch of time. */
export interface Throughput {
  readonly made: number;
  readonly started: number;
  readonly proposed: number;
  readonly returned: number;
  readonly decided: Readonly<Record<Verdict, number>>;
  readonly dismissed: number;
  readonly withdrawn: number;
  readonly reopened: number;
}

/** What happened in one day, week or month. */
export interface ThroughputGroup extends Throughput {
  readonly start: Date;
  readonly end: Date;
}

/** What happened in a span, group by group, those without anything included. */
export interface ThroughputView extends TimeSpan {
  readonly groups: readonly ThroughputGroup[];
  readonly total: Throughput;
}

interface Row {
  readonly start: Date;
  readonly end: Date;
  /** By event, and by verdict where there is one: `decided verified`. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The moment at which a day of a time zone begins. Where the clocks go back over midnight it comes twice, and where they go
 * forward not at all; the last moment of the day before is certain.
 */
const beginningOf = (local: string): string =>
  `(${local} - interval '1 microsecond') AT TIME ZONE $3 + interval '1 microsecond'`;

const GROUPS = `SELECT ${beginningOf('local')} AS start, ${beginningOf('(local + $4::interval)')} AS "end"
  FROM generate_series(date_trunc($5, $1::timestamptz AT TIME ZONE $3),
    $2::timestamptz AT TIME ZONE $3 - interval '1 microsecond', $4::interval) AS local`;

/** Counts what happened to claims. */
@Injectable()
export class ThroughputQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `invalid_span` */
  async run(request: SpanRequest): Promise<ThroughputView> {
    const span = timeSpanOf(request, this.clock.now());
    return this.reads.snapshot(async (rows) => {
      const groups = (await readGroups(rows, span)).map(({ start, end, counts }) => ({
        start,
        end,
        ...toThroughput(counts),
      }));
      const from = groups[0]?.start ?? span.from;
      const to = groups.at(-1)?.end ?? span.to;
      return { ...span, from, to, groups, total: groups.reduce(sum, toThroughput({})) };
    });
  }
}

/** Quarters of the hours in which a group begins or ends, as far as they are in the span. */
const QUARTERS = `ARRAY(
    SELECT hour + quarter * interval '15 minutes' FROM edges, generate_series(0, 3) AS quarter, span
    WHERE hour + quarter * interval '15 minutes' >= span.start AND hour + quarter * interval '15 minutes' < span."end"
  )`;

/**
 * Counts by hours, but where a group begins inside an hour, as days of Kathmandu do, that hour's by quarters: no time zone
 * has offsets finer than that.
 */
const COUNTS = `WITH groups AS MATERIALIZED (${GROUPS}),
    edges AS MATERIALIZED (
      SELECT DISTINCT date_trunc('hour', edge, 'UTC') AS hour
      FROM groups, LATERAL (VALUES (groups.start), (groups."end")) AS edges (edge)
      WHERE edge <> date_trunc('hour', edge, 'UTC')
    ),
    span AS MATERIALIZED (SELECT min(start) AS start, max("end") AS "end" FROM groups),
    counted AS (
      SELECT at, labels, amount
      FROM ${tallied('events', 'at >= (SELECT start FROM span) AND at < (SELECT "end" FROM span)')} AS hourly
      WHERE at NOT IN (SELECT hour FROM edges)
      UNION ALL
      SELECT at, labels, amount FROM ${tallied('events_quarterly', `at = ANY (${QUARTERS})`)} AS quarterly
    ),
    named AS (
      SELECT ${beginningOf('date_trunc($5, at AT TIME ZONE $3)')} AS start, array_to_string(labels, ' ') AS name, sum(amount)::integer AS amount
      FROM counted GROUP BY 1, labels
    )
  SELECT groups.start, groups."end", coalesce(jsonb_object_agg(named.name, named.amount)
    FILTER (WHERE named.name IS NOT NULL), '{}') AS counts
  FROM groups LEFT JOIN named USING (start) GROUP BY 1, 2 ORDER BY 1`;

const readGroups = async (rows: ReadRows, { from, to, timeZone, groupBy }: TimeSpan): Promise<readonly Row[]> =>
  rows<Row>(COUNTS, [from, to, timeZone, `1 ${groupBy}`, groupBy]);

const toThroughput = (counts: Readonly<Record<string, number>>): Throughput => {
  const of = (name: string): number => counts[name] ?? 0;
  return {
    made: of('made '),
    started: of('started '),
    proposed: of('proposed '),
    returned: of('returned '),
    decided: {
      verified: of('decided verified'),
      disputed: of('decided disputed'),
      unverifiable: of('decided unverifiable'),
    },
    dismissed: of('dismissed '),
    withdrawn: of('withdrawn '),
    reopened: of('reopened '),
  };
};

const sum = (one: Throughput, other: Throughput): Throughput => ({
  made: one.made + other.made,
  started: one.started + other.started,
  proposed: one.proposed + other.proposed,
  returned: one.returned + other.returned,
  decided: {
    verified: one.decided.verified + other.decided.verified,
    disputed: one.decided.disputed + other.decided.disputed,
    unverifiable: one.decided.unverifiable + other.decided.unverifiable,
  },
  dismissed: one.dismissed + other.dismissed,
  withdrawn: one.withdrawn + other.withdrawn,
  reopened: one.reopened + other.reopened,
});
