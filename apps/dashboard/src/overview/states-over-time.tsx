import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { REVIEW_STATES } from '../states/states';
import { Card } from './card';
import { statistics } from './statistics-queries';
import { TimeChart } from './time-chart';

/** How many claims were in each state, day by day. */
export const StatesOverTime = ({ days }: { readonly days: number }) => {
  const t = useTranslations('overview');
  const states = useTranslations('states');
  const { data } = useQuery(statistics.states(days));
  const chart = useMemo(() => {
    if (!data) return null;
    const present = REVIEW_STATES.filter((state) => data.days.some(({ byState }) => (byState[state] ?? 0) > 0));
    return {
      days: data.days.map(({ day }) => new Date(day)),
      series: present.map((state) => ({
        name: states(state),
        color: `var(--state-${state})`,
        values: data.days.map(({ byState }) => byState[state] ?? 0),
      })),
    };
  }, [data, states]);
  return (
    <Card title={t('statesOverTime')} wide>
      {chart && <TimeChart title={t('statesOverTime')} {...chart} timeZone="UTC" isStacked />}
    </Card>
  );
};
