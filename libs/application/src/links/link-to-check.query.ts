import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';

/** What a worker needs to know of a link. */
export interface LinkToCheck {
  readonly id: string;
  readonly url: string;
}

/** Finds what a check that was asked for is about. */
@Injectable()
export class LinkToCheckQuery {
  constructor(private readonly reads: Reads) {}

  /** @returns null when the check has been made already, or was given up */
  async run(checkId: string, linkId: string): Promise<LinkToCheck | null> {
    const [link] = await this.reads.rows<LinkToCheck>(
      `SELECT link.id, link.url FROM links AS link, outbox AS message
       WHERE link.id = $2 AND message.id = $1 AND message.done_at IS NULL AND message.failed_at IS NULL`,
      [checkId, linkId],
    );
    return link ?? null;
  }
}
