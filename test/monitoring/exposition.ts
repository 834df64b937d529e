/** The kinds of metrics that Prometheus knows of and we have. */
export type MetricType = 'counter' | 'gauge' | 'histogram' | 'summary';

/** A metric as a process tells it. */
export interface ExposedMetric {
  readonly type: MetricType;
  /** Labels of its series, `le` left out; empty where it has no series yet. */
  readonly labels: ReadonlySet<string>;
  readonly series: readonly ExposedSeries[];
}

/** One line of the text format. */
export interface ExposedSeries {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What a process tells, by the name under which it is declared. */
export type Exposition = ReadonlyMap<string, ExposedMetric>;

const SERIES = /^(?<name>[\w:]+)(?:\{(?<labels>.*)\})? (?<value>\S+)$/;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** Reads the Prometheus text format, in which a metric's series follow its TYPE. */
export const parseExposition = (text: string): Exposition => {
  const metrics = new Map<string, { type: MetricType; labels: Set<string>; series: ExposedSeries[] }>();
  let current: { labels: Set<string>; series: ExposedSeries[] } | undefined;
  for (const line of text.split('\n')) {
    const [, declared = '', type = ''] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? [];
    if (declared !== '') {
      const metric = { type: type as MetricType, labels: new Set<string>(), series: [] };
      metrics.set(declared, metric);
      current = metric;
    }
    if (line === '' || line.startsWith('#')) continue;
    const { name = '', labels: written = '', value = '' } = SERIES.exec(line)?.groups ?? {};
    if (!current || name === '') throw new Error(`This is no series: ${line}`);
    const labels = Object.fromEntries([...written.matchAll(LABEL)].map(([, key = '', text = '']) => [key, text]));
    current.series.push({ name, labels, value: Number(value) });
    for (const label of Object.keys(labels)) if (label !== 'le') current.labels.add(label);
  }
  return metrics;
};

/** What several processes tell together. */
export const together = (...expositions: readonly Exposition[]): Exposition => {
  const all = new Map<string, ExposedMetric>();
  for (const [name, metric] of expositions.flatMap((exposition) => [...exposition])) {
    const { labels = new Set<string>(), series = [] } = all.get(name) ?? {};
    all.set(name, {
      type: metric.type,
      labels: new Set([...labels, ...metric.labels]),
      series: [...series, ...metric.series],
    });
  }
  return all;
};
