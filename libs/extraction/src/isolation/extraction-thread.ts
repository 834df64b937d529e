import { Worker } from 'node:worker_threads';
import { type Extraction, type ExtractionInput } from '../contract';
import { ExtractionError } from '../extraction-error';
import { type ThreadAnswer } from './thread-messages';

/** What one article may use of a thread. */
export interface ThreadLimits {
  maxMilliseconds: number;
  maxMegabytes: number;
}

/** Loading the libraries on a busy machine takes seconds; this is for a thread that never starts at all. */
const START_MILLISECONDS = 60_000;
const MEMORY_WATCH_MILLISECONDS = 50;
/** Buffers outside the heap escape the thread's limit; the process may grow by this many times the heap limit. */
const GROWTH = 3;
const STACK_MEGABYTES = 4;
const MIB = 1024 * 1024;

/** One thread that reads one article after the other; after a limit was hit it starts afresh. */
export class ExtractionThread {
  isBusy = false;
  private worker: Worker | null = null;
  private abandon: ((reason: Error) => void) | null = null;

  constructor(
    private readonly file: string,
    private readonly limits: ThreadLimits,
  ) {}

  async run(input: ExtractionInput): Promise<Extraction> {
    this.isBusy = true;
    try {
      const worker = this.worker ?? (await this.start());
      return await this.ask(worker, input);
    } finally {
      this.isBusy = false;
      this.worker?.unref();
    }
  }

  async end(): Promise<void> {
    this.abandon?.(new Error('The extraction pool is closed.'));
    await this.stop();
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(this.file, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.maxMegabytes, stackSizeMb: STACK_MEGABYTES },
      // What a library prints about an article is no business of this process' output.
      stdout: true,
      stderr: true,
    });
    this.worker = worker;
    await this.settle<undefined>(worker, START_MILLISECONDS, (_, resolve) => {
      resolve(undefined);
    });
    return worker;
  }

  private async ask(worker: Worker, input: ExtractionInput): Promise<Extraction> {
    worker.ref();
    const answer = this.settle<Extraction>(worker, this.limits.maxMilliseconds, (message, resolve, reject) => {
      if (message.kind === 'extraction') resolve(message.extraction);
      if (message.kind === 'error') reject(new ExtractionError(message.code, message.message, message.limit));
    });
    worker.postMessage(input);
    return answer;
  }

  /** Waits for the thread's next message, its death, or the first limit it hits. */
  private settle<T>(
    worker: Worker,
    milliseconds: number,
    onAnswer: (answer: ThreadAnswer, resolve: (value: T) => void, reject: (reason: Error) => void) => void,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const grown = process.memoryUsage.rss() + this.limits.maxMegabytes * GROWTH * MIB;
      const timer = setTimeout(() => {
        fail(this.timedOut(milliseconds));
      }, milliseconds);
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() > grown) fail(this.outOfMemory());
      }, MEMORY_WATCH_MILLISECONDS);
      const finish = (): void => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        this.abandon = null;
      };
      const fail = (reason: Error): void => {
        finish();
        // A thread that hit a limit may still be running: it must not answer the next article.
        void this.stop().then(() => {
          reject(reason);
        });
      };
      const onMessage = (answer: ThreadAnswer): void => {
        finish();
        onAnswer(answer, resolve, reject);
      };
      const onError = (error: Error): void => {
        fail(
          isOutOfMemory(error)
            ? this.outOfMemory(error)
            : new ExtractionError('unreadable', 'The article broke its reader.', undefined, { cause: error }),
        );
      };
      const onExit = (): void => {
        fail(new ExtractionError('unreadable', 'The article ended its reader.'));
      };
      this.abandon = fail;
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
  }

  private async stop(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    // An error that comes while it is dying has nobody left to tell.
    worker?.on('error', () => undefined);
    await worker?.terminate();
  }

  private timedOut(value: number): ExtractionError {
    return new ExtractionError('timed_out', `The article could not be read within ${value} milliseconds.`, {
      name: 'maxMilliseconds',
      value,
    });
  }

  private outOfMemory(cause?: Error): ExtractionError {
    const value = this.limits.maxMegabytes;
    const message = `The article needs more than ${value} mebibytes of memory to be read.`;
    return new ExtractionError('out_of_memory', message, { name: 'maxMegabytes', value }, { cause });
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
