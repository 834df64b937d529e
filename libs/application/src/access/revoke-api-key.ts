import { ActorRepository, Transactions } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Ends an API key; its actor stays, as history names it. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` when there is no such key in force, `last_admin` when nobody could make another */
  async run(id: string): Promise<void> {
    const revoked = await this.transactions.run(async (tx) => {
      if (!(await this.actors.hasOtherAdminKey(tx, id))) {
        throw new DomainError('last_admin', 'This is the last admin key in force. Make another one first.');
      }
      return this.actors.revokeKey(tx, id, this.clock.now());
    });
    if (!revoked) throw new DomainError('not_found', 'There is no such API key in force.');
  }
}
