import { type AccessEventType, AccessEventRepository, type NewAccessEvent, Transactions } from '@app/database';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { accessEvent } from './access-event';

/** Milliseconds for which refusals of one kind are counted together. */
export const REFUSALS_TOGETHER = 60_000;

/** Kinds that are told apart at once; whoever comes from more addresses is counted under none. */
export const REFUSAL_KINDS_MAX = 100;

/** Somebody who was not let in, or was let in and not allowed something. */
export interface Refusal {
  readonly type: Extract<AccessEventType, 'sign_in_failed' | 'unauthenticated' | 'forbidden'>;
  readonly reason: string;
  readonly address: string | null;
  readonly actorId?: string | null;
  readonly apiKeyId?: string | null;
  /** Of a secret that looks like one of the desk's. */
  readonly hint?: string | null;
  readonly route?: string | null;
  readonly needed?: string | null;
}

/**
 * Counts refusals by what is the same about them, and writes each count down once a minute: whoever is refused a million times
 * leaves as many rows as whoever is refused once. What was counted in a minute is lost with a process that is killed in it.
 */
@Injectable()
export class Refusals implements BeforeApplicationShutdown {
  private readonly counted = new Map<string, NewAccessEvent>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: AccessEventRepository,
    private readonly clock: Clock,
  ) {}

  /** Takes note of a refusal; writes nothing now, as whoever is refused shall not be able to keep the database busy. */
  note({ type, ...known }: Refusal): void {
    this.count(accessEvent(type, known, this.clock.now()));
  }

  /** Writes down what was counted so far. */
  async write(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const counted = [...this.counted.values()];
    this.counted.clear();
    if (counted.length === 0) return;
    try {
      await this.transactions.run((tx) => this.events.append(tx, counted));
    } catch (error) {
      // The database is away. They are written with those that follow.
      for (const event of counted) this.count(event);
      throw error;
    }
  }

  /** Before the database is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.write().catch(() => undefined);
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private count(event: NewAccessEvent): void {
    const kind = kindOf(event);
    const before = this.counted.get(kind);
    if (!before && this.counted.size >= REFUSAL_KINDS_MAX && event.address !== null) {
      this.count({ ...event, actorId: null, apiKeyId: null, hint: null, route: null, needed: null, address: null });
      return;
    }
    this.counted.set(kind, before ? together(before, event) : event);
    this.timer ??= setTimeout(() => void this.write().catch(() => undefined), REFUSALS_TOGETHER).unref();
  }
}

/** The hint does not tell two apart, as anybody can make up many. */
const kindOf = ({ type, reason, actorId, apiKeyId, route, needed, address }: NewAccessEvent): string =>
  JSON.stringify([type, reason, actorId, apiKeyId, route, needed, address]);

const together = (one: NewAccessEvent, other: NewAccessEvent): NewAccessEvent => ({
  ...one,
  times: one.times + other.times,
  occurredAt: one.occurredAt < other.occurredAt ? one.occurredAt : other.occurredAt,
  lastAt: one.lastAt > other.lastAt ? one.lastAt : other.lastAt,
});
