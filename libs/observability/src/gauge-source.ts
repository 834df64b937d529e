import { Gauge, type Registry } from 'prom-client';
import { inTime } from './in-time';
import { type MetricFamily } from './metric-family';

/** One value of a gauge, under the labels that tell it from the others. */
export interface GaugeValue {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A gauge, and which of its source's figures it shows. */
export interface SourcedGauge<Reading> extends MetricFamily {
  values(reading: Reading): readonly GaugeValue[];
}

/** Gauges that come out of one reading, made when somebody scrapes. */
export interface GaugeSource<Reading> {
  /** What is read, as it is told when it cannot be. */
  readonly name: string;
  read(): Promise<Reading>;
  readonly gauges: readonly SourcedGauge<Reading>[];
}

/** The gauges of one source, in a registry. */
export class SourcedGauges<Reading> {
  private readonly gauges: readonly { readonly family: SourcedGauge<Reading>; readonly gauge: Gauge }[];
  private underWay: Promise<Reading> | null = null;

  constructor(
    private readonly source: GaugeSource<Reading>,
    registry: Registry,
    private readonly readTimeout: number,
  ) {
    this.gauges = source.gauges.map((family) => ({
      family,
      gauge: new Gauge({
        name: family.name,
        help: family.help,
        labelNames: [...(family.labels ?? [])],
        registers: [registry],
      }),
    }));
  }

  /**
   * Reads anew, once for all gauges and for whoever else scrapes meanwhile. When reading fails they have no values rather
   * than old ones.
   * @returns whether it could be read
   */
  async refresh(): Promise<boolean> {
    try {
      const reading = await inTime(this.read(), this.readTimeout);
      // Without a pause, so that a scrape that goes on at the same time never sees half of it.
      for (const { family, gauge } of this.gauges) {
        gauge.reset();
        for (const { labels = {}, value } of family.values(reading)) gauge.set(labels, value);
      }
      return true;
    } catch {
      for (const { family, gauge } of this.gauges) {
        // Resetting leaves a zero where there are no labels.
        if (family.labels === undefined) gauge.remove();
        else gauge.reset();
      }
      return false;
    }
  }

  private read(): Promise<Reading> {
    this.underWay ??= this.source.read().finally(() => {
      this.underWay = null;
    });
    return this.underWay;
  }
}
