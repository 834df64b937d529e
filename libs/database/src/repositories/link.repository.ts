import { createHash } from 'node:crypto';
import {
  type LinkDependents,
  linkKey,
  type LinkStanding,
  newLinkStanding,
  type PersonsWord,
  takeHostsWord,
  VERDICTS,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { LinkCheckEntity } from '../entities/link-check.entity';
import { LinkEntity } from '../entities/link.entity';
import { newId } from '../new-id';
import { fromStoredStanding, toStoredStanding } from './stored-standing';

/** A link as stored, its standing as the domain reads it. */
export type LinkRecord = Omit<LinkEntity, 'standing'> & { readonly standing: LinkStanding };

/** A check as stored. */
export type LinkCheckRecord = Omit<LinkCheckEntity, 'link'>;

/** What a check that was made changes on its link; the link no longer waits for one. */
export type CheckedLink = Pick<
  LinkRecord,
  'id' | 'standing' | 'verdict' | 'lastCheckId' | 'lastCheckedAt' | 'nextCheckAt' | 'canonicalUrl'
>;

/** A claim that rests on a link. */
export interface LinkedClaim {
  readonly linkId: string;
  readonly claimId: string;
}

/** A check that a link waits for from now on. */
export interface RequestedCheck {
  readonly linkId: string;
  readonly checkId: string;
  /** The outbox message that brings it. */
  readonly messageId: string;
}

/** Longest host name there is (RFC 1035, section 2.3.4); a longer one resolves to nothing, and would not fit the index. */
const MAX_HOST = 253;

/** Rows per INSERT: PostgreSQL allows 65,535 parameters, and a link or a check takes up to 15. */
const CHUNK = 1_000;

/** Columns of a check, with the record's names for them and their types. */
const CHECK_COLUMNS: readonly (readonly [string, keyof LinkCheckRecord, string])[] = [
  ['id', 'id', 'uuid'],
  ['link_id', 'linkId', 'uuid'],
  ['url', 'url', 'text'],
  ['verdict', 'verdict', 'text'],
  ['reason', 'reason', 'text'],
  ['flags', 'flags', 'text[]'],
  ['http_status', 'httpStatus', 'integer'],
  ['final_url', 'finalUrl', 'text'],
  ['suggested_url', 'suggestedUrl', 'text'],
  ['hops', 'hops', 'jsonb'],
  ['timings', 'timings', 'jsonb'],
  ['attempts', 'attempts', 'integer'],
  ['request_id', 'requestId', 'text'],
  ['started_at', 'startedAt', 'timestamptz'],
  ['checked_at', 'checkedAt', 'timestamptz'],
];

const DECIDED = VERDICTS.map((verdict) => `'${verdict}'`).join(', ');

/** Claims by the links that they cite or have as evidence, each pair once; $1 holds the links. */
const RESTING = `SELECT link_id, claim_id FROM citations WHERE link_id = ANY($1)
  UNION SELECT link_id, claim_id FROM evidence WHERE link_id = ANY($1)`;

/** Writes links and their checks. */
@Injectable()
export class LinkRepository {
  /**
   * Finds or makes the link of each address; addresses that differ only in what does not choose the page share one.
   * @returns the link of each address given
   */
  async ensure(tx: Transaction, urls: readonly string[], now: Date): Promise<ReadonlyMap<string, LinkRecord>> {
    const wanted = new Map(urls.map((url) => [url, keyOf(url)]));
    // Sorted, so that two transactions that cite the same links take their locks in one order.
    const firstUrlOf = new Map([...wanted].reverse().map(([url, key]) => [key.hex, { url, ...key }]));
    const links = [...firstUrlOf.values()].sort((one, other) => one.sha256.compare(other.sha256));
    const found = new Map<string, LinkRecord>();
    for (let start = 0; start < links.length; start += CHUNK) {
      for (const link of await this.ensureChunk(tx, links.slice(start, start + CHUNK), now)) {
        found.set(link.keySha256.toString('hex'), link);
      }
    }
    return new Map(
      [...wanted].map(([url, key]) => {
        const link = found.get(key.hex);
        if (!link) throw new Error(`No link was stored for ${url}`);
        return [url, link];
      }),
    );
  }

  async get(tx: Transaction, id: string): Promise<LinkRecord | null> {
    const entity = await managerOf(tx).findOneBy(LinkEntity, { id });
    return entity && toRecord(entity);
  }

  /** As `get`, and nobody else writes the link until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<LinkRecord | null> {
    const entity = await managerOf(tx).findOne(LinkEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return entity && toRecord(entity);
  }

  /** Links whose time has come and that nobody else is handling, the longest due first; locked. */
  async lockDue(tx: Transaction, now: Date, limit: number): Promise<readonly LinkRecord[]> {
    const due = await managerOf(tx)
      .createQueryBuilder(LinkEntity, 'link')
      .where('link.nextCheckAt <= :now', { now })
      .andWhere('NOT EXISTS (SELECT FROM link_hosts AS host WHERE host.host = link.host AND host.rests_until > :now)')
      .andWhere(
        `NOT EXISTS (SELECT FROM outbox AS message
           WHERE message.id = link.requested_in_id AND message.done_at IS NULL AND message.failed_at IS NULL)`,
      )
      .orderBy('link.nextCheckAt')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    return due.map(toRecord);
  }

  /** As `lock`, several; in the order of their ids, which everybody keeps. */
  async lockAll(tx: Transaction, ids: readonly string[]): Promise<readonly LinkRecord[]> {
    const links = await managerOf(tx)
      .createQueryBuilder(LinkEntity, 'link')
      .where('link.id = ANY(:ids)', { ids })
      .orderBy('link.id')
      .setLock('pessimistic_write')
      .getMany();
    return links.map(toRecord);
  }

  /** As `lockAll`, all links of a host. */
  async lockOfHost(tx: Transaction, host: string): Promise<readonly LinkRecord[]> {
    const links = await managerOf(tx)
      .createQueryBuilder(LinkEntity, 'link')
      .where('link.host = :host', { host })
      .orderBy('link.id')
      .setLock('pessimistic_write')
      .getMany();
    return links.map(toRecord);
  }

  /** What rests on some links, by their ids; links on which nothing rests are not in it. */
  async dependentsOf(tx: Transaction, ids: readonly string[], now: Date): Promise<ReadonlyMap<string, LinkDependents>> {
    const rows = await managerOf(tx).query<({ id: string } & LinkDependents)[]>(
      `SELECT resting.link_id AS id,
         count(*) FILTER (WHERE claim.state IN (${DECIDED}) AND article.published_at <= $2)::integer AS "decidedPublished",
         count(*) FILTER (WHERE claim.state IN ('in_review', 'awaiting_approval'))::integer AS "inReview"
       FROM (${RESTING}) AS resting
       JOIN claims AS claim ON claim.id = resting.claim_id JOIN articles AS article ON article.id = claim.article_id
       GROUP BY resting.link_id`,
      [ids, now],
    );
    return new Map(rows.map(({ id, ...dependents }) => [id, dependents]));
  }

  /** Which claims rest on some links: that cite them, or have them as evidence. */
  async claimsOn(tx: Transaction, ids: readonly string[]): Promise<readonly LinkedClaim[]> {
    return managerOf(tx).query<LinkedClaim[]>(
      `SELECT link_id AS "linkId", claim_id AS "claimId" FROM (${RESTING}) AS resting ORDER BY 1, 2`,
      [ids],
    );
  }

  /** Those of some claims that rest on a dead link. */
  async claimsOnDead(tx: Transaction, claimIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await managerOf(tx).query<{ id: string }[]>(
      `SELECT claim_id AS id FROM citations JOIN links ON links.id = link_id WHERE claim_id = ANY($1) AND links.state = 'dead'
       UNION SELECT claim_id FROM evidence JOIN links ON links.id = link_id WHERE claim_id = ANY($1) AND links.state = 'dead'`,
      [claimIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Writes down what a person's word made of links. */
  async updateStandings(
    tx: Transaction,
    links: readonly Pick<LinkRecord, 'id' | 'standing' | 'nextCheckAt'>[],
  ): Promise<void> {
    const rows = links.map(({ id, standing, nextCheckAt }) => ({ id, nextCheckAt, ...withState(standing) }));
    await managerOf(tx).query(
      `UPDATE links SET standing = spoken.standing, state = spoken.state, state_since = spoken."stateSince",
         next_check_at = spoken."nextCheckAt"
       FROM jsonb_to_recordset($1) AS spoken (id uuid, standing jsonb, state text, "stateSince" timestamptz,
         "nextCheckAt" timestamptz)
       WHERE links.id = spoken.id`,
      [JSON.stringify(rows)],
    );
  }

  /** Writes down what checks made of links; none of these waits for a check any more. */
  async updateChecked(tx: Transaction, links: readonly CheckedLink[]): Promise<void> {
    const rows = links.map(({ standing, ...link }) => ({ ...link, ...withState(standing) }));
    await managerOf(tx).query(
      `UPDATE links SET standing = checked.standing, state = checked.state, state_since = checked."stateSince",
         verdict = checked.verdict, last_check_id = checked."lastCheckId", last_checked_at = checked."lastCheckedAt",
         next_check_at = checked."nextCheckAt", canonical_url = checked."canonicalUrl", requested_check_id = NULL, requested_in_id = NULL
       FROM jsonb_to_recordset($1) AS checked (id uuid, standing jsonb, state text, "stateSince" timestamptz, verdict text,
         "lastCheckId" uuid, "lastCheckedAt" timestamptz, "nextCheckAt" timestamptz, "canonicalUrl" text)
       WHERE links.id = checked.id`,
      [JSON.stringify(rows)],
    );
  }

  /** Notes which check was asked for of each link, and when the link is due again should that one be lost. */
  async markRequested(tx: Transaction, requested: readonly RequestedCheck[], nextCheckAt: Date): Promise<void> {
    const column = (name: keyof RequestedCheck) => requested.map((request) => request[name]);
    await managerOf(tx).query(
      `UPDATE links SET requested_check_id = requested.check_id, requested_in_id = requested.message_id, next_check_at = $4
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS requested (link_id, check_id, message_id)
       WHERE links.id = requested.link_id`,
      [column('linkId'), column('checkId'), column('messageId'), nextCheckAt],
    );
  }

  /** Puts off when links are due. */
  async postpone(tx: Transaction, due: readonly { readonly id: string; readonly until: Date }[]): Promise<void> {
    if (due.length === 0) return;
    await managerOf(tx).query(
      `UPDATE links SET next_check_at = due.until FROM unnest($1::uuid[], $2::timestamptz[]) AS due (id, until)
       WHERE links.id = due.id`,
      [due.map(({ id }) => id), due.map(({ until }) => until)],
    );
  }

  async getCheck(tx: Transaction, id: string): Promise<LinkCheckRecord | null> {
    return managerOf(tx).findOneBy(LinkCheckEntity, { id });
  }

  /** Makes a link due that is suspected to be dead, unless it is due sooner. */
  async makeSuspectedDue(tx: Transaction, id: string, now: Date): Promise<void> {
    await managerOf(tx).query(
      `UPDATE links SET next_check_at = $2 WHERE id = $1 AND state = 'suspected_dead' AND next_check_at > $2`,
      [id, now],
    );
  }

  async insertChecks(tx: Transaction, checks: readonly LinkCheckRecord[]): Promise<void> {
    if (checks.length === 0) return;
    // As JSON in one parameter: TypeORM takes longer to build such a statement than PostgreSQL to run it.
    await managerOf(tx).query(
      `INSERT INTO link_checks (${CHECK_COLUMNS.map(([column]) => column).join(', ')})
       SELECT ${CHECK_COLUMNS.map(([, name]) => `"${name}"`).join(', ')}
       FROM jsonb_to_recordset($1) AS checks (${CHECK_COLUMNS.map(([, name, type]) => `"${name}" ${type}`).join(', ')})`,
      [JSON.stringify(checks)],
    );
  }

  /** Makes the partitions that checks of the coming months go to. */
  async makeCheckPartitions(tx: Transaction, now: Date, months: number): Promise<void> {
    await managerOf(tx).query('SELECT make_link_check_partitions($1, $2)', [now, months]);
  }

  /** Forgets the checks of the months before that of a moment, but each link's newest. @returns how many months that were */
  async forgetChecksBefore(tx: Transaction, moment: Date): Promise<number> {
    const [{ months } = { months: 0 }] = await managerOf(tx).query<{ months: number }[]>(
      'SELECT forget_link_checks($1) AS months',
      [moment],
    );
    return months;
  }

  private async ensureChunk(tx: Transaction, links: readonly KeyedUrl[], now: Date): Promise<readonly LinkRecord[]> {
    const words = await this.wordsOnHosts(tx, links);
    const standingOf = (host: string | null): LinkStanding =>
      takeHostsWord(newLinkStanding(now), (host === null ? undefined : words.get(host)) ?? null, now);
    await managerOf(tx)
      .createQueryBuilder()
      .insert()
      .into(LinkEntity)
      .values(
        links.map(({ url, key, host, sha256 }) => ({
          id: newId(),
          url,
          key,
          keySha256: sha256,
          host,
          ...withState(standingOf(host)),
          verdict: null,
          lastCheckId: null,
          lastCheckedAt: null,
          nextCheckAt: null,
          canonicalUrl: null,
          requestedCheckId: null,
          requestedInId: null,
          createdAt: now,
        })),
      )
      .orIgnore()
      .updateEntity(false)
      .execute();
    const stored = await managerOf(tx).findBy(LinkEntity, { keySha256: In(links.map(({ sha256 }) => sha256)) });
    return stored.map(toRecord);
  }

  /** What people said of the hosts of links. */
  private async wordsOnHosts(tx: Transaction, links: readonly KeyedUrl[]): Promise<ReadonlyMap<string, PersonsWord>> {
    const rows = await managerOf(tx).query<{ host: string; word: PersonsWord }[]>(
      'SELECT host, word FROM link_hosts WHERE host = ANY($1) AND word IS NOT NULL',
      [links.map(({ host }) => host)],
    );
    return new Map(rows.map(({ host, word }) => [host, word]));
  }
}

/** The columns that a standing fills. */
const withState = (standing: LinkStanding) => ({
  standing: toStoredStanding(standing),
  state: standing.state,
  stateSince: standing.stateSince,
});

interface KeyedUrl {
  readonly url: string;
  readonly key: string;
  readonly host: string | null;
  readonly sha256: Buffer;
}

const keyOf = (url: string): Omit<KeyedUrl, 'url'> & { readonly hex: string } => {
  const { key, host } = linkKey(url);
  const sha256 = createHash('sha256').update(key).digest();
  return { key, host: host !== null && host.length <= MAX_HOST ? host : null, sha256, hex: sha256.toString('hex') };
};

const toRecord = ({ standing, ...link }: LinkEntity): LinkRecord => ({
  ...link,
  standing: fromStoredStanding(standing),
});
