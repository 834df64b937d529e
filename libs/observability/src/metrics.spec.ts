import { type GaugeSource } from './gauge-source';
import { Metrics } from './metrics';

interface Reading {
  readonly resolve: (ships: number) => void;
  readonly reject: (error: Error) => void;
}

/** A source of two gauges, whose readings end when the test says so. */
const heldSource = (readTimeout?: number) => {
  const readings: Reading[] = [];
  const source: GaugeSource<number> = {
    name: 'ships',
    read: () => new Promise((resolve, reject) => readings.push({ resolve, reject })),
    gauges: [
      { name: 'ships', help: 'Ships', values: (ships) => [{ value: ships }] },
      {
        name: 'ships_at',
        help: 'Ships by place',
        labels: ['place'],
        values: (ships) => [{ labels: { place: 'sea' }, value: ships }],
      },
    ],
  };
  const metrics = new Metrics('test', readTimeout);
  metrics.addGauges(source);
  return { metrics, readings };
};

const shipsOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('ships'));
const failuresOf = (text: string): string | undefined =>
  /claimdesk_scrape_read_failures_total\{source="ships",app="test"\} (\d+)/.exec(text)?.[1];

describe('Metrics', () => {
  it('reads a source once at each scrape, however many gauges come out of it', async () => {
    const { metrics, readings } = heldSource();
    for (const ships of [3, 2]) {
      const text = metrics.text();
      readings.at(-1)?.resolve(ships);
      expect(shipsOf(await text)).toEqual([`ships{app="test"} ${ships}`, `ships_at{place="sea",app="test"} ${ships}`]);
    }
    expect(readings).toHaveLength(2);
  });

  it('reads it once for all who scrape at the same time', async () => {
    const { metrics, readings } = heldSource();
    const texts = [metrics.text(), metrics.text()];
    readings[0]?.resolve(3);
    for (const text of await Promise.all(texts)) expect(shipsOf(text)).toHaveLength(2);
    expect(readings).toHaveLength(1);
  });

  it('tells no old values when reading fails, but that it failed', async () => {
    const { metrics, readings } = heldSource();
    const first = metrics.text();
    readings[0]?.resolve(3);
    expect(failuresOf(await first)).toBe('0');
    const second = metrics.text();
    readings[1]?.reject(new Error('The sea is closed.'));
    expect(shipsOf(await second)).toEqual([]);
    expect(failuresOf(await second)).toBe('1');
  });

  it('answers without what takes too long, and asks for it no second time meanwhile', async () => {
    const { metrics, readings } = heldSource(50);
    const text = await metrics.text();
    expect(shipsOf(text)).toEqual([]);
    expect(text).toContain('process_cpu_seconds_total');
    const next = metrics.text();
    readings[0]?.resolve(3);
    expect(shipsOf(await next)).toHaveLength(2);
    expect(readings).toHaveLength(1);
  });
});
