import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type AddressMatch, type CitingSentence } from '../contract';
import { type AddressTask } from './address-task';
import { AlignmentError } from './alignment-error';

/** How much a matcher may use. */
export interface AddressMatcherOptions {
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
  : join(__dirname, 'address.worker.js');

/**
 * Finds lost addresses on a thread of its own, one pair of texts after the other and within limits: two long texts take
 * seconds, in which nobody else may be kept waiting. The thread lives as long as its task, as tasks are rare.
 */
export class AddressMatcher {
  private readonly maxMilliseconds: number;
  private readonly maxMegabytes: number;
  private readonly maxWaiting: number;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private end: ((reason: Error) => void) | null = null;
  private closed = false;

  constructor({ maxMilliseconds = 15_000, maxMegabytes = 256, maxWaiting = 100 }: AddressMatcherOptions = {}) {
    this.maxMilliseconds = maxMilliseconds;
    this.maxMegabytes = maxMegabytes;
    this.maxWaiting = maxWaiting;
  }

  /** As `matchAddresses`, which see. Rejects with an AlignmentError, and with a plain Error when the matcher is closed. */
  async match(ours: readonly CitingSentence[], theirs: readonly CitingSentence[]): Promise<readonly AddressMatch[]> {
    if (this.waiting > this.maxWaiting) {
      throw new AlignmentError('busy', `${this.maxWaiting} texts are waiting already.`);
    }
    this.waiting += 1;
    const turn = this.last.then(() => this.run({ ours, theirs }));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  /** Ends what is under way, and what waits. */
  close(): void {
    this.closed = true;
    this.end?.(closedError());
  }

  private async run(task: AddressTask): Promise<readonly AddressMatch[]> {
    if (this.closed) throw closedError();
    const worker = new Worker(OWN_WORKER, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: this.maxMegabytes },
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<readonly AddressMatch[]>((resolve, reject) => {
        this.end = reject;
        timer = setTimeout(() => {
          reject(new AlignmentError('timed_out', `The texts could not be compared in ${this.maxMilliseconds} ms.`));
        }, this.maxMilliseconds);
        worker.once('message', resolve);
        worker.once('error', (error) => {
          reject(isOutOfMemory(error) ? this.outOfMemory(error) : error);
        });
      });
    } finally {
      clearTimeout(timer);
      this.end = null;
      // An error that comes while it is dying has nobody left to tell.
      worker.on('error', () => undefined);
      await worker.terminate();
    }
  }

  private outOfMemory(cause: Error): AlignmentError {
    return new AlignmentError('out_of_memory', `The texts need more than ${this.maxMegabytes} MiB to be compared.`, {
      cause,
    });
  }
}

const closedError = (): Error => new Error('The address matcher is closed.');

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
