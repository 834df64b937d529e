import { type QueryKey } from '@tanstack/react-query';

/** Shortest time between two readings of the same thing, in milliseconds. */
const PAUSE = 500;

/** What takes long to read is read so seldom that reading it takes a third of the time at most. */
const REST = 2;

/** Has things read again at once, but none of them again and again while many events come in. */
export class CoalescedReads {
  /** Of what was read just now, whether it is to be read again. */
  private readonly resting = new Map<string, boolean>();
  private isOver = false;

  constructor(private readonly read: (queryKey: QueryKey) => Promise<unknown>) {}

  add(queryKey: QueryKey): void {
    const name = JSON.stringify(queryKey);
    if (this.resting.has(name)) this.resting.set(name, true);
    else void this.readNow(name, queryKey);
  }

  stop(): void {
    this.isOver = true;
  }

  private async readNow(name: string, queryKey: QueryKey): Promise<void> {
    this.resting.set(name, false);
    const begun = performance.now();
    await this.read(queryKey).catch(() => undefined);
    const taken = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, Math.max(PAUSE - taken, REST * taken)));
    const again = this.resting.get(name) === true;
    this.resting.delete(name);
    if (again && !this.isOver) await this.readNow(name, queryKey);
  }
}
