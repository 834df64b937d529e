import { Reads } from '@app/database';
import { LINK_STATES, type LinkState, REVIEW_STATES, type ReviewState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { tallied } from './tallies';

/** What the desk is watched by. Every state is told, those that nothing is in as well. */
export interface DeskFigures {
  /** By state and by whether any attention is raised. */
  readonly claims: readonly { readonly state: ReviewState; readonly attention: boolean; readonly count: number }[];
  /** Claims that wait for information which was due by now. */
  readonly overdue: number;
  readonly links: readonly { readonly state: LinkState; readonly count: number }[];
}

interface Row {
  readonly what: 'claims' | 'links' | 'overdue';
  readonly state: string;
  readonly attention: boolean;
  readonly count: number;
}

/** Tells what monitoring asks every few seconds: one statement, answered from tallies. */
@Injectable()
export class DeskFiguresQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<DeskFigures> {
    const rows = await this.reads.rows<Row>(FIGURES, [this.clock.now()]);
    const count = (what: Row['what'], state: string, attention = false): number =>
      rows.find((row) => row.what === what && row.state === state && row.attention === attention)?.count ?? 0;
    return {
      claims: REVIEW_STATES.flatMap((state) =>
        [false, true].map((attention) => ({ state, attention, count: count('claims', state, attention) })),
      ),
      overdue: count('overdue', ''),
      links: LINK_STATES.map((state) => ({ state, count: count('links', state) })),
    };
  }
}

const FIGURES = `SELECT 'claims' AS what, labels[1] AS state, labels[3] = 'true' AS attention, sum(amount)::integer AS count
  FROM ${tallied('claims')} AS tally GROUP BY 1, 2, 3
  UNION ALL
  SELECT 'links', labels[2], false, sum(amount)::integer FROM ${tallied('links')} AS tally GROUP BY 1, 2, 3
  UNION ALL
  SELECT 'overdue', '', false, count(*)::integer FROM claims WHERE state = 'needs_info' AND due_at <= $1`;
