import { type ClaimChanges, type ClaimRecord, ClaimRepository, type Transaction } from '@app/database';
import { type Actor, assignedUntil } from '@app/domain';
import { Inject, Injectable } from '@nestjs/common';

/** How long an assignment lasts without activity, in hours: what `Assignment` is given. */
export const ASSIGNMENT_HOURS = Symbol('assignment hours');

/** Assignments as leases: whoever does something about a claim of theirs has it for another while. */
@Injectable()
export class Assignment {
  constructor(
    private readonly claims: ClaimRepository,
    @Inject(ASSIGNMENT_HOURS) private readonly hours: number,
  ) {}

  /** Something was done about a claim that does not change it. */
  async renew(tx: Transaction, actor: Pick<Actor, 'id'>, claim: ClaimRecord, now: Date): Promise<void> {
    const until = claim.assigneeId === actor.id ? assignedUntil(claim, now, this.hours) : null;
    if (until !== null) await this.claims.prolong(tx, claim.id, actor.id, until);
  }

  /** When a claim's assignment runs out after a change, where the change bears on it. */
  after(
    actor: Pick<Actor, 'id'>,
    claim: ClaimRecord,
    changes: ClaimChanges,
    now: Date,
  ): Pick<ClaimChanges, 'assignedUntil'> {
    const changed = { ...claim, ...changes };
    const isNew = changed.assigneeId !== claim.assigneeId || changed.state !== claim.state;
    return isNew || changed.assigneeId === actor.id
      ? { assignedUntil: changed.assigneeId === null ? null : assignedUntil(changed, now, this.hours) }
      : {};
  }
}
