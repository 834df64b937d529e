import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/** One line of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** A colour, as CSS has it. */
  readonly color: string;
  readonly values: readonly number[];
}

interface TimeChartProps {
  readonly title: string;
  /** Beginnings of the days. */
  readonly days: readonly Date[];
  readonly series: readonly ChartSeries[];
  /** The one whose days they are, where they are not those of whoever looks. */
  readonly timeZone?: string;
  /** Whether the values add up, and are drawn on top of each other. */
  readonly isStacked: boolean;
}

const HEIGHT = 240;

/** Numbers over days, as a chart and, for whoever cannot or will not look at one, as a table. */
export const TimeChart = ({ title, days, series, timeZone, isStacked }: TimeChartProps) => {
  const t = useTranslations('overview');
  const format = useFormatter();
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    if (!place.current || width === 0) return;
    const plot = new uPlot(
      optionsFor(place.current, series, isStacked, width, (day) =>
        format.dateTime(day, { day: 'numeric', month: 'short', ...(timeZone !== undefined && { timeZone }) }),
      ),
      [days.map((day) => day.getTime() / 1_000), ...heightsOf(series, isStacked)],
      place.current,
    );
    return () => {
      plot.destroy();
    };
  }, [days, series, isStacked, timeZone, width, scheme, format]);
  return (
    <div ref={ref}>
      <div ref={place} role="img" aria-label={title} className="chart" />
      <ul className="chart-names">
        {series.map(({ name, color }) => (
          <li key={name}>
            <span className="chart-color" style={{ background: color }} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
      <details className="chart-table">
        <summary>{t('asTable')}</summary>
        <div tabIndex={0} role="region" aria-label={title} className="chart-scroll">
          <table className="figures">
            <thead>
              <tr>
                <th>{t('day')}</th>
                {series.map(({ name }) => (
                  <th key={name}>{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map((day, index) => (
                <tr key={day.getTime()}>
                  <td>{format.dateTime(day, { dateStyle: 'medium', ...(timeZone !== undefined && { timeZone }) })}</td>
                  {series.map(({ name, values }) => (
                    <td key={name} className="numbers">
                      {format.number(values[index] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
};

/** How high each line is drawn: on top of those that come after it, where they add up. */
const heightsOf = (series: readonly ChartSeries[], isStacked: boolean): number[][] => {
  const heights = series.map(({ values }) => [...values]);
  if (isStacked) {
    for (let index = heights.length - 2; index >= 0; index -= 1) {
      heights[index] = heights[index]?.map((value, at) => value + (heights[index + 1]?.[at] ?? 0)) ?? [];
    }
  }
  return heights;
};

const optionsFor = (
  place: HTMLElement,
  series: readonly ChartSeries[],
  isStacked: boolean,
  width: number,
  nameOf: (day: Date) => string,
): uPlot.Options => {
  // A canvas knows no variables of style sheets.
  const resolved = (color: string): string => {
    place.style.color = color;
    const { color: is } = getComputedStyle(place);
    place.style.color = '';
    return is;
  };
  const faint = resolved('var(--faint)');
  const line = resolved('var(--line)');
  const axis = { stroke: faint, grid: { stroke: line, width: 1 }, ticks: { show: false }, font: '12px system-ui' };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_, __, highest) => [0, Math.max(highest, 4)] } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        values: (_, seconds) => seconds.map((second) => nameOf(new Date(second * 1_000))),
        space: 70,
        size: 32,
      },
      {
        ...axis,
        size: 44,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000, 500_000],
      },
    ],
    series: [
      {},
      ...series.map(({ name, color }) => ({
        label: name,
        stroke: resolved(color),
        width: 2,
        points: { show: false },
        ...(isStacked && { fill: resolved(`color-mix(in srgb, ${color} 45%, var(--surface))`) }),
      })),
    ],
  };
};
