import { setTimeout as delay } from 'node:timers/promises';
import { type BackendFactory, type IQueueBackend } from 'bullmq';

/** Milliseconds that a failed look for a job takes at least. */
const PAUSE = 500;

/**
 * Makes a worker on a backend wait a moment when looking for a job fails. BullMQ pauses only after errors that it takes for
 * lost connections; after any other it looks again at once. Where the failure itself needs no time, as on a connection
 * whose start failed, the worker spins, keeps every timer of the process from running, and does not even end on SIGTERM.
 */
export const calm =
  <Backend extends IQueueBackend, Connection>(
    create: BackendFactory<Backend, Connection>,
  ): BackendFactory<Backend, Connection> =>
  (name, options, behaviour) => {
    const backend = create(name, options, behaviour);
    const moveToActive: (token: string, workerName?: string) => Promise<unknown[]> = backend.moveToActive.bind(backend);
    backend.moveToActive = async (token, workerName) => {
      try {
        return await moveToActive(token, workerName);
      } catch (error) {
        await delay(PAUSE);
        throw error;
      }
    };
    return backend;
  };
