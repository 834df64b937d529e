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

/** Listens for Ctrl-C, for a service manager's SIGTERM, and for the terminal being closed. */
export const stopRequestFromSignals = (): StopRequest => {
  const request = new StopRequest();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      request.ask();
    });
  }
  return request;
};
