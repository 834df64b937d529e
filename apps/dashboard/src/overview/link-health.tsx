import { Table } from '@mantine/core';
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
      <Table fz="sm" verticalSpacing={6} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('host')}</Table.Th>
            <Table.Th>{t('links')}</Table.Th>
            <Table.Th>{t('alive')}</Table.Th>
            <Table.Th>{t('dead')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data?.worst.map(({ host, total, byState, deadShare }) => (
            <Table.Tr key={host ?? ''}>
              <Table.Td className="anywhere">
                <Link to="/links" search={host === null ? {} : { host }} className="count-link">
                  {host ?? t('noHost')}
                </Link>
              </Table.Td>
              <Table.Td className="numbers">{format.number(total)}</Table.Td>
              <Table.Td className="numbers">{format.number(byState['alive'] ?? 0)}</Table.Td>
              <Table.Td className={deadShare > 0 ? 'numbers attention' : 'numbers'}>
                {format.number(byState['dead'] ?? 0)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
};
