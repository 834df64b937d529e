import { closeSync, copyFileSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';

const ROTATE_AT_BYTES = 20_000_000;
const TAIL_BYTES = 4_000;

/** A log file that another process writes to, and of which we can show the end when that process fails. */
export class LogFile {
  private constructor(
    readonly path: string,
    /** To be handed to the process as its output. */
    readonly descriptor: number,
    private begin: number,
  ) {}

  /** Opens the file for appending. */
  static open(path: string): LogFile {
    mkdirSync(dirname(path), { recursive: true });
    const file = new LogFile(path, openSync(path, 'a+', 0o600), 0);
    file.rotateIfLong();
    file.mark();
    return file;
  }

  /**
   * Puts the content of an overlong file aside, in place of what was put aside before. The file itself stays, as its
   * writer holds on to it; what is written in the moment between copying and emptying is lost.
   * @returns whether it did
   */
  rotateIfLong(): boolean {
    if (this.size() <= ROTATE_AT_BYTES) return false;
    copyFileSync(this.path, `${this.path}.1`);
    ftruncateSync(this.descriptor);
    this.begin = 0;
    return true;
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
