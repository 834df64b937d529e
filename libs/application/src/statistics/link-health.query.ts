import { Reads } from '@app/database';
import { LINK_STATES, type LinkState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { tallied } from './tallies';

/** How the links of one host stand. */
export interface HostHealth {
  /** Null for what has none, such as mailto:. */
  readonly host: string | null;
  readonly total: number;
  readonly byState: Readonly<Record<LinkState, number>>;
  /** The share of dead ones, from 0 to 1. */
  readonly deadShare: number;
}

/** How links stand, host by host. */
export interface LinkHealthView {
  /** How many hosts there are. */
  readonly hosts: number;
  /** Those with the most dead links, then with the most that are suspected to be, then with the most at all. */
  readonly worst: readonly HostHealth[];
}

interface Row {
  readonly host: string;
  readonly total: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly hosts: number;
}

/** Tells how links stand, host by host. */
@Injectable()
export class LinkHealthQuery {
  constructor(private readonly reads: Reads) {}

  /** @param limit how many hosts */
  async run(limit: number): Promise<LinkHealthView> {
    const rows = await this.reads.snapshot((read) => read<Row>(HEALTH, [limit]));
    return {
      hosts: rows[0]?.hosts ?? 0,
      worst: rows.map(({ host, total, byState }) => ({
        host: host === '' ? null : host,
        total,
        byState: Object.fromEntries(LINK_STATES.map((state) => [state, byState[state] ?? 0])) as Record<
          LinkState,
          number
        >,
        deadShare: (byState['dead'] ?? 0) / total,
      })),
    };
  }
}

const HEALTH = `SELECT host, sum(amount)::integer AS total, jsonb_object_agg(state, amount) AS "byState",
    count(*) OVER ()::integer AS hosts
  FROM (
    SELECT labels[1] AS host, labels[2] AS state, sum(amount)::integer AS amount
    FROM ${tallied('links')} AS tally GROUP BY 1, 2 HAVING sum(amount) > 0
  ) AS counted
  GROUP BY host
  ORDER BY coalesce(sum(amount) FILTER (WHERE state = 'dead'), 0) DESC,
    coalesce(sum(amount) FILTER (WHERE state = 'suspected_dead'), 0) DESC, sum(amount) DESC, host
  LIMIT $1`;
