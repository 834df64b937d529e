import { CommentRepository, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Says that a thread is settled, or that it is not. */
@Injectable()
export class ResolveThread {
  constructor(
    private readonly transactions: Transactions,
    private readonly comments: CommentRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * A thread that is resolved already stays resolved by whoever did it first.
   * @param commentId the thread's first comment
   * @param resolved false opens the thread again
   * @throws DomainError `not_found`, or `not_a_thread` for a reply
   */
  async run(actor: Actor, claimId: string, commentId: string, resolved: boolean): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const comment = await this.comments.lock(tx, claimId, commentId);
      if (!comment) throw new DomainError('not_found', 'The claim has no such comment.');
      if (comment.threadId !== null) {
        throw new DomainError(
          'not_a_thread',
          `The comment is a reply. A thread is resolved or reopened as a whole, by its first comment: ${comment.threadId}.`,
        );
      }
      if ((comment.resolvedAt !== null) === resolved) return;
      const resolution = resolved
        ? { resolvedAt: now, resolvedById: actor.id }
        : { resolvedAt: null, resolvedById: null };
      await this.comments.resolve(tx, comment.id, resolution);
    });
  }
}
