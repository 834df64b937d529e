import { type LinkPolicy } from './link-policy';

/** Whether a failure of that moment, alike and of the same host, is part of what began with an earlier one. */
export function joinsIncident({ firstAt }: { readonly firstAt: Date }, at: Date, policy: LinkPolicy): boolean {
  const since = at.getTime() - firstAt.getTime();
  return since >= 0 && since <= policy.incidentMinutes * 60_000;
}

/** Whether so many links that fail alike are one incident of their host rather than failures of their own. */
export function isIncident(links: number, policy: LinkPolicy): boolean {
  return links >= policy.incidentLinks;
}
