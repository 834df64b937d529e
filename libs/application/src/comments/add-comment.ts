import {
  ActorRepository,
  ClaimRepository,
  CommentRepository,
  newId,
  type Transaction,
  Transactions,
} from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { Assignment } from '../claims/assignment';
import { Clock } from '../clock';

/** What somebody says about a claim. */
export interface NewComment {
  readonly text: string;
  /** The comment that it answers; it goes into that one's thread. Null begins a thread. */
  readonly replyTo: string | null;
  /** Actors whose attention it asks for. */
  readonly mentions: readonly string[];
}

/** Says something about a claim, which stays as it is. An answer opens a resolved thread again. */
@Injectable()
export class AddComment {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: ClaimRepository,
    private readonly comments: CommentRepository,
    private readonly actors: ActorRepository,
    private readonly assignment: Assignment,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new comment's id
   * @throws DomainError `not_found`, or `invalid_fields` for a comment that the claim does not have or an actor that nobody is
   */
  async run(actor: Actor, claimId: string, { text, replyTo, mentions: named }: NewComment): Promise<string> {
    const now = this.clock.now();
    const mentions = [...new Set(named.map((id) => id.toLowerCase()))];
    return this.transactions.run(async (tx) => {
      const claim = await this.claims.get(tx, claimId);
      if (!claim) throw new DomainError('not_found', 'There is no such claim.');
      await this.assertKnown(tx, mentions);
      const threadId = replyTo === null ? null : await this.openThread(tx, claimId, replyTo);
      const id = newId();
      await this.comments.insert(tx, {
        id,
        claimId,
        threadId,
        authorId: actor.id,
        text,
        mentions,
        requestId: currentRequestId(),
        createdAt: now,
        resolvedAt: null,
        resolvedById: null,
      });
      await this.assignment.renew(tx, actor, claim, now);
      return id;
    });
  }

  private async assertKnown(tx: Transaction, mentions: readonly string[]): Promise<void> {
    const known = await this.actors.othersAmong(tx, mentions);
    const unknown = mentions.filter((id) => !known.has(id));
    if (unknown.length === 0) return;
    throw new DomainError('invalid_fields', 'Some of those who are mentioned are not known at this desk.', {
      fields: [{ field: 'mentions', detail: `must be ids of actors; nobody is ${unknown.join(', ')}` }],
    });
  }

  /** The thread that a comment belongs to, open from now on. Whoever resolves it waits, and resolves the answer with it. */
  private async openThread(tx: Transaction, claimId: string, commentId: string): Promise<string> {
    const answered = await this.comments.get(tx, claimId, commentId);
    const thread = answered && (await this.comments.lock(tx, claimId, answered.threadId ?? answered.id));
    if (!thread) {
      throw new DomainError('invalid_fields', 'The claim has no comment that this could answer.', {
        fields: [{ field: 'replyTo', detail: 'is not a comment of this claim' }],
      });
    }
    if (thread.resolvedAt) await this.comments.resolve(tx, thread.id, { resolvedAt: null, resolvedById: null });
    return thread.id;
  }
}
