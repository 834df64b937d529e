import {
  type HostIncidentRecord,
  LinkHostRepository,
  type LinkHostRecord,
  newId,
  type Transaction,
} from '@app/database';
import { afterCheckOf, type CheckOutcome, DEFAULT_LINK_POLICY, isSuccess, joinsIncident } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** A check of a host's link. */
export interface HostCheck extends CheckOutcome {
  readonly linkId: string;
  readonly host: string;
}

/** Verdicts that say something of the host; the others are about the address alone. */
const isFailure = ({ verdict }: HostCheck): boolean =>
  !isSuccess(verdict) && verdict !== 'invalid' && verdict !== 'unsupported' && verdict !== 'unsafe';

/** Lets what is known of hosts follow from the checks of their links: whether they need a rest, and what failed alike. */
@Injectable()
export class RememberHosts {
  constructor(private readonly hosts: LinkHostRepository) {}

  /** The links must be locked. */
  async run(tx: Transaction, checks: readonly HostCheck[]): Promise<void> {
    const inOrder = [...checks].sort((one, other) => one.checkedAt.getTime() - other.checkedAt.getTime());
    const failures = inOrder.filter(isFailure);
    const failing = [...new Set(failures.map(({ host }) => host))];
    // A host that answers is only worth remembering if it failed before.
    if (failing.length > 0) await this.hosts.ensure(tx, failing);
    const known = await this.hosts.lock(tx, [...new Set(checks.map(({ host }) => host))]);
    if (known.length === 0) return;
    await this.follow(tx, known, inOrder);
    if (failures.length > 0) await this.noteIncidents(tx, failing, failures);
  }

  private async follow(tx: Transaction, known: readonly LinkHostRecord[], checks: readonly HostCheck[]): Promise<void> {
    const after = new Map(known.map((host) => [host.host, host]));
    for (const check of checks) {
      const host = after.get(check.host);
      if (host) after.set(check.host, { ...host, ...afterCheckOf(host, check, DEFAULT_LINK_POLICY) });
    }
    const changed = known.flatMap((before) => {
      const now = after.get(before.host) ?? before;
      const isSame = now.failures === before.failures && now.restsUntil?.getTime() === before.restsUntil?.getTime();
      return isSame ? [] : now;
    });
    if (changed.length > 0) await this.hosts.save(tx, changed);
  }

  private async noteIncidents(
    tx: Transaction,
    hosts: readonly string[],
    failures: readonly HostCheck[],
  ): Promise<void> {
    const latest = await this.hosts.latestIncidents(tx, hosts);
    const open = new Map(latest.map((incident) => [kindOf(incident), incident]));
    const touched = new Map<string, HostIncidentRecord>();
    const links = failures.map((failure) => {
      const { host, reason, checkedAt, linkId } = failure;
      const current = open.get(kindOf(failure));
      const incident =
        current && joinsIncident(current, checkedAt, DEFAULT_LINK_POLICY)
          ? { ...current, lastAt: checkedAt > current.lastAt ? checkedAt : current.lastAt }
          : { id: newId(), host, reason, firstAt: checkedAt, lastAt: checkedAt };
      open.set(kindOf(failure), incident);
      touched.set(incident.id, incident);
      return { incidentId: incident.id, linkId };
    });
    await this.hosts.saveIncidents(tx, [...touched.values()], links);
  }
}

const kindOf = ({ host, reason }: { readonly host: string; readonly reason: string }): string =>
  JSON.stringify([host, reason]);
