import { type OutboxMessage, OutboxRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { JobQueues } from './job-queues';

/** Messages that one tick takes at most. */
const BATCH = 200;

/** Milliseconds after which a message is offered again: a worker may have died with it. */
const LEASE = 30_000;

/** Failures after which a message is given up: with the attempts of each, that is somebody's bug, not bad luck. */
const MAX_FAILURES = 10;

/** What one tick did. */
export interface RelayReport {
  readonly sent: number;
  /** Errors of the messages that did not reach the queue; they are taken again by the next tick. */
  readonly errors: readonly Error[];
}

/** Puts on the queue what committed transactions wrote to the outbox. Any number of relays may run. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: OutboxRepository,
    private readonly queues: JobQueues,
  ) {}

  /**
   * Takes what is open and sends it. An offer is marked before it is made, and taken back when it fails, so that the
   * network is never waited for inside a transaction; a relay that dies between the two leaves an offer that expires.
   */
  async tick(now: Date): Promise<RelayReport> {
    const messages = await this.transactions.run((tx) => this.messages.takeOffers(tx, now, BATCH, LEASE));
    const errors = (await Promise.all(messages.map((message) => this.send(message)))).filter((error) => error !== null);
    return { sent: messages.length - errors.length, errors };
  }

  /** Notes that a job was tried as often as its declaration allows, and failed; it is offered again unless it is given up. */
  async jobFailed(messageId: string, error: Error, now: Date): Promise<void> {
    await this.transactions.run((tx) => this.messages.recordFailure(tx, messageId, error.message, MAX_FAILURES, now));
  }

  private async send(message: OutboxMessage): Promise<Error | null> {
    try {
      await this.queues.send(message);
      return null;
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      await this.transactions.run((tx) => this.messages.withdrawOffer(tx, message.id, error.message));
      return error;
    }
  }
}
