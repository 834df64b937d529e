import { type ReadRows, Reads } from '@app/database';
import { LINK_STATES, type LinkState, REVIEW_STATES, type ReviewState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { tallied } from './tallies';

/** Where everything stands at one moment. Every total equals the sum of its parts. */
export interface Overview {
  readonly asOf: Date;
  readonly articles: { readonly total: number };
  readonly claims: {
    readonly total: number;
    readonly byState: Readonly<Record<ReviewState, number>>;
    readonly checkWorthy: number;
    readonly attention: number;
    /** Those that wait for information which was due by then. */
    readonly overdue: number;
  };
  readonly citations: { readonly total: number; readonly linked: number; readonly urlMissing: number };
  readonly links: { readonly total: number; readonly byState: Readonly<Record<LinkState, number>> };
}

/** Counts the desk's articles, claims, citations and links, all in one snapshot. */
@Injectable()
export class OverviewQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<Overview> {
    const asOf = this.clock.now();
    return this.reads.snapshot(async (rows) => {
      const claims = await countByState(rows, 'claims', 1, REVIEW_STATES);
      const links = await countByState(rows, 'links', 2, LINK_STATES);
      const [counts] = await rows<Counts>(COUNTS, [asOf]);
      const { articles, checkWorthy, attention, citations, linked, overdue } = counts ?? NOTHING;
      return {
        asOf,
        articles: { total: articles },
        claims: { ...claims, checkWorthy, attention, overdue },
        citations: { total: citations, linked, urlMissing: citations - linked },
        links,
      };
    });
  }
}

interface Counts {
  readonly articles: number;
  readonly checkWorthy: number;
  readonly attention: number;
  readonly citations: number;
  readonly linked: number;
  readonly overdue: number;
}

const NOTHING: Counts = { articles: 0, checkWorthy: 0, attention: 0, citations: 0, linked: 0, overdue: 0 };

const sumOf = (metric: string, condition = 'true'): string =>
  `(SELECT coalesce(sum(amount), 0)::integer FROM ${tallied(metric)} AS tally WHERE ${condition})`;

const COUNTS = `SELECT ${sumOf('articles')} AS articles, ${sumOf('claims', "labels[2] = 'true'")} AS "checkWorthy",
  ${sumOf('claims', "labels[3] = 'true'")} AS attention, ${sumOf('citations')} AS citations,
  ${sumOf('citations', "labels[1] = 'true'")} AS linked,
  (SELECT count(*)::integer FROM claims WHERE state = 'needs_info' AND due_at <= $1) AS overdue`;

/** @param place of the state among the labels, from 1 */
const countByState = async <State extends string>(
  rows: ReadRows,
  metric: 'claims' | 'links',
  place: 1 | 2,
  states: readonly State[],
): Promise<{ total: number; byState: Record<State, number> }> => {
  const counted = await rows<{ state: State; count: number }>(
    `SELECT labels[${place}] AS state, sum(amount)::integer AS count FROM ${tallied(metric)} AS tally GROUP BY 1`,
  );
  const found = new Map(counted.map(({ state, count }) => [state, count]));
  const byState = Object.fromEntries(states.map((state) => [state, found.get(state) ?? 0])) as Record<State, number>;
  return { total: counted.reduce((sum, { count }) => sum + count, 0), byState };
};
