import { LinkRepository, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { ArchiveRequests } from './archive-requests';

/** A copy that an archive will be asked to make. */
export interface RequestedArchiveCopy {
  readonly requestId: string;
  readonly linkId: string;
  /** Whether it had been asked for before. */
  readonly alreadyRequested: boolean;
}

/** Asks for a copy of a link's page to be made in the archive. */
@Injectable()
export class RequestArchiveCopy {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly archive: ArchiveRequests,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found`, `archive_off`, `not_archivable` */
  async run(actor: Actor, linkId: string): Promise<RequestedArchiveCopy> {
    return this.transactions.run(async (tx) => {
      const link = await this.links.lock(tx, linkId);
      if (!link) throw new DomainError('not_found', 'There is no such link.');
      if (!this.archive.saves) throw archiveOff();
      const request = (await this.archive.save(tx, actor, [link], this.clock.now())).get(linkId);
      if (!request) throw notArchivable();
      return { requestId: request.id, linkId, alreadyRequested: !request.isNew };
    });
  }
}

const archiveOff = (): DomainError =>
  new DomainError('archive_off', 'The desk saves nothing in an archive: its settings must name one, and a key to it.');

const notArchivable = (): DomainError =>
  new DomainError(
    'not_archivable',
    'Only pages of the public web are saved in an archive. The link must have been checked, and lead to one.',
  );
