import {
  type ClaimChanges,
  ClaimEventRepository,
  type ClaimRecord,
  ClaimRepository,
  newId,
  type NewClaimEvent,
  type Transaction,
} from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';

/** What happened to a claim, for its history. */
export interface ClaimEvent {
  readonly type: string;
  readonly before: object;
  readonly after: object;
  readonly reason?: string | null;
}

/** A change of a claim that was loaded or locked in the same transaction. */
export interface ClaimChange {
  readonly claim: ClaimRecord;
  readonly changes: ClaimChanges;
  readonly event: ClaimEvent;
}

/** Which claim is to be written, and which version of it the writer has seen. */
export interface ClaimTarget {
  readonly claimId: string;
  readonly expectedVersion: number;
}

/** The one way in which a claim changes: against the version that was seen, and with one row of history. */
@Injectable()
export class ClaimWriter {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly events: ClaimEventRepository,
  ) {}

  /** @throws DomainError `not_found` or `stale_version` */
  async load(tx: Transaction, { claimId, expectedVersion }: ClaimTarget): Promise<ClaimRecord> {
    const claim = await this.claims.get(tx, claimId);
    if (!claim) throw new DomainError('not_found', 'There is no such claim.');
    if (claim.version !== expectedVersion) {
      throw new DomainError(
        'stale_version',
        `The claim is at version ${claim.version} by now; If-Match named another. It must carry the ETag, "${claim.version}" with its quotes.`,
      );
    }
    return claim;
  }

  /**
   * Changes a claim that was loaded in the same transaction, and appends to its history.
   * @throws DomainError `stale_version` when somebody wrote in between
   */
  async save(
    tx: Transaction,
    actor: Actor,
    claim: ClaimRecord,
    changes: ClaimChanges,
    event: ClaimEvent,
    now: Date,
  ): Promise<void> {
    await this.claims.update(tx, claim.id, claim.version, changes, now);
    await this.events.append(tx, [eventOf(actor, claim, event, now)]);
  }

  /**
   * As `save`, for many claims that were locked in the same transaction; those of which nothing but the version changes
   * take one statement together.
   */
  async saveAll(tx: Transaction, actor: Actor, saved: readonly ClaimChange[], now: Date): Promise<void> {
    const told = saved.filter(({ changes }) => Object.keys(changes).length === 0);
    await this.claims.raiseVersions(
      tx,
      told.map(({ claim }) => claim.id),
      now,
    );
    for (const { claim, changes } of saved) {
      if (Object.keys(changes).length > 0) await this.claims.update(tx, claim.id, claim.version, changes, now);
    }
    await this.events.append(
      tx,
      saved.map(({ claim, event }) => eventOf(actor, claim, event, now)),
    );
  }
}

const eventOf = (actor: Actor, claim: ClaimRecord, event: ClaimEvent, now: Date): NewClaimEvent => ({
  id: newId(),
  claimId: claim.id,
  sequence: claim.version + 1,
  type: event.type,
  actorId: actor.id,
  before: event.before,
  after: event.after,
  reason: event.reason ?? null,
  requestId: currentRequestId(),
  occurredAt: now,
});
