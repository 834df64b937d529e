import { LiveEventRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { LIVE_EVENTS_KEPT } from './live-event';

/** Forgets what changed so long ago that nobody who was away is told of it any more. */
@Injectable()
export class ForgetLiveEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: LiveEventRepository,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    // An hour longer than promised, so that no position is honoured whose events are just being forgotten.
    const before = new Date(this.clock.now().getTime() - LIVE_EVENTS_KEPT - 3_600_000);
    await this.transactions.run((tx) => this.events.deleteBefore(tx, before));
  }
}
