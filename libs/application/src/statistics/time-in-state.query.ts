import { Reads } from '@app/database';
import { REVIEW_STATES, type ReviewState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { tallied } from './tallies';
import { type SpanRequest, timeSpanOf } from './time-span';

/** Stays of claims in one state that ended in a span, in seconds. */
export interface StaysInState {
  readonly state: ReviewState;
  /** How many ended. */
  readonly stays: number;
  /** Null where none ended. */
  readonly meanSeconds: number | null;
  /** Within a fifth of the true one: stays are counted by their order of magnitude. */
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
}

/** For how long claims stayed where they were, of the stays that ended in a span of whole days of UTC. */
export interface TimeInStateView {
  readonly from: Date;
  readonly to: Date;
  readonly states: readonly StaysInState[];
}

interface Row {
  readonly state: ReviewState;
  readonly bin: number;
  readonly stays: number;
}

/** Tells for how long claims stay in each state. Waiting for information is a state of its own: its time is nobody's. */
@Injectable()
export class TimeInStateQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `invalid_span` */
  async run(request: Pick<SpanRequest, 'from' | 'to'>): Promise<TimeInStateView> {
    const span = timeSpanOf(request, this.clock.now());
    const [from, to] = wholeDays(span);
    return this.reads.snapshot(async (rows) => {
      const bins = await rows<Row>(BINS, [from, to]);
      const seconds = await rows<{ state: ReviewState; seconds: number }>(SECONDS, [from, to]);
      const spent = new Map(seconds.map((row) => [row.state, row.seconds]));
      const states = REVIEW_STATES.map((state) =>
        staysOf(
          state,
          bins.filter((bin) => bin.state === state),
          spent.get(state) ?? 0,
        ),
      );
      return { from, to, states };
    });
  }
}

/** A span widened to whole days of UTC. */
export const wholeDays = ({ from, to }: { readonly from: Date; readonly to: Date }): readonly [Date, Date] => {
  const day = 86_400_000;
  return [new Date(Math.floor(from.getTime() / day) * day), new Date(Math.ceil(to.getTime() / day) * day)];
};

const BINS = `SELECT labels[1] AS state, labels[2]::integer AS bin, sum(amount)::integer AS stays
  FROM ${tallied('stays', 'at >= $1 AND at < $2')} AS tally GROUP BY 1, 2 HAVING sum(amount) > 0 ORDER BY 1, 2`;

const SECONDS = `SELECT labels[1] AS state, sum(amount)::double precision AS seconds
  FROM ${tallied('stay_seconds', 'at >= $1 AND at < $2')} AS tally GROUP BY 1`;

const staysOf = (state: ReviewState, bins: readonly Row[], seconds: number): StaysInState => {
  const total = bins.reduce((sum, { stays }) => sum + stays, 0);
  const quantile = (share: number): number | null => {
    let below = 0;
    const found = bins.find(({ stays }) => (below += stays) >= total * share);
    return found ? secondsOf(found.bin) : null;
  };
  return {
    state,
    stays: total,
    meanSeconds: total === 0 ? null : seconds / total,
    medianSeconds: quantile(0.5),
    p90Seconds: quantile(0.9),
  };
};

/** The middle of a bin, as the database makes them: bin n holds from 2^((n-1)/2) up to 2^(n/2) seconds. */
const secondsOf = (bin: number): number => (bin === 0 ? 0 : 2 ** ((bin - 0.5) / 2));
