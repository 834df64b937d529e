import { join } from 'node:path';
import { type Extraction, type ExtractionInput } from '../contract';
import { ExtractionError } from '../extraction-error';
import { checkSize } from '../limits';
import { ExtractionThread } from './extraction-thread';

/** How much a pool may use. */
export interface ExtractionPoolOptions {
  /** Articles read at the same time, each on a thread of its own; 1 by default. */
  threads?: number;
  /** Milliseconds one article may take; 15,000 by default. */
  maxMilliseconds?: number;
  /** Mebibytes of heap one article may take; 256 by default. */
  maxMegabytes?: number;
  /** Articles that may wait for a thread; 100 by default. */
  maxWaiting?: number;
  /** The thread's program, where it is not the one beside this file. */
  workerFile?: string;
}

// Tests run from the sources, which a thread can read only through a compiler of its own.
const OWN_WORKER = __filename.endsWith('.ts')
  ? join(__dirname, '../../test/typescript-worker.cjs')
  : join(__dirname, 'extraction.worker.js');

interface Waiting {
  input: ExtractionInput;
  resolve: (extraction: Extraction) => void;
  reject: (error: Error) => void;
}

/**
 * Extracts articles from strangers on threads of its own, within limits. Whatever an article does (runs for ever, fills
 * the memory, overflows the stack) ends in an ExtractionError that names the limit, and never in this process' end. The
 * threads start with the first article and do not keep the process alive while they are idle.
 */
export class ExtractionPool {
  private readonly threads: ExtractionThread[];
  private readonly waiting: Waiting[] = [];
  private readonly maxWaiting: number;
  private closed = false;

  constructor(options: ExtractionPoolOptions = {}) {
    const limits = { maxMilliseconds: options.maxMilliseconds ?? 15_000, maxMegabytes: options.maxMegabytes ?? 256 };
    const file = options.workerFile ?? OWN_WORKER;
    this.threads = Array.from({ length: options.threads ?? 1 }, () => new ExtractionThread(file, limits));
    this.maxWaiting = options.maxWaiting ?? 100;
  }

  /**
   * As `extractArticle`, which see. Rejects with an ExtractionError for the article's faults (also `timed_out` and
   * `out_of_memory`) and, with `busy`, when too many articles are waiting; with a plain Error when the pool is closed.
   */
  async extract(input: ExtractionInput): Promise<Extraction> {
    checkSize(input);
    if (this.closed) throw new Error('The extraction pool is closed.');
    if (this.waiting.length >= this.maxWaiting) {
      const message = `${this.maxWaiting} articles are waiting already.`;
      throw new ExtractionError('busy', message, { name: 'maxWaiting', value: this.maxWaiting });
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ input, resolve, reject });
      this.startNext();
    });
  }

  /** Ends the threads; articles under way and waiting are rejected. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new Error('The extraction pool is closed.'));
    await Promise.all(this.threads.map((thread) => thread.end()));
  }

  private startNext(): void {
    const thread = this.threads.find(({ isBusy }) => !isBusy);
    const next = thread === undefined ? undefined : this.waiting.shift();
    if (thread === undefined || next === undefined) return;
    thread
      .run(next.input)
      .then(next.resolve, (error: unknown) => {
        next.reject(error instanceof Error ? error : new ExtractionError('unreadable', String(error)));
      })
      .finally(() => {
        this.startNext();
      });
  }
}
