import { type CheckedLink, type LinkCheckRecord, type LinkRecord, LinkRepository, Transactions } from '@app/database';
import { applyCheck, bringForward, DEFAULT_LINK_POLICY, isSuccess, type LinkPolicy, SYSTEM_ACTOR } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { ArchiveRequests } from '../archive/archive-requests';
import { Clock } from '../clock';
import { type ChangedLink, FollowLinks } from './follow-links';
import { RequestSnapshots } from '../sources/request-snapshots';
import { RememberHosts } from './remember-hosts';

const MINUTE = 60_000;

/** What was seen of a link, and when. */
export interface SeenCheck extends LinkCheckRecord {
  readonly retryAfterSeconds: number | null;
  /** The address that the page names as its own; null where no page was reached. */
  readonly canonicalUrl: string | null;
  /** Whether our own network was down then, so that it says nothing of the link. */
  readonly ownNetworkDown: boolean;
}

/** What a check comes to. */
interface Outcome {
  readonly checked: CheckedLink;
  /** Null where the check says nothing. */
  readonly record: LinkCheckRecord | null;
  /** Null where nothing follows from it. */
  readonly changed: ChangedLink | null;
  /** Whether the link waits for an archive copy of its page to be looked for. */
  readonly awaitsArchiveLookup: boolean;
}

/** Writes down checks, and lets follow from them what they mean for links, hosts and claims. */
@Injectable()
export class RecordLinkChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly hosts: RememberHosts,
    private readonly follow: FollowLinks,
    private readonly archive: ArchiveRequests,
    private readonly snapshots: RequestSnapshots,
    private readonly clock: Clock,
  ) {}

  /**
   * All or none. A check that its link no longer waits for was written before, or given up and asked for anew. One that was
   * made while our own network was down is dropped, and the link is due again soon.
   * @param seen checks of different links
   * @returns the ids of those that were written
   */
  async run(seen: readonly SeenCheck[]): Promise<ReadonlySet<string>> {
    const now = this.clock.now();
    const checks = new Map(seen.map((check) => [check.linkId, check]));
    return this.transactions.run(async (tx) => {
      const links = await this.links.lockAll(tx, [...checks.keys()]);
      const waiting = links.flatMap((link) => {
        const check = checks.get(link.id);
        return check && check.id === link.requestedCheckId ? { link, check } : [];
      });
      const dependents = await this.links.dependentsOf(
        tx,
        waiting.map(({ link }) => link.id),
        now,
      );
      const lookedFor = await this.archive.lookedFor(tx, links);
      const outcomes = waiting.map(({ link, check }) =>
        check.ownNetworkDown
          ? putOff(link, check)
          : applied(link, check, {
              isUnderPublished: (dependents.get(link.id)?.decidedPublished ?? 0) > 0,
              archiveLookedFor: lookedFor.has(link.id),
              policy: this.archive.linkPolicy,
            }),
      );
      const records = outcomes.flatMap(({ record }) => record ?? []);
      await this.links.insertChecks(tx, records);
      await this.links.updateChecked(
        tx,
        outcomes.map(({ checked }) => checked),
      );
      await this.archive.lookUp(
        tx,
        outcomes.flatMap(({ awaitsArchiveLookup, checked }) => (awaitsArchiveLookup ? checked.id : [])),
        now,
      );
      await this.hosts.run(
        tx,
        waiting.flatMap(({ link: { host }, check }) =>
          host === null || check.ownNetworkDown ? [] : { ...check, host },
        ),
      );
      await this.follow.run(
        tx,
        SYSTEM_ACTOR,
        outcomes.flatMap(({ changed }) => changed ?? []),
        now,
      );
      await this.snapshots.compare(
        tx,
        records.flatMap(({ linkId, verdict }) => (isSuccess(verdict) ? linkId : [])),
        now,
      );
      return new Set(records.map(({ id }) => id));
    });
  }
}

/** What a check is judged by besides the link itself. */
interface Circumstances {
  readonly isUnderPublished: boolean;
  readonly archiveLookedFor: boolean;
  readonly policy: LinkPolicy;
}

const applied = (
  link: LinkRecord,
  { retryAfterSeconds, canonicalUrl, ownNetworkDown: _, ...record }: SeenCheck,
  { isUnderPublished, archiveLookedFor, policy }: Circumstances,
): Outcome => {
  const { id, verdict, reason, httpStatus, checkedAt } = record;
  // Spread by the link itself, so that links cited together are not all due together.
  const jitter = link.keySha256.readUInt32BE(0) / 2 ** 32;
  const outcome = { ...record, retryAfterSeconds, archiveLookedFor };
  const made = applyCheck(link.standing, outcome, policy, jitter);
  const { standing, nextCheckAt, applied: isNews, awaitsArchiveLookup } = made;
  const due = nextCheckAt && isUnderPublished ? bringForward(nextCheckAt, checkedAt, policy) : nextCheckAt;
  const newest = isNews ? { verdict, lastCheckId: id, lastCheckedAt: checkedAt } : link;
  return {
    record,
    checked: {
      id: link.id,
      standing,
      verdict: newest.verdict,
      lastCheckId: newest.lastCheckId,
      lastCheckedAt: newest.lastCheckedAt,
      nextCheckAt: due,
      canonicalUrl: (isNews ? canonicalUrl : null) ?? link.canonicalUrl,
    },
    changed: {
      link,
      before: link.standing,
      after: standing,
      because: { check: { id, verdict, reason, httpStatus, checkedAt } },
    },
    awaitsArchiveLookup,
  };
};

const putOff = (
  { id, standing, verdict, lastCheckId, lastCheckedAt, canonicalUrl }: LinkRecord,
  { checkedAt }: SeenCheck,
): Outcome => {
  const nextCheckAt = new Date(checkedAt.getTime() + DEFAULT_LINK_POLICY.ownNetworkMinutes * MINUTE);
  const checked = { id, standing, verdict, lastCheckId, lastCheckedAt, nextCheckAt, canonicalUrl };
  return { record: null, changed: null, awaitsArchiveLookup: false, checked };
};
