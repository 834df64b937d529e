import { type Chain, type ChainFault, type SeriesFault } from '@app/history';

/** Something about history that does not fit. */
export interface HistoryFinding {
  /** In which chain; `statements` for the signed heads, `guard` for what keeps history from being changed. */
  readonly of: Chain | 'statements' | 'guard';
  /** The id of a claim or a link, a host, the id of a key, or a table. */
  readonly subject: string;
  /** Number of the event, or of the statement; null where it is about none. */
  readonly position: number | null;
  /**
   * `state` for a claim that is not what its history comes to, `decision` for a decision that is not as its event tells, `off`
   * for a guard that is not there.
   */
  readonly fault: ChainFault | SeriesFault | 'state' | 'decision' | 'off';
  /** A sentence for a person. */
  readonly detail: string;
}
