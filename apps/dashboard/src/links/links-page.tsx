import { Title } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../shell/use-page-title';
import { LinkList } from './link-list';
import { MissingAddresses } from './missing-addresses';
import './links-page.css';

const SHOWN = ['missing', 'moved', 'suspected', 'dead', 'person'] as const;

/** Links that somebody has to see to: lost, moved, dead, or not to be judged by a machine. */
export const LinksPage = () => {
  const t = useTranslations('links');
  usePageTitle(t('title'));
  const search = useSearch({ from: '/links' });
  const show = search.show ?? (search.host === undefined ? 'missing' : undefined);
  return (
    <>
      <Title order={1} size="h2" mb="sm">
        {t('title')}
      </Title>
      <nav className="views" aria-label={t('lists')}>
        {SHOWN.map((list) => (
          <Link key={list} to="/links" search={{ show: list }} className="view" data-current={show === list}>
            {t(`shown.${list}`)}
          </Link>
        ))}
        {search.host !== undefined && (
          <span className="view" data-current={show === undefined}>
            {search.host}
          </span>
        )}
      </nav>
      {show === 'missing' ? <MissingAddresses /> : <LinkList search={{ ...search, ...(show && { show }) }} />}
    </>
  );
};
