import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Card } from './card';
import { statistics } from './statistics-queries';

/** How links stand, host by host, the worst first. */
export const LinkHealth = () => {
  const t = useTranslations('overview');
  const format = useFormatter();
  const { data } = useQuery(statistics.links);
  return (
    <Card title={t('linkHealth')}>
      <table className="figures">
        <thead>
          <tr>
            <th>{t('host')}</th>
            <th>{t('links')}</th>
            <th>{t('alive')}</th>
            <th>{t('dead')}</th>
          </tr>
        </thead>
        <tbody>
          {data?.worst.map(({ host, total, byState, deadShare }) => (
            <tr key={host ?? ''}>
              <td className="anywhere">
                {host === null ? (
                  t('noHost')
                ) : (
                  <Link to="/links" search={{ host }} className="count-link">
                    {host}
                  </Link>
                )}
              </td>
              <td className="numbers">{format.number(total)}</td>
              <td className="numbers">{format.number(byState['alive'] ?? 0)}</td>
              <td className={deadShare > 0 ? 'numbers attention' : 'numbers'}>{format.number(byState['dead'] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};
