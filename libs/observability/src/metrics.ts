import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Latency buckets in seconds: from a quick read to the longest link check. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];

/** A gauge whose values are asked for when somebody scrapes. */
export interface GaugeSource {
  readonly name: string;
  readonly help: string;
  /** Label that tells the values apart. */
  readonly label: string;
  read(): Promise<Readonly<Record<string, number>>>;
}

/** The metrics of one process, in the Prometheus text format. */
export class Metrics {
  private readonly registry = new Registry();

  private readonly httpDuration = new Histogram({
    name: 'claimdesk_http_request_duration_seconds',
    help: 'Time from receiving a request to sending its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly jobDuration = new Histogram({
    name: 'claimdesk_job_duration_seconds',
    help: 'Time that a job ran',
    labelNames: ['job', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly linkChecks = new Counter({
    name: 'claimdesk_link_checks_total',
    help: 'Link checks recorded, by verdict',
    labelNames: ['verdict'],
    registers: [this.registry],
  });

  constructor(app: string) {
    this.registry.setDefaultLabels({ app });
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts an answered HTTP request; `route` is the pattern, not the path, so that ids make no new series. */
  requestAnswered(method: string, route: string, status: number, seconds: number): void {
    this.httpDuration.observe({ method, route, status }, seconds);
  }

  /** Counts a job that ran. */
  jobRan(job: string, outcome: 'done' | 'failed', seconds: number): void {
    this.jobDuration.observe({ job, outcome }, seconds);
  }

  /** Counts a recorded link check. */
  linkChecked(verdict: string): void {
    this.linkChecks.inc({ verdict });
  }

  /** Adds a gauge that is read at each scrape; when reading fails it has no values rather than old ones. */
  addGauge(source: GaugeSource): void {
    const { name, help, label } = source;
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      async collect() {
        this.reset();
        const values = await source.read().catch(() => ({}));
        for (const [key, value] of Object.entries(values)) this.set({ [label]: key }, value);
      },
    });
  }

  /** Everything, as Prometheus reads it. */
  async text(): Promise<string> {
    return this.registry.metrics();
  }

  /** The media type of `text`. */
  get contentType(): string {
    return this.registry.contentType;
  }
}
