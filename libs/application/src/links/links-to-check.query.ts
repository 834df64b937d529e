import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';

/** What a worker needs to know of a link. */
export interface LinkToCheck {
  readonly id: string;
  readonly url: string;
  /** The id of the check to come. */
  readonly checkId: string;
}

/** Finds what the checks that were asked for in one message are about. */
@Injectable()
export class LinksToCheckQuery {
  constructor(private readonly reads: Reads) {}

  /** @returns those that have not been made yet; none when the message was given up */
  async run(messageId: string): Promise<readonly LinkToCheck[]> {
    return this.reads.rows<LinkToCheck>(
      `SELECT link.id, link.url, link.requested_check_id AS "checkId" FROM links AS link
       JOIN outbox AS message ON message.id = link.requested_in_id
       WHERE link.requested_in_id = $1 AND message.done_at IS NULL AND message.failed_at IS NULL`,
      [messageId],
    );
  }
}
