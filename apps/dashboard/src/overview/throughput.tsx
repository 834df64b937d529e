import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from './card';
import { statistics } from './statistics-queries';
import { TimeChart } from './time-chart';

/** How many claims came in, and how many were decided. */
export const Throughput = ({ days }: { readonly days: number }) => {
  const t = useTranslations('overview');
  const { data } = useQuery(statistics.throughput(days));
  const chart = useMemo(() => {
    if (!data) return null;
    return {
      days: data.groups.map(({ start }) => new Date(start)),
      series: [
        { name: t('made'), color: 'var(--state-pending)', values: data.groups.map(({ made }) => made) },
        {
          name: t('decided'),
          color: 'var(--state-verified)',
          values: data.groups.map(({ decided }) => decided.verified + decided.disputed + decided.unverifiable),
        },
        { name: t('returned'), color: 'var(--state-disputed)', values: data.groups.map(({ returned }) => returned) },
      ],
    };
  }, [data, t]);
  return (
    <Card title={t('throughput')} wide>
      {chart && <TimeChart title={t('throughput')} {...chart} isStacked={false} />}
    </Card>
  );
};
