import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { StateMark } from '../states/state-mark';
import { Card } from './card';
import { statistics } from './statistics-queries';

const AGES = ['underOneDay', 'oneToThreeDays', 'threeToSevenDays', 'sevenToThirtyDays', 'thirtyDaysOrMore'] as const;

/** For how long claims have waited that wait for a decision. */
export const Ageing = () => {
  const t = useTranslations('overview');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const { data } = useQuery(statistics.ageing);
  return (
    <Card title={t('ageing')}>
      <Table fz="sm" verticalSpacing={6} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('state')}</Table.Th>
            <Table.Th>{t('count')}</Table.Th>
            <Table.Th>{t('ages')}</Table.Th>
            <Table.Th>{t('oldest')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data?.states.map((row) => (
            <Table.Tr key={row.state}>
              <Table.Td>
                <StateMark state={row.state} />
              </Table.Td>
              <Table.Td className="numbers">
                <Link to="/queue" search={{ state: [row.state], sort: 'oldest' }} className="count-link">
                  {format.number(row.total)}
                </Link>
              </Table.Td>
              <Table.Td>
                <span
                  className="ages"
                  role="img"
                  aria-label={AGES.map((age) => t(`age.${age}`, { count: row[age] })).join(', ')}
                  title={AGES.filter((age) => row[age] > 0)
                    .map((age) => t(`age.${age}`, { count: row[age] }))
                    .join(', ')}
                >
                  {AGES.map((age, index) => (
                    <span key={age} data-age={index} style={{ flexGrow: row[age] }} hidden={row[age] === 0} />
                  ))}
                </span>
              </Table.Td>
              <Table.Td>
                {row.oldestSince !== null && format.relativeTime(new Date(row.oldestSince), { now, style: 'narrow' })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
};
