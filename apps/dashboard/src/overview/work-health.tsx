import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { Card } from './card';
import { statistics } from './statistics-queries';

/** Seconds that work may wait before somebody should look why. */
const LONG = 60;

/** Whether database and queue answer, and whether the workers keep up. */
export const WorkHealth = () => {
  const t = useTranslations('overview');
  const format = useFormatter();
  const { data: work } = useQuery(statistics.work);
  const { data: readiness, isError } = useQuery({
    queryKey: [...keys.statistics, 'readiness'],
    queryFn: () => answerOf(api.GET('/health/ready')),
    refetchInterval: 5_000,
    retry: false,
  });
  const isUp = !isError && readiness?.status === 'up';
  return (
    <Card title={t('work')}>
      <ul className="facts">
        <Fact name={t('desk')} value={isUp ? t('up') : t('down')} isBad={!isUp} />
        {work && (
          <>
            <Fact name={t('waiting')} value={format.number(work.open)} isBad={false} />
            <Fact
              name={t('oldestWaiting')}
              value={t('seconds', { count: Math.round(work.oldestSeconds) })}
              isBad={work.oldestSeconds > LONG}
            />
            <Fact name={t('givenUp')} value={format.number(work.failed)} isBad={work.failed > 0} />
          </>
        )}
      </ul>
    </Card>
  );
};

const Fact = ({ name, value, isBad }: { readonly name: string; readonly value: string; readonly isBad: boolean }) => (
  <li>
    <Text size="sm" component="span">
      {name}
    </Text>
    <Text size="sm" fw={600} component="span" className={isBad ? 'numbers attention' : 'numbers'}>
      {isBad && <span aria-hidden="true">⚑ </span>}
      {value}
    </Text>
  </li>
);
