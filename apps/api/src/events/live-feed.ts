import { AsyncResource } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type Clock,
  type Credential,
  type CredentialsInForceQuery,
  type LiveEvents,
  type LiveEventsQuery,
  type LivePosition,
} from '@app/application';
import { DomainError } from '@app/domain';
import { type Logger } from '@app/observability';
import { type BeforeApplicationShutdown } from '@nestjs/common';
import { type EventStream } from './event-stream';
import { type LiveCursor } from './live-cursor';

/** Milliseconds between two looks at the desk. */
const PAUSE = 100;

/** Milliseconds after which credentials are looked at again. */
const LOOK_AT_CREDENTIALS = 4_000;

/** Milliseconds between two signs of life. */
const BEAT = 15_000;

/** Listeners that one process serves at most. */
const MOST_LISTENERS = 1_000;

/** Somebody who has come, and has not been told yet what happened since they were last there. */
interface Newcomer {
  readonly stream: EventStream;
  /** Up to where they were told; null for somebody who was not here before, or so long ago that it cannot be told. */
  readonly position: LivePosition | null;
  readonly wasHere: boolean;
}

/**
 * Looks at what changes on the desk, once for all who listen to this process, and only while somebody does. Why it looks and is
 * not notified: docs/adr/0004.
 */
export class LiveFeed implements BeforeApplicationShutdown {
  private readonly listeners = new Set<EventStream>();
  private newcomers: Newcomer[] = [];
  private position: LivePosition | null = null;
  private running: Promise<void> | null = null;
  private isAway = false;
  private readonly over = new AbortController();
  /** Not in the context of the request that happens to be the first, whose id its log lines would carry. */
  private readonly begin = AsyncResource.bind(() => {
    this.running = this.run();
  });

  constructor(
    private readonly events: LiveEventsQuery,
    private readonly inForce: CredentialsInForceQuery,
    private readonly cursor: LiveCursor,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** How many listen. */
  get size(): number {
    return this.listeners.size + this.newcomers.length;
  }

  /**
   * Begins to tell a stream what happens, after what happened since it was last told something.
   * @param lastEventId the last id that it was told, where it was here before
   * @returns how to stop
   * @throws DomainError `desk_busy` when there are too many already
   */
  listen(stream: EventStream, lastEventId: string | null): () => void {
    if (this.size >= MOST_LISTENERS || this.over.signal.aborted)
      throw new DomainError('desk_busy', 'Too many listen here already.');
    const wasHere = lastEventId !== null;
    const position = wasHere ? this.cursor.decode(lastEventId, this.clock.now()) : null;
    stream.open();
    this.newcomers.push({ stream, position, wasHere });
    if (this.running === null) this.begin();
    return () => {
      this.listeners.delete(stream);
      this.newcomers = this.newcomers.filter((newcomer) => newcomer.stream !== stream);
    };
  }

  /** Streams would hold the server open for as long as they are listened to. */
  async beforeApplicationShutdown(): Promise<void> {
    this.over.abort();
    for (const stream of this.streams()) stream.end();
    // It reads the database, which is closed next.
    await this.running;
  }

  private streams(): readonly EventStream[] {
    return [...this.listeners, ...this.newcomers.map(({ stream }) => stream)];
  }

  private async run(): Promise<void> {
    let [beaten, looked] = [performance.now(), performance.now()];
    while (this.size > 0 && !this.over.signal.aborted) {
      await this.look().then(
        () => {
          this.isAway = false;
        },
        (error: unknown) => {
          // The database is away. Listeners stay, and are told from where they are when it is back; the log is told once.
          if (!this.isAway) this.logger.warn({ err: error }, 'live events cannot be read');
          this.isAway = true;
        },
      );
      if (performance.now() - looked > LOOK_AT_CREDENTIALS) {
        looked = performance.now();
        await this.dismiss().catch((error: unknown) => {
          this.logger.warn({ err: error }, 'credentials of listeners cannot be looked at');
        });
      }
      if (performance.now() - beaten > BEAT) {
        beaten = performance.now();
        for (const stream of this.streams()) stream.beat();
      }
      // The pause ends early at the shutdown; that is no error.
      await delay(PAUSE, undefined, { signal: this.over.signal }).catch(() => undefined);
    }
    this.running = null;
    // Nobody has to be told what happens until the next one comes.
    this.position = null;
  }

  private async look(): Promise<void> {
    const { events, position } = this.position
      ? await this.events.since(this.position)
      : { events: [], position: await this.events.now() };
    this.position = position;
    const id = this.cursor.encode(position, this.clock.now());
    if (events === null) for (const stream of this.listeners) stream.reset(id);
    else if (events.length > 0) for (const stream of this.listeners) stream.tell(events, id);
    await this.welcome(position, id);
  }

  /** Brings newcomers to where the others are; each is told exactly what lies between. */
  private async welcome(position: LivePosition, id: string): Promise<void> {
    for (const newcomer of this.newcomers) {
      const missed = await this.missedBy(newcomer, position);
      if (!this.newcomers.includes(newcomer)) continue;
      this.newcomers = this.newcomers.filter((other) => other !== newcomer);
      const { stream, wasHere } = newcomer;
      stream.welcome(wasHere ? (missed?.events ?? null) : [], id);
      this.listeners.add(stream);
    }
  }

  private async missedBy({ position }: Newcomer, until: LivePosition): Promise<LiveEvents | null> {
    if (position?.server !== until.server || isAhead(position, until)) return null;
    return this.events.between(position, until);
  }

  /** Ends the streams of those who would not be let in any more. */
  private async dismiss(): Promise<void> {
    const shown: readonly Credential[] = [...this.listeners].map(({ credential }) => credential);
    if (shown.length === 0) return;
    const inForce = await this.inForce.run(shown);
    for (const stream of this.listeners) if (!inForce.has(stream.credential)) stream.end();
  }
}

/** Whether a position lies beyond what the server has come to: it was restored from a backup meanwhile. */
const isAhead = (position: LivePosition, until: LivePosition): boolean => nextOf(position) > nextOf(until);

/** The first transaction that a snapshot knows nothing of yet: `xmin:xmax:xip_list`. */
const nextOf = ({ snapshot }: LivePosition): bigint => BigInt(snapshot.split(':')[1] ?? '0');
