/** What the person at the terminal, or the system, wants: nothing yet, an end, or an end at once. */
export class StopRequest {
  private readonly wish = new AbortController();
  private readonly urgency = new AbortController();

  /** Aborted when the desk is to stop. */
  readonly requested = this.wish.signal;
  /** Aborted when it is to stop without waiting for anything. */
  readonly hastened = this.urgency.signal;

  /** Asks to stop; asked again, to stop at once. */
  ask(): void {
    if (this.requested.aborted) this.urgency.abort();
    else this.wish.abort();
  }

  /** Settles when a stop is requested. */
  async whenRequested(): Promise<void> {
    if (this.requested.aborted) return;
    await new Promise<void>((resolve) => {
      this.requested.addEventListener('abort', () => {
        resolve();
      });
    });
  }
}

/** npm passes on a Ctrl-C that the terminal has sent us already; a person needs longer to press it again. */
const SAME_WISH_MS = 300;

/** Listens for Ctrl-C, for a service manager's SIGTERM, and for the terminal being closed. */
export const stopRequestFromSignals = (): StopRequest => {
  const request = new StopRequest();
  let heard = -Infinity;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const now = performance.now();
      if (now - heard > SAME_WISH_MS) request.ask();
      heard = now;
    });
  }
  return request;
};

const PARENT_POLL_MS = 500;

/**
 * Asks to stop when the process that started us ends. For runs under npm: a SIGTERM for npm ends the shell between it
 * and us, and would leave us running with nobody knowing.
 */
export const stopWithParent = (request: StopRequest): void => {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    request.ask();
  }, PARENT_POLL_MS).unref();
};
