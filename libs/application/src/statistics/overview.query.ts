import { type ReadRows, Reads } from '@app/database';
import { LINK_STATES, type LinkState, REVIEW_STATES, type ReviewState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Where everything stands at one moment. Every total equals the sum of its parts. */
export interface Overview {
  readonly asOf: Date;
  readonly articles: { readonly total: number };
  readonly claims: {
    readonly total: number;
    readonly byState: Readonly<Record<ReviewState, number>>;
    readonly checkWorthy: number;
    readonly attention: number;
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
      const claims = await countByState(rows, 'claims', REVIEW_STATES);
      const links = await countByState(rows, 'links', LINK_STATES);
      const [counts] = await rows<Counts>(COUNTS);
      const { articles, checkWorthy, attention, citations, linked } = counts ?? NOTHING;
      return {
        asOf,
        articles: { total: articles },
        claims: { ...claims, checkWorthy, attention },
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
}

const NOTHING: Counts = { articles: 0, checkWorthy: 0, attention: 0, citations: 0, linked: 0 };

const COUNTS = `SELECT
  (SELECT count(*)::integer FROM articles) AS articles,
  (SELECT count(*)::integer FROM claims WHERE check_worthy) AS "checkWorthy",
  (SELECT count(*)::integer FROM claims WHERE attention <> '{}') AS attention,
  count(*)::integer AS citations, count(link_id)::integer AS linked FROM citations`;

const countByState = async <State extends string>(
  rows: ReadRows,
  table: 'claims' | 'links',
  states: readonly State[],
): Promise<{ total: number; byState: Record<State, number> }> => {
  const counted = await rows<{ state: State; count: number }>(
    `SELECT state, count(*)::integer AS count FROM ${table} GROUP BY state`,
  );
  const found = new Map(counted.map(({ state, count }) => [state, count]));
  const byState = Object.fromEntries(states.map((state) => [state, found.get(state) ?? 0])) as Record<State, number>;
  return { total: counted.reduce((sum, { count }) => sum + count, 0), byState };
};
