import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const ROTATE_AT_BYTES = 10_000_000;
const TAIL_BYTES = 4_000;

/** A log file that another process writes to, and of which we can show the end when that process fails. */
export class LogFile {
  private constructor(
    readonly path: string,
    /** To be handed to the process as its output. */
    readonly descriptor: number,
    private begin: number,
  ) {}

  /** Opens the file for appending; an overlong one is put aside first, replacing the one before. */
  static open(path: string): LogFile {
    mkdirSync(dirname(path), { recursive: true });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > ROTATE_AT_BYTES) renameSync(path, `${path}.1`);
    const descriptor = openSync(path, 'a+', 0o600);
    return new LogFile(path, descriptor, fstatSync(descriptor).size);
  }

  /** Makes `tail` begin here. */
  mark(): void {
    this.begin = this.size();
  }

  /** Bytes written so far, by whomever. */
  size(): number {
    return fstatSync(this.descriptor).size;
  }

  /** The last few lines written since it was opened or marked. */
  tail(): string {
    const size = this.size();
    const from = Math.max(this.begin, size - TAIL_BYTES);
    const buffer = Buffer.alloc(size - from);
    readSync(this.descriptor, buffer, 0, buffer.length, from);
    return buffer.toString('utf8').trim();
  }

  close(): void {
    closeSync(this.descriptor);
  }
}
