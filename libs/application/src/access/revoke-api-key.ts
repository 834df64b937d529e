import { AccessEventRepository, ActorRepository, Transactions } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { accessEvent } from './access-event';
import { type AccessOrigin } from './access-origin';

/** Ends an API key, with all secrets that it had and the sessions that were begun with them; its actor stays, as history names it. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly events: AccessEventRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` when there is no such key in force, `last_admin` when nobody could make another */
  async run(id: string, by: AccessOrigin): Promise<void> {
    await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      if (!(await this.actors.hasOtherAdminKey(tx, id, now))) {
        throw new DomainError('last_admin', 'This is the last admin key in force. Make another one first.');
      }
      if (!(await this.actors.revokeKey(tx, id, now)))
        throw new DomainError('not_found', 'There is no such API key in force.');
      await this.events.append(tx, [accessEvent('key_revoked', { ...by, apiKeyId: id }, now)]);
    });
  }
}
