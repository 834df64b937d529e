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
import { Assignment } from './assignment';

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
    private readonly assignment: Assignment,
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
    const all = { ...changes, ...this.assignment.after(actor, claim, changes, now) };
    await this.claims.update(tx, claim.id, claim.version, all, now);
    await this.events.append(tx, [eventOf(actor, claim, event, now)]);
  }

  /** As `save`, for claims that were locked in the same transaction; a claim may change several times. */
  async saveAll(tx: Transaction, actor: Actor, saved: readonly ClaimChange[], now: Date): Promise<void> {
    const all = saved.map(({ claim, changes }) => ({
      claim,
      changes: { ...changes, ...this.assignment.after(actor, claim, changes, now) },
    }));
    await this.claims.updateAll(tx, all, now);
    const versions = new Map<string, number>();
    await this.events.append(
      tx,
      saved.map(({ claim, event }) => {
        const version = versions.get(claim.id) ?? claim.version;
        versions.set(claim.id, version + 1);
        return eventOf(actor, { ...claim, version }, event, now);
      }),
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
