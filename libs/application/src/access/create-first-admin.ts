import { ActorRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { CreateApiKey, newSecret } from './create-api-key';

/** Makes the first admin, on a desk that nobody holds a key to. */
@Injectable()
export class CreateFirstAdmin {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly createApiKey: CreateApiKey,
  ) {}

  /**
   * @param chosenSecret the key to use instead of a random one
   * @returns the key's secret, or null when the desk has key holders already
   */
  async run(chosenSecret: string | null): Promise<string | null> {
    return this.transactions.run(async (tx) => {
      if (await this.actors.hasKeyHolder(tx)) return null;
      const { secret } = await this.createApiKey.within(
        tx,
        { name: 'First admin', role: 'admin' },
        chosenSecret ?? newSecret(),
      );
      return secret;
    });
  }
}
