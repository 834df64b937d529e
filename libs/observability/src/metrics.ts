import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { type GaugeSource, SourcedGauges } from './gauge-source';
import { type MetricFamily } from './metric-family';

/** Prometheus gives a scrape up after ten seconds, and the other metrics with it. */
const READ_TIMEOUT = 5_000;

/** The metrics of one process, in the Prometheus text format. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly sources = new Map<string, { refresh(): Promise<boolean> }>();

  private readonly readFailures = this.counter({
    name: 'claimdesk_scrape_read_failures_total',
    help: 'Scrapes that found figures which could not be read, by what they are of; their gauges have no values then',
    labels: ['source'],
  });

  /** @param readTimeout milliseconds that a reading of gauges may take */
  constructor(
    app: string,
    private readonly readTimeout = READ_TIMEOUT,
  ) {
    this.registry.setDefaultLabels({ app });
    collectDefaultMetrics({ register: this.registry });
  }

  /** Makes a counter; its name ends in `_total`. */
  counter<Label extends string>({ name, help, labels = [] }: MetricFamily<Label>): Counter<Label> {
    return new Counter({ name, help, labelNames: [...labels], registers: [this.registry] });
  }

  /** Makes a histogram; its name ends in its unit. @param buckets their upper bounds, ascending */
  histogram<Label extends string>(
    { name, help, labels = [] }: MetricFamily<Label>,
    buckets: readonly number[],
  ): Histogram<Label> {
    return new Histogram({ name, help, labelNames: [...labels], buckets: [...buckets], registers: [this.registry] });
  }

  /** Adds gauges that are read once at each scrape, after those that were added before. */
  addGauges<Reading>(source: GaugeSource<Reading>): void {
    this.sources.set(source.name, new SourcedGauges(source, this.registry, this.readTimeout));
    this.readFailures.inc({ source: source.name }, 0);
  }

  /** Everything, as Prometheus reads it. */
  async text(): Promise<string> {
    await Promise.all(
      [...this.sources].map(async ([name, gauges]) => {
        if (!(await gauges.refresh())) this.readFailures.inc({ source: name });
      }),
    );
    return this.registry.metrics();
  }

  /** The media type of `text`. */
  get contentType(): string {
    return this.registry.contentType;
  }
}
