import { setTimeout as delay } from 'node:timers/promises';
import { type Logger } from '@app/observability';

/** Something that is done over and over. */
export interface LoopTask {
  readonly name: string;
  /** Milliseconds between two runs when there is nothing more to do. */
  readonly pauseMs: number;
  /** @returns whether there may be more to do at once */
  run(): Promise<boolean>;
}

/** Longest pause after failures in a row, in milliseconds. */
const MAX_PAUSE = 10_000;

/** Runs a task over and over until it is stopped; failures are logged and make it pause longer. */
export class Loop {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly task: LoopTask,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.runUntilStopped();
  }

  /** Resolves when the run at hand has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async runUntilStopped(): Promise<void> {
    const { name, pauseMs } = this.task;
    const { signal } = this.stopping;
    let failures = 0;
    while (!signal.aborted) {
      let pause = pauseMs;
      try {
        if (await this.task.run()) pause = 0;
        failures = 0;
      } catch (error) {
        failures += 1;
        pause = Math.max(pauseMs, Math.min(pauseMs * 2 ** failures, MAX_PAUSE));
        this.logger.error({ err: error, loop: name }, 'loop failed');
      }
      // The pause ends early when the loop is stopped; that is no error.
      await delay(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}
