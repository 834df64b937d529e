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
  const window = policy.incidentMinutes * 60_000;
  const open = new Map<string, HostIncident>();
  const all: HostIncident[] = [];
  for (const failure of [...failures].sort(byTime)) {
    const kind = JSON.stringify([failure.host, failure.reason]);
    const current = open.get(kind);
    if (current !== undefined && failure.checkedAt.getTime() - current.firstAt.getTime() <= window) {
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
  return all.filter((incident) => incident.linkIds.length >= policy.incidentLinks);
}

function byTime(a: HostFailure, b: HostFailure): number {
  return a.checkedAt.getTime() - b.checkedAt.getTime();
}
