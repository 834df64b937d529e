import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';

/** How a site may be visited. */
export interface SitePace {
  /** Visits at once. */
  readonly most: number;
  /** Milliseconds between the starts of two visits. */
  readonly apartMs: number;
  /** Milliseconds after which a visit that nobody ended is over. */
  readonly leaseMs: number;
}

/** Counts the visits to each site that are under way, of all workers together. */
@Injectable()
export class SitePaceRepository {
  /**
   * Begins a visit where there is room and it is time.
   * @returns 0 when it has begun; else the milliseconds after which to ask again
   */
  async enter(tx: Transaction, visitId: string, site: string, { most, apartMs, leaseMs }: SitePace): Promise<number> {
    const [{ wait } = { wait: 0 }] = await managerOf(tx).query<{ wait: number }[]>(
      'SELECT enter_site($1, $2, $3, $4, $5) AS wait',
      [visitId, site, most, apartMs, leaseMs],
    );
    return wait;
  }

  /** Keeps visits from ending with their leases. */
  async renew(tx: Transaction, visitIds: readonly string[], leaseMs: number): Promise<void> {
    await managerOf(tx).query(
      'UPDATE site_visits SET expires_at = clock_timestamp() + make_interval(secs => $2 / 1000.0) WHERE id = ANY($1)',
      [visitIds, leaseMs],
    );
  }

  /** Lets no visit of a site begin for some time, or for longer where that was said before. */
  async rest(tx: Transaction, site: string, ms: number): Promise<void> {
    await managerOf(tx).query(
      `INSERT INTO site_paces (site, next_start_at) VALUES ($1, clock_timestamp() + make_interval(secs => $2 / 1000.0))
       ON CONFLICT (site) DO UPDATE SET next_start_at = greatest(site_paces.next_start_at, EXCLUDED.next_start_at)`,
      [site, ms],
    );
  }

  async leave(tx: Transaction, visitId: string): Promise<void> {
    await managerOf(tx).query('DELETE FROM site_visits WHERE id = $1', [visitId]);
  }
}
