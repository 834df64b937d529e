import { RecordLinkChecks, type SeenCheck } from '@app/application';
import { Injectable } from '@nestjs/common';

/** Checks that one transaction writes at most. */
const BATCH = 500;

interface Waiting {
  readonly check: SeenCheck;
  readonly resolve: (written: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** Writes down checks of all jobs together: those that come while others are written are written with one another. */
@Injectable()
export class CheckRecorder {
  private waiting: Waiting[] = [];
  private isWriting = false;

  constructor(private readonly recordLinkChecks: RecordLinkChecks) {}

  /** @returns whether it was written; false when it had been before */
  async record(check: SeenCheck): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ check, resolve, reject });
      if (!this.isWriting) void this.write();
    });
  }

  private async write(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, BATCH);
      try {
        const written = await this.recordLinkChecks.run(batch.map(({ check }) => check));
        for (const { check, resolve } of batch) resolve(written.has(check.id));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.isWriting = false;
  }
}
