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

const GROUPS = `SELECT local AT TIME ZONE $3 AS start, (local + $4::interval) AT TIME ZONE $3 AS "end"
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

const readGroups = async (rows: ReadRows, { from, to, timeZone, groupBy }: TimeSpan): Promise<readonly Row[]> => {
  const span = [from, to, timeZone, `1 ${groupBy}`, groupBy];
  const [hours] = await rows<{ whole: boolean }>(
    `SELECT bool_and(extract(minute FROM start AT TIME ZONE 'UTC') = 0
       AND extract(minute FROM "end" AT TIME ZONE 'UTC') = 0) AS whole FROM (${GROUPS}) AS groups`,
    span,
  );
  // Days that begin at a quarter of an hour, as in Kathmandu, are put together from quarters: four times as many.
  const metric = hours?.whole === true ? 'events' : 'events_quarterly';
  return rows<Row>(
    `WITH groups AS (${GROUPS})
     SELECT groups.start, groups."end", coalesce(jsonb_object_agg(counted.name, counted.amount)
       FILTER (WHERE counted.name IS NOT NULL), '{}') AS counts
     FROM groups LEFT JOIN (
       SELECT groups.start, array_to_string(labels, ' ') AS name, sum(amount)::integer AS amount
       FROM ${tallied(metric, 'at >= (SELECT min(start) FROM groups) AND at < (SELECT max("end") FROM groups)')} AS tally
       JOIN groups ON tally.at >= groups.start AND tally.at < groups."end"
       GROUP BY 1, 2
     ) AS counted USING (start)
     GROUP BY 1, 2 ORDER BY 1`,
    span,
  );
};

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
