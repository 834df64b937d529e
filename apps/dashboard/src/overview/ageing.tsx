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
      <table className="figures">
        <thead>
          <tr>
            <th>{t('state')}</th>
            <th>{t('count')}</th>
            <th>{t('ages')}</th>
            <th>{t('oldest')}</th>
          </tr>
        </thead>
        <tbody>
          {data?.states.map((row) => (
            <tr key={row.state}>
              <td>
                <StateMark state={row.state} />
              </td>
              <td className="numbers">
                <Link to="/queue" search={{ state: [row.state], sort: 'oldest' }} className="count-link">
                  {format.number(row.total)}
                </Link>
              </td>
              <td>
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
              </td>
              <td>
                {row.oldestSince !== null && format.relativeTime(new Date(row.oldestSince), { now, style: 'narrow' })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};
