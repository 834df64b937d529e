import { ArchiveRequestRepository, LinkRepository, OutboxRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type ArchiveAnswer } from './archive-answer';
import { ArchiveRequests } from './archive-requests';
import { settleAnswer } from './settle-answer';

/** Writes down what an archive answered, or when it is asked again. */
@Injectable()
export class RecordArchiveAnswer {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: ArchiveRequestRepository,
    private readonly links: LinkRepository,
    private readonly messages: OutboxRepository,
    private readonly archive: ArchiveRequests,
    private readonly clock: Clock,
  ) {}

  /**
   * Does nothing when the request was done before, or given up.
   *
   * A link that only waited for this is due at once, and dies by what its next check sees: a link's state follows from its
   * checks alone, and the page may have come back while the archive was asked.
   * @param id of the outbox message, and of the request
   */
  async run(id: string, answer: ArchiveAnswer): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      if (!(await this.messages.lockOpen(tx, id))) return;
      const request = await this.requests.get(tx, id);
      if (!request) return;
      const { changes, again } = settleAnswer(request, answer, now, this.archive.linkPolicy);
      await this.requests.update(tx, id, changes);
      if (again !== null) {
        await this.messages.postpone(tx, id, again);
        return;
      }
      await this.messages.markDone(tx, id, now);
      await this.links.makeSuspectedDue(tx, request.linkId, now);
    });
  }
}
