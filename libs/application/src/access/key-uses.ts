import { ActorRepository, Transactions } from '@app/database';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Milliseconds between two uses of a key that are written down. */
const APART = 60_000;

/** Remembers when keys were last used: at most once a minute for each, whatever they are used for, and in no request's way. */
@Injectable()
export class KeyUses implements BeforeApplicationShutdown {
  /** When each key's use was last noted here. Other processes note theirs; the database keeps them a minute apart too. */
  private readonly noted = new Map<string, number>();
  private readonly waiting = new Map<string, Date>();
  private writing: Promise<void> | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly clock: Clock,
  ) {}

  /** Takes note that a key is used now. */
  note(keyId: string): void {
    const at = this.clock.now();
    const last = this.noted.get(keyId);
    if (last !== undefined && Math.abs(at.getTime() - last) < APART) return;
    this.noted.set(keyId, at.getTime());
    this.waiting.set(keyId, at);
    this.writing ??= this.write();
  }

  /** Waits until everything that was noted is written down. */
  async settled(): Promise<void> {
    await this.writing;
  }

  /** Before the database is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  private async write(): Promise<void> {
    while (this.waiting.size > 0) {
      const uses = new Map(this.waiting);
      this.waiting.clear();
      try {
        await this.transactions.run((tx) => this.actors.touchKeys(tx, uses, APART));
      } catch {
        // The database is away, as the requests that use the keys are told. Their next use is noted again.
        for (const keyId of uses.keys()) this.noted.delete(keyId);
      }
    }
    this.writing = null;
  }
}
