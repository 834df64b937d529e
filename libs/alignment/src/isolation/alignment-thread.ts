import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type AddressMatch,
  type AnchoredText,
  type CitingSentence,
  type Reanchoring,
  type SplitText,
} from '../contract';
import { AlignmentError } from './alignment-error';
import { type AlignmentTask, type AlignmentTasks } from './alignment-task';

/** How much a thread may use. */
export interface AlignmentThreadOptions {
  /** Milliseconds that two texts may take; 15,000 by default. */
  readonly maxMilliseconds?: number;
  /** Mebibytes of heap that two texts may take; 256 by default. */
  readonly maxMegabytes?: number;
  /** Texts that may wait for their turn; 100 by default. */
  readonly maxWaiting?: number;
}

// Tests run from the sources, which a thread can read only through a compiler of its own.
const OWN_WORKER = __filename.endsWith('.ts')
  ? join(__dirname, '../../test/typescript-thread.cjs')
  : join(__dirname, 'alignment.worker.js');

/**
 * Compares texts on a thread of its own, one pair after the other and within limits: two long texts take seconds, in which
 * nobody else may be kept waiting. The thread starts with the first pair, and does not keep the process alive while it is
 * idle. What goes wrong rejects with an AlignmentError, and with a plain Error when the thread is closed.
 */
export class AlignmentThread {
  private readonly maxMilliseconds: number;
  private readonly maxMegabytes: number;
  private readonly maxWaiting: number;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private worker: Worker | null = null;
  private end: ((reason: Error) => void) | null = null;
  private closed = false;

  constructor({ maxMilliseconds = 15_000, maxMegabytes = 256, maxWaiting = 100 }: AlignmentThreadOptions = {}) {
    this.maxMilliseconds = maxMilliseconds;
    this.maxMegabytes = maxMegabytes;
    this.maxWaiting = maxWaiting;
  }

  /** As the function `matchAddresses`, which see. */
  async matchAddresses(
    ours: readonly CitingSentence[],
    theirs: readonly CitingSentence[],
  ): Promise<readonly AddressMatch[]> {
    return this.inTurn('matchAddresses', [ours, theirs]);
  }

  /** As the function `reanchor`, which see. */
  async reanchor(before: AnchoredText, after: SplitText): Promise<Reanchoring> {
    return this.inTurn('reanchor', [before, after]);
  }

  /** Ends what is under way, and what waits. */
  async close(): Promise<void> {
    this.closed = true;
    this.end?.(closedError());
    await this.stop();
  }

  private async inTurn<Name extends keyof AlignmentTasks>(
    name: Name,
    input: AlignmentTasks[Name]['input'],
  ): Promise<AlignmentTasks[Name]['output']> {
    if (this.waiting > this.maxWaiting) {
      throw new AlignmentError('busy', `${this.maxWaiting} texts are waiting already.`);
    }
    this.waiting += 1;
    const turn = this.last.then(() => this.run<AlignmentTasks[Name]['output']>({ name, input } as AlignmentTask));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  private async run<Output>(task: AlignmentTask): Promise<Output> {
    if (this.closed) throw closedError();
    const worker = (this.worker ??= this.start());
    try {
      return await this.ask<Output>(worker, task);
    } catch (error) {
      // It may still be comparing, and must not answer the next one.
      await this.stop();
      throw error;
    } finally {
      worker.unref();
    }
  }

  private ask<Output>(worker: Worker, task: AlignmentTask): Promise<Output> {
    return new Promise<Output>((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', fail);
        this.end = null;
      };
      const fail = (error: Error): void => {
        finish();
        reject(isOutOfMemory(error) ? this.outOfMemory(error) : error);
      };
      const onMessage = (output: Output): void => {
        finish();
        resolve(output);
      };
      const timer = setTimeout(() => {
        fail(new AlignmentError('timed_out', `The texts could not be compared in ${this.maxMilliseconds} ms.`));
      }, this.maxMilliseconds);
      this.end = fail;
      worker.on('message', onMessage).on('error', fail);
      worker.ref();
      worker.postMessage(task);
    });
  }

  private start(): Worker {
    const worker = new Worker(OWN_WORKER, { resourceLimits: { maxOldGenerationSizeMb: this.maxMegabytes } });
    // An error that comes while it is idle or dying has nobody left to tell; the next pair gets another thread.
    return worker
      .on('error', () => undefined)
      .on('exit', () => {
        if (this.worker === worker) this.worker = null;
      });
  }

  private async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private outOfMemory(cause: Error): AlignmentError {
    return new AlignmentError('out_of_memory', `The texts need more than ${this.maxMegabytes} MiB to be compared.`, {
      cause,
    });
  }
}

const closedError = (): Error => new Error('The alignment thread is closed.');

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
