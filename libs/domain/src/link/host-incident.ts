import { type LinkPolicy } from './link-policy';

/** One link's failure, as far as it says something about its host. */
export interface HostFailure {
  linkId: string;
  host: string;
  reason: string;
  checkedAt: Date;
}

/** Links of one host that failed alike within a short time: one event, told once. */
export interface HostIncident {
  host: string;
  reason: string;
  firstAt: Date;
  lastAt: Date;
  /** The links concerned, each once, in order of failure. */
  linkIds: string[];
}

/**
 * Gathers failures into incidents: same host, same reason, each within the policy's window of the one that opened the
 * incident, and at least as many different links as the policy asks for. Failures that fit no incident are left out.
 * The order of the input does not matter.
 */
export function hostIncidents(failures: readonly HostFailure[], policy: LinkPolicy): HostIncident[] {
  const open = new Map<string, HostIncident>();
  const all: HostIncident[] = [];
  for (const failure of [...failures].sort(byTime)) {
    const kind = JSON.stringify([failure.host, failure.reason]);
    const current = open.get(kind);
    if (current !== undefined && joinsIncident(current, failure.checkedAt, policy)) {
      current.lastAt = failure.checkedAt;
      if (!current.linkIds.includes(failure.linkId)) current.linkIds.push(failure.linkId);
      continue;
    }
    const started: HostIncident = {
      host: failure.host,
      reason: failure.reason,
      firstAt: failure.checkedAt,
      lastAt: failure.checkedAt,
      linkIds: [failure.linkId],
    };
    open.set(kind, started);
    all.push(started);
  }
  return all.filter((incident) => isIncident(incident.linkIds.length, policy));
}

/** Whether a failure of that moment, alike and of the same host, is part of what began with an earlier one. */
export function joinsIncident({ firstAt }: Pick<HostIncident, 'firstAt'>, at: Date, policy: LinkPolicy): boolean {
  const since = at.getTime() - firstAt.getTime();
  return since >= 0 && since <= policy.incidentMinutes * 60_000;
}

/** Whether so many links that fail alike are one incident of their host rather than failures of their own. */
export function isIncident(links: number, policy: LinkPolicy): boolean {
  return links >= policy.incidentLinks;
}

function byTime(a: HostFailure, b: HostFailure): number {
  return a.checkedAt.getTime() - b.checkedAt.getTime();
}
