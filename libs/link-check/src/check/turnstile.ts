/** After so many checks of one origin in a row, another origin that waits gets the place. */
const MAX_IN_A_ROW = 32;

/** Who of an origin is inside, and how many got there one after the other. */
interface Presence {
  inside: number;
  inARow: number;
}

/** Somebody who waits. */
interface Waiting {
  origin: string;
  go: () => void;
}

/**
 * Lets a bounded number of checks in at a time, and only a few of one origin. A place that becomes free goes to the
 * next check of the same origin first, as the connection is still open: many hosts at once, none of them hammered, and
 * few connections made.
 */
export class Turnstile {
  private inside = 0;
  private readonly presences = new Map<string, Presence>();
  /** By origin, in the order in which origins are to be served; no queue is ever empty. */
  private readonly queues = new Map<string, Waiting[]>();

  constructor(
    private readonly places: number,
    private readonly placesPerOrigin: number,
  ) {}

  /** Waits for a place, which `leave` gives back. Rejects with the signal's reason. */
  async enter(origin: string, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.hasRoom(origin)) this.take(origin);
    else await this.turn(origin, signal, false);
  }

  /** Gives the place back. */
  leave(origin: string): void {
    const next = this.nextAfter(origin);
    const presence = this.presences.get(origin);
    if (presence !== undefined) presence.inside -= 1;
    if (presence?.inside === 0 && next?.origin !== origin) this.presences.delete(origin);
    this.inside -= 1;
    if (next === null) return;
    this.take(next.origin);
    next.go();
  }

  /** Steps out for something that needs no place, then comes back in before those who were never inside. */
  async outside<T>(origin: string, work: () => Promise<T>): Promise<T> {
    this.leave(origin);
    try {
      return await work();
    } finally {
      if (this.hasRoom(origin)) this.take(origin);
      else await this.turn(origin, undefined, true);
    }
  }

  private hasRoom(origin: string): boolean {
    return this.inside < this.places && this.hasRoomFor(origin);
  }

  private hasRoomFor(origin: string): boolean {
    return (this.presences.get(origin)?.inside ?? 0) < this.placesPerOrigin;
  }

  private take(origin: string): void {
    this.inside += 1;
    const presence = this.presences.get(origin);
    if (presence === undefined) this.presences.set(origin, { inside: 1, inARow: 1 });
    else {
      presence.inside += 1;
      presence.inARow += 1;
    }
  }

  private nextAfter(origin: string): Waiting | null {
    const inARow = this.presences.get(origin)?.inARow ?? 0;
    if (this.queues.has(origin) && inARow < MAX_IN_A_ROW) return this.dequeue(origin);
    for (const other of this.queues.keys()) if (other !== origin && this.hasRoomFor(other)) return this.dequeue(other);
    return this.queues.has(origin) ? this.dequeue(origin) : null;
  }

  private dequeue(origin: string): Waiting | null {
    const queue = this.queues.get(origin);
    const next = queue?.shift() ?? null;
    this.queues.delete(origin);
    // Whoever still waits for this origin now waits behind the other origins.
    if (queue !== undefined && queue.length > 0) this.queues.set(origin, queue);
    return next;
  }

  private turn(origin: string, signal: AbortSignal | undefined, first: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting = {
        origin,
        go: () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      const onAbort = () => {
        this.forget(waiting);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      const queue = this.queues.get(origin) ?? [];
      if (first) queue.unshift(waiting);
      else queue.push(waiting);
      this.queues.set(origin, queue);
    });
  }

  private forget(waiting: Waiting): void {
    const queue = this.queues.get(waiting.origin);
    queue?.splice(queue.indexOf(waiting), 1);
    if (queue?.length === 0) this.queues.delete(waiting.origin);
  }
}
