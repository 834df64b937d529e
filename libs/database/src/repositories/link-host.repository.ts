import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { HostIncidentLinkEntity } from '../entities/host-incident-link.entity';
import { HostIncidentEntity } from '../entities/host-incident.entity';
import { LinkHostEntity } from '../entities/link-host.entity';

/** A host as stored. */
export type LinkHostRecord = Pick<LinkHostEntity, keyof LinkHostEntity>;

/** Links that failed alike, as stored. */
export type HostIncidentRecord = Pick<HostIncidentEntity, keyof HostIncidentEntity>;

/** Writes what is remembered of hosts. */
@Injectable()
export class LinkHostRepository {
  /** Makes a row for each host that has none. */
  async ensure(tx: Transaction, hosts: readonly string[]): Promise<void> {
    await managerOf(tx).query(
      `INSERT INTO link_hosts (host, failures) SELECT host, 0 FROM unnest($1::text[]) AS host ORDER BY host
       ON CONFLICT DO NOTHING`,
      [hosts],
    );
  }

  /** Those of some hosts that have a row; nobody else writes them until the transaction ends. */
  async lock(tx: Transaction, hosts: readonly string[]): Promise<readonly LinkHostRecord[]> {
    // Ordered, so that two transactions that lock several hosts take their locks in one order.
    return managerOf(tx)
      .createQueryBuilder(LinkHostEntity, 'host')
      .where('host.host = ANY(:hosts)', { hosts })
      .orderBy('host.host')
      .setLock('pessimistic_write')
      .getMany();
  }

  async save(tx: Transaction, hosts: readonly LinkHostRecord[]): Promise<void> {
    await managerOf(tx).query(
      `UPDATE link_hosts SET word = changed.word, failures = changed.failures, rests_until = changed.rests_until
       FROM unnest($1::text[], $2::text[], $3::integer[], $4::timestamptz[]) AS changed (host, word, failures, rests_until)
       WHERE link_hosts.host = changed.host`,
      [
        hosts.map(({ host }) => host),
        hosts.map(({ word }) => word),
        hosts.map(({ failures }) => failures),
        hosts.map(({ restsUntil }) => restsUntil),
      ],
    );
  }

  /** The newest incident of each host and reason; the hosts must be locked. */
  async latestIncidents(tx: Transaction, hosts: readonly string[]): Promise<readonly HostIncidentRecord[]> {
    return managerOf(tx)
      .createQueryBuilder(HostIncidentEntity, 'incident')
      .distinctOn(['incident.host', 'incident.reason'])
      .where('incident.host = ANY(:hosts)', { hosts })
      .orderBy('incident.host')
      .addOrderBy('incident.reason')
      .addOrderBy('incident.firstAt', 'DESC')
      .getMany();
  }

  /** Writes incidents, new ones and known ones that go on, and the links that they concern. */
  async saveIncidents(
    tx: Transaction,
    incidents: readonly HostIncidentRecord[],
    links: readonly { readonly incidentId: string; readonly linkId: string }[],
  ): Promise<void> {
    await managerOf(tx).upsert(HostIncidentEntity, [...incidents], ['id']);
    await managerOf(tx)
      .createQueryBuilder()
      .insert()
      .into(HostIncidentLinkEntity)
      .values([...links])
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /** Forgets incidents that were over before a time. */
  async forgetIncidents(tx: Transaction, before: Date): Promise<void> {
    await managerOf(tx).delete(HostIncidentEntity, { lastAt: LessThan(before) });
  }
}
