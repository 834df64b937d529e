import { type Dispatcher } from 'undici';
import { CheckFailure } from '../check-failure';
import { type NetworkReason } from '../link-verdict';
import { Deferred } from './deferred';
import { type Answer, type BodyEnd } from './answer';
import { HeaderBag, type ParsedHeaders } from './header-bag';
import { socketFailure } from './socket-failure';

/** What may come over the wire, compared to what is wanted of it. */
const WIRE_FACTOR = 2;

/** The bounds of one request, in milliseconds and bytes. */
export interface ExchangeLimits {
  headersMs: number;
  maxInformational: number;
  maxHeaderBytes: number;
  /** What is left of the check's own deadline. */
  remainingMs: number;
  /** How the body is to be read; decided when the headers are known. */
  planBody: (status: number, headers: HeaderBag) => BodyPlan;
}

/** How a body is to be read. */
export interface BodyPlan {
  /** At most so much of it; 0 drops the connection at once. */
  bytes: number;
  ms: number;
  /** Whether the answer is worth nothing when no byte of the body comes. */
  needed: boolean;
}

/** One request and its response, as undici's dispatcher tells it, with clocks that a dripping server cannot restart. */
export class Exchange implements Dispatcher.DispatchHandler {
  private readonly outcome = new Deferred<Answer>();
  /** Whether any byte of a response came; without one, an idle connection may just have been closed under us. */
  sawResponse = false;
  headersMs = 0;
  bodyMs = 0;

  private controller: Dispatcher.DispatchController | null = null;
  private timer: NodeJS.Timeout | undefined;
  private readonly started = performance.now();
  private phaseStarted = this.started;
  private settled = false;
  private informational = 0;
  private wireAtHeaders = 0;
  private status = 0;
  private headers: HeaderBag | null = null;
  private chunks: Buffer[] = [];
  private size = 0;
  private plan: BodyPlan = { bytes: 0, ms: 0, needed: false };

  constructor(
    private readonly limits: ExchangeLimits,
    private readonly addressOf: () => string,
  ) {
    // The dialer keeps the time of its own phases; this is the check's deadline, should it come first.
    this.arm('timeout_connect', limits.remainingMs);
  }

  /** The response; rejects with a CheckFailure, or with the reason of a cancellation. */
  get answer(): Promise<Answer> {
    return this.outcome.promise;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    this.phaseStarted = performance.now();
    this.arm('timeout_headers', this.limits.headersMs);
  }

  onResponseStarted(): void {
    this.sawResponse = true;
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: ParsedHeaders): void {
    this.sawResponse = true;
    if (status < 200) {
      this.informational += 1;
      if (this.informational > this.limits.maxInformational)
        this.fail(new CheckFailure('misconfigured', 'endless_informational'));
      return;
    }
    const now = performance.now();
    this.headersMs = now - this.phaseStarted;
    this.phaseStarted = now;
    this.status = status;
    this.headers = new HeaderBag(headers, controller.rawHeaders as (Buffer | string)[]);
    this.plan = this.limits.planBody(status, this.headers);
    this.arm('timeout_body', this.plan.ms);
    if (this.plan.bytes === 0) this.finish('capped');
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.settled) return;
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.size >= this.plan.bytes) this.finish('capped');
  }

  onResponseEnd(): void {
    this.finish('complete');
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const failure = isUpgrade(error) ? new CheckFailure('misconfigured', 'unexpected_upgrade') : socketFailure(error);
    // A body shorter than announced is a broken one, also when not a single byte of it came.
    const brokeOff = failure.mayPass || failure.reason === 'conflicting_length' || this.size > 0;
    if (this.headers !== null && brokeOff) this.finish('broken');
    else this.fail(failure);
  }

  /**
   * Ends what the parser would read for ever without telling: an endless status line, leading line ends, chunk
   * extensions. None of these counts as headers or as body.
   */
  onWire(bytes: number): void {
    if (this.headers === null) {
      this.wireAtHeaders = bytes;
      if (bytes > WIRE_FACTOR * this.limits.maxHeaderBytes) {
        this.fail(new CheckFailure('misconfigured', 'headers_too_large'));
      }
    } else if (bytes - this.wireAtHeaders > WIRE_FACTOR * this.plan.bytes + this.limits.maxHeaderBytes) {
      if (this.size > 0) this.finish('capped');
      else this.fail(new CheckFailure('misconfigured', 'bad_body_framing'));
    }
  }

  /** Gives up, for example because whoever asked has gone. */
  cancel(reason: Error): void {
    this.fail(reason);
  }

  private arm(reason: NetworkReason, ms: number): void {
    clearTimeout(this.timer);
    const left = this.limits.remainingMs - (performance.now() - this.started);
    this.timer = setTimeout(
      () => {
        if (this.headers !== null && (this.size > 0 || !this.plan.needed)) this.finish('late');
        else this.fail(new CheckFailure('transient', reason));
      },
      Math.max(1, Math.min(ms, left)),
    );
  }

  private finish(bodyEnd: BodyEnd): void {
    if (this.settled || this.headers === null) return;
    this.bodyMs = performance.now() - this.phaseStarted;
    const body = this.chunks.length === 1 ? (this.chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(this.chunks, this.size);
    this.settle();
    this.outcome.resolve({ status: this.status, headers: this.headers, body, bodyEnd, address: this.addressOf() });
    if (bodyEnd !== 'complete' && bodyEnd !== 'broken') this.stop();
  }

  private fail(failure: Error): void {
    if (this.settled) return;
    this.settle();
    this.outcome.reject(failure);
    this.stop(failure);
  }

  private settle(): void {
    this.settled = true;
    clearTimeout(this.timer);
    this.chunks = [];
  }

  private stop(reason: Error = new Error('read enough')): void {
    if (this.controller !== null && !this.controller.aborted) this.controller.abort(reason);
  }
}

/** undici's name for a 101 that nobody asked for. */
function isUpgrade(error: Error): boolean {
  return error.message === 'bad upgrade';
}
