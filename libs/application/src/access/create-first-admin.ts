import { ActorRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { DESK_ITSELF } from './access-origin';
import { CreateApiKey, newSecret } from './create-api-key';
import { KeyHasher } from './key-hasher';

/** Makes the first admin on a desk that nobody holds a key to; with a chosen key also later, for a desk that lost its own. */
@Injectable()
export class CreateFirstAdmin {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly createApiKey: CreateApiKey,
    private readonly hasher: KeyHasher,
  ) {}

  /**
   * @param chosenSecret the key to use instead of a random one; a revoked one does not come back
   * @returns the key's secret, or null when none was made
   */
  async run(chosenSecret: string | null): Promise<string | null> {
    return this.transactions.run(async (tx) => {
      const isNeeded =
        chosenSecret === null
          ? !(await this.actors.hasKeyHolder(tx))
          : !(await this.actors.knowsKey(tx, this.hasher.hash(chosenSecret)));
      if (!isNeeded) return null;
      const { secret } = await this.createApiKey.within(
        tx,
        { name: 'First admin', role: 'admin' },
        chosenSecret ?? newSecret(),
        DESK_ITSELF,
      );
      return secret;
    });
  }
}
