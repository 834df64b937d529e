import { SessionRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { SessionTokens } from './session-tokens';

/** Signs a browser out. */
@Injectable()
export class EndSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionRepository,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** Does nothing to a session that is over. */
  async run(token: string): Promise<void> {
    await this.transactions.run((tx) => this.sessions.end(tx, this.tokens.hash(token), this.clock.now()));
  }
}
