import { ArchiveRequestRepository, type LinkRecord, type Transaction } from '@app/database';
import {
  type Actor,
  type ArchiveRequestKind,
  DEFAULT_LINK_POLICY,
  isArchiveLookedFor,
  type LinkPolicy,
  mayBeArchived,
  SYSTEM_ACTOR,
} from '@app/domain';
import { Outbox } from '@app/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { ARCHIVE_TERMS, type ArchiveTerms } from './archive-terms';

/** A request that an archive has not answered yet. */
export interface OpenRequest {
  readonly id: string;
  /** Whether it was not asked for before. */
  readonly isNew: boolean;
}

/** Where an archive is asked for copies of links' pages. While the settings name none, nothing is asked. */
@Injectable()
export class ArchiveRequests {
  /** How links live: `dead` waits for a look-up exactly where there is an archive to look into. */
  readonly linkPolicy: LinkPolicy;

  constructor(
    private readonly requests: ArchiveRequestRepository,
    private readonly outbox: Outbox,
    @Inject(ARCHIVE_TERMS) private readonly terms: ArchiveTerms,
  ) {
    this.linkPolicy = { ...DEFAULT_LINK_POLICY, deadNeedsArchiveLookup: terms.looksUp };
  }

  /** Whether copies are made at all. */
  get saves(): boolean {
    return this.terms.saves;
  }

  /** Which of some links a copy has been looked for of, as links must have before they are called dead. */
  async lookedFor(tx: Transaction, links: readonly LinkRecord[]): Promise<ReadonlySet<string>> {
    if (!this.terms.looksUp) return new Set();
    const standings = await this.requests.standingsOf(
      tx,
      links.map(({ id }) => id),
    );
    return new Set(
      links.flatMap(({ id, standing }) => {
        const archive = standings.get(id);
        return archive && isArchiveLookedFor(standing, archive) ? id : [];
      }),
    );
  }

  /** Has copies looked for of links that were locked, unless they are being looked for already. */
  async lookUp(tx: Transaction, linkIds: readonly string[], now: Date): Promise<void> {
    if (this.terms.looksUp) await this.request(tx, SYSTEM_ACTOR, 'look_up', linkIds, now);
  }

  /**
   * Has copies made of links' pages that were locked, unless they are being made already. Addresses that are none of the
   * public web are left out.
   * @returns the request of each link
   */
  async save(
    tx: Transaction,
    actor: Actor,
    links: readonly LinkRecord[],
    now: Date,
  ): Promise<ReadonlyMap<string, OpenRequest>> {
    if (!this.terms.saves) return new Map();
    const ofTheWeb = links.filter(mayBeArchived).map(({ id }) => id);
    return this.request(tx, actor, 'save', ofTheWeb, now);
  }

  private async request(
    tx: Transaction,
    actor: Actor,
    kind: ArchiveRequestKind,
    linkIds: readonly string[],
    now: Date,
  ): Promise<ReadonlyMap<string, OpenRequest>> {
    const requests = new Map<string, OpenRequest>();
    if (linkIds.length === 0) return requests;
    for (const { id, linkId } of await this.requests.openOf(tx, kind, linkIds)) {
      requests.set(linkId, { id, isNew: false });
    }
    const wanted = linkIds.filter((id) => !requests.has(id));
    const ids = await this.outbox.add(
      tx,
      JOB_OF[kind],
      wanted.map(() => ({})),
      now,
      PRIORITY_OF[kind],
    );
    const added = wanted.map((linkId, index) => ({ id: ids[index] ?? '', linkId }));
    await this.requests.insertAll(
      tx,
      added.map((request) => ({ ...request, kind, requestedById: actor.id, createdAt: now })),
    );
    for (const { id, linkId } of added) requests.set(linkId, { id, isNew: true });
    return requests;
  }
}

const JOB_OF = { look_up: 'lookUpArchive', save: 'saveToArchive' } as const satisfies Record<
  ArchiveRequestKind,
  string
>;

/** Pages may go while they wait to be saved; a copy that is looked for stays where it is. */
const PRIORITY_OF = { look_up: 3, save: 2 } as const satisfies Record<ArchiveRequestKind, number>;
