import { setTimeout as delay } from 'node:timers/promises';
import { RecordLinkChecks, type SeenCheck } from '@app/application';
import { Injectable } from '@nestjs/common';

/** Checks that one transaction writes at most. */
const BATCH = 500;

interface Waiting {
  readonly check: SeenCheck;
  readonly resolve: (written: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** Transactions at once: while one waits for the disk, another one can be at work. */
const WRITERS = 2;

/** Milliseconds that a check waits for others to be written with: a transaction costs about as much for one as for a hundred. */
const GATHER = 25;

/** Writes down checks of all jobs together: those that come in while others are written are written with one another. */
@Injectable()
export class CheckRecorder {
  private waiting: Waiting[] = [];
  private writers = 0;

  constructor(private readonly recordLinkChecks: RecordLinkChecks) {}

  /** @returns whether it was written; false when it had been before */
  async record(check: SeenCheck): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ check, resolve, reject });
      if (this.writers < WRITERS) void this.write();
    });
  }

  private async write(): Promise<void> {
    this.writers += 1;
    while (this.waiting.length > 0) {
      await delay(GATHER);
      const batch = this.waiting.splice(0, BATCH);
      if (batch.length === 0) break;
      try {
        const written = await this.recordLinkChecks.run(batch.map(({ check }) => check));
        for (const { check, resolve } of batch) resolve(written.has(check.id));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.writers -= 1;
  }
}
