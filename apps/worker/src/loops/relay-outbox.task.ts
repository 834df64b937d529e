import { type Clock } from '@app/application';
import { type OutboxRelay } from '@app/jobs';
import { type Logger } from '@app/observability';
import { type LoopTask } from './loop';

/** Puts on the queue what transactions wrote to the outbox. The pause is most of what a check waits before it is made. */
export const relayOutbox = (relay: OutboxRelay, clock: Clock, logger: Logger): LoopTask => ({
  name: 'relay-outbox',
  pauseMs: 200,
  run: async () => {
    const { sent, errors } = await relay.tick(clock.now());
    const [first] = errors;
    if (first !== undefined) {
      logger.warn({ err: first, messages: errors.length }, 'the queue does not take jobs; they stay in the outbox');
      throw first;
    }
    return sent > 0;
  },
});
