import { Reads } from '@app/database';
import {
  DEFAULT_LINK_POLICY,
  DomainError,
  isIncident,
  LINK_STATES,
  type LinkState,
  type PersonsWord,
} from '@app/domain';
import { Injectable } from '@nestjs/common';

/** Links of a host that failed alike within a short time: one event, told once. */
export interface HostIncidentView {
  readonly reason: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly links: number;
}

/** A host as readers see it. */
export interface LinkHostView {
  readonly host: string;
  readonly override: PersonsWord | null;
  /** Until when its links are not checked by themselves; null when they are. */
  readonly restsUntil: Date | null;
  readonly links: { readonly total: number; readonly byState: Readonly<Record<LinkState, number>> };
  /** The newest first. */
  readonly incidents: readonly HostIncidentView[];
}

/** Incidents that are told of a host. */
const MOST_INCIDENTS = 50;

/** Gets what is known of a host. */
@Injectable()
export class LinkHostQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` for one that no link leads to */
  async run(host: string, now: Date): Promise<LinkHostView> {
    return this.reads.snapshot(async (rows) => {
      const [known] = await rows<{ word: PersonsWord | null; restsUntil: Date | null }>(
        'SELECT word, rests_until AS "restsUntil" FROM link_hosts WHERE host = $1',
        [host],
      );
      const counts = await rows<{ state: LinkState; count: number }>(
        'SELECT state, count(*)::integer AS count FROM links WHERE host = $1 GROUP BY state',
        [host],
      );
      if (counts.length === 0) throw noSuchHost();
      const incidents = await rows<HostIncidentView>(INCIDENTS, [
        host,
        DEFAULT_LINK_POLICY.incidentLinks,
        MOST_INCIDENTS,
      ]);
      const byState = Object.fromEntries(
        LINK_STATES.map((state) => [state, counts.find((row) => row.state === state)?.count ?? 0]),
      ) as Record<LinkState, number>;
      return {
        host,
        override: known?.word ?? null,
        restsUntil: known?.restsUntil && known.restsUntil > now ? known.restsUntil : null,
        links: { total: counts.reduce((sum, { count }) => sum + count, 0), byState },
        incidents: incidents.filter(({ links }) => isIncident(links, DEFAULT_LINK_POLICY)),
      };
    });
  }
}

/** The refusal of a host that no link leads to. */
export const noSuchHost = (): DomainError => new DomainError('not_found', 'No link leads to this host.');

const INCIDENTS = `SELECT reason, first_at AS "firstAt", last_at AS "lastAt", count(*)::integer AS links
  FROM host_incidents JOIN host_incident_links ON incident_id = host_incidents.id
  WHERE host = $1 GROUP BY host_incidents.id HAVING count(*) >= $2 ORDER BY first_at DESC LIMIT $3`;
