import { Group, Title } from '@mantine/core';
import { useFullscreenDocument } from '@mantine/hooks';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../shell/use-page-title';
import { useLiveNow } from './use-live-now';
import { Ageing } from './ageing';
import { ArticleProgress } from './article-progress';
import { LinkHealth } from './link-health';
import { StatesOverTime } from './states-over-time';
import { Throughput } from './throughput';
import { Tiles } from './tiles';
import { WorkHealth } from './work-health';
import './overview-page.css';

const DAYS = [7, 30, 90] as const;

/** Where everything stands, as it changes. */
export const OverviewPage = () => {
  const t = useTranslations('overview');
  usePageTitle(t('title'));
  const { wall = false, days = 30 } = useSearch({ from: '/dashboard' });
  const { toggle } = useFullscreenDocument();
  const now = useLiveNow();
  return (
    <div className="overview" data-wall={wall}>
      <Group justify="space-between" mb="md">
        <Title order={1} size={wall ? 'h1' : 'h2'}>
          {t('title')}
        </Title>
        {wall ? (
          <time className="overview-clock numbers" dateTime={now.iso}>
            {now.text}
          </time>
        ) : (
          <Group gap="sm">
            <nav className="views" aria-label={t('span')}>
              {DAYS.map((count) => (
                <Link
                  key={count}
                  to="/dashboard"
                  search={{ days: count }}
                  replace
                  className="view"
                  data-current={count === days}
                  aria-current={count === days ? 'true' : undefined}
                >
                  {t('days', { count })}
                </Link>
              ))}
            </nav>
            <Link
              to="/dashboard"
              search={{ wall: true, days }}
              className="view"
              onClick={() => {
                void toggle();
              }}
            >
              {t('wall')}
            </Link>
          </Group>
        )}
      </Group>
      <Tiles />
      <div className="overview-grid">
        <StatesOverTime days={days} />
        <Throughput days={days} />
        <Ageing />
        <ArticleProgress />
        <LinkHealth />
        <WorkHealth />
      </div>
    </div>
  );
};
