import { readSync } from 'node:fs';
import { LogFile } from '../processes/log-file';
import { type Terminal } from '../terminal';

/** The severities that are shown, with the word for each. */
const SHOWN: Readonly<Record<string, string>> = { warn: 'warning', error: 'error', fatal: 'error' };

const POLL_MS = 300;
const CHUNK_BYTES = 65_536;
/** A server that is away is complained about every second; for a reader, once in a while is enough. */
const REPEAT_AFTER_MS = 300_000;

/**
 * A child's log file. The child writes to it by itself, so that nothing is lost when the starter is killed; we read
 * along and show its warnings and errors, each as one line.
 */
export class ChildLog {
  private readonly timer: NodeJS.Timeout;
  private position: number;
  private rest = '';
  private readonly shownAt = new Map<string, number>();

  private constructor(
    private readonly name: string,
    private readonly file: LogFile,
    private readonly terminal: Terminal,
  ) {
    this.position = file.size();
    this.timer = setInterval(() => {
      this.showNew();
      if (!file.rotateIfLong()) return;
      this.position = 0;
      this.rest = '';
    }, POLL_MS).unref();
  }

  static open(name: string, path: string, terminal: Terminal): ChildLog {
    return new ChildLog(name, LogFile.open(path), terminal);
  }

  get path(): string {
    return this.file.path;
  }

  get descriptor(): number {
    return this.file.descriptor;
  }

  tail(): string {
    return this.file.tail();
  }

  /** Shows what is left to show, and lets go of the file. */
  close(): void {
    clearInterval(this.timer);
    this.showNew();
    this.file.close();
  }

  private showNew(): void {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    for (;;) {
      const length = readSync(this.file.descriptor, buffer, 0, buffer.length, this.position);
      if (length === 0) return;
      this.position += length;
      // Cutting a character in two at the chunk's end garbles one letter of one warning, which is bearable.
      const lines = (this.rest + buffer.toString('utf8', 0, length)).split('\n');
      this.rest = lines.pop() ?? '';
      lines.forEach((line) => {
        this.show(line);
      });
    }
  }

  private show(line: string): void {
    const text = warningIn(line);
    if (text === null) return;
    const now = performance.now();
    for (const [old, at] of this.shownAt) if (now - at > REPEAT_AFTER_MS) this.shownAt.delete(old);
    if (this.shownAt.has(text)) return;
    this.shownAt.set(text, now);
    this.terminal.warn(`${this.name}: ${text}`);
  }
}

/** The text of a log line that is a warning or worse, else null. */
export const warningIn = (line: string): string | null => {
  const { level, msg, err } = parseObject(line);
  const severity = SHOWN[String(level)];
  if (severity === undefined) return null;
  const reason = (Object(err) as { message?: unknown }).message;
  const said = typeof msg === 'string' ? msg : '';
  const texts = typeof reason === 'string' && !said.includes(reason) ? [said, reason] : [said];
  return `${severity}: ${texts.filter(Boolean).join(': ').replaceAll(/\s+/g, ' ')}`;
};

const parseObject = (line: string): Record<string, unknown> => {
  if (!line.startsWith('{')) return {};
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
};
