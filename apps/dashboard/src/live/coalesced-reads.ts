import { type QueryKey } from '@tanstack/react-query';

/** Shortest time between two readings of the same thing, in milliseconds. */
const PAUSE = 500;

/** Has things read again at once, but none of them again and again while many events come in. */
export class CoalescedReads {
  private readonly resting = new Map<string, { again: boolean; readonly timer: ReturnType<typeof setTimeout> }>();

  constructor(private readonly read: (queryKey: QueryKey) => void) {}

  add(queryKey: QueryKey): void {
    const name = JSON.stringify(queryKey);
    const rest = this.resting.get(name);
    if (rest) rest.again = true;
    else this.readNow(name, queryKey);
  }

  stop(): void {
    for (const { timer } of this.resting.values()) clearTimeout(timer);
    this.resting.clear();
  }

  private readNow(name: string, queryKey: QueryKey): void {
    this.read(queryKey);
    const timer = setTimeout(() => {
      const again = this.resting.get(name)?.again === true;
      this.resting.delete(name);
      if (again) this.readNow(name, queryKey);
    }, PAUSE);
    this.resting.set(name, { again: false, timer });
  }
}
