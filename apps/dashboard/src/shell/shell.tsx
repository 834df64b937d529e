import { ActionIcon, Group } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { Link, Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useLiveDesk } from '../live/use-live-desk';
import { ConnectionMark } from './connection-mark';
import { PersonButton } from './person-button';
import { Wordmark } from './wordmark';
import './shell.css';

const KeysHelp = lazy(() => import('./keys-help').then((module) => ({ default: module.KeysHelp })));

const PAGES = [
  { to: '/articles', name: 'articles', icon: 'M3 2h7l3 3v9H3zM5.5 7h5M5.5 9.5h5M5.5 12h3' },
  { to: '/queue', name: 'queue', icon: 'M2 4h2M2 8h2M2 12h2M6 4h8M6 8h8M6 12h8' },
  { to: '/dashboard', name: 'overview', icon: 'M2 14V9h3v5M6.5 14V5h3v9M11 14V2h3v12' },
  {
    to: '/links',
    name: 'links',
    icon: 'M6.5 9.5l3-3M7 4.5l1-1a3 3 0 0 1 4.5 4.5l-1 1M9 11.5l-1 1A3 3 0 0 1 3.5 8l1-1',
  },
] as const;

/** What stands around every page: where one can go, who one is, and whether what is seen is current. */
export const Shell = () => {
  const t = useTranslations('shell');
  const connection = useLiveDesk();
  const navigate = useNavigate();
  const [helpShown, help] = useDisclosure(false);
  const search: { readonly wall?: boolean } = useSearch({ strict: false });
  useHotkeys([
    ['shift+?', help.toggle],
    ...PAGES.map(({ to }, index): [string, () => void] => [
      `alt+${String(index + 1)}`,
      () => {
        void navigate({ to });
      },
    ]),
  ]);
  // A screen on a wall has nobody at it who would go anywhere.
  if (search.wall === true) {
    return (
      <main className="shell-wall">
        {connection !== 'live' && <ConnectionMark connection={connection} />}
        <Outlet />
      </main>
    );
  }
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <header className="shell-head">
        <Link to="/articles" className="shell-home" aria-label="Claimdesk">
          <Wordmark />
        </Link>
        <nav aria-label={t('pages')} className="shell-pages">
          {PAGES.map(({ to, name, icon }) => (
            <Link key={to} to={to} className="shell-page" activeOptions={{ includeSearch: false }}>
              <svg width={18} height={18} viewBox="0 0 16 16" aria-hidden="true" className="icon">
                <path d={icon} />
              </svg>
              {t(name)}
            </Link>
          ))}
        </nav>
        <Group gap="xs" wrap="nowrap">
          <ConnectionMark connection={connection} />
          <ActionIcon variant="subtle" size="lg" onClick={help.open} aria-label={t('keys')} className="keys-button">
            ?
          </ActionIcon>
          <PersonButton />
        </Group>
      </header>
      <main id="content" className="shell-main" tabIndex={-1}>
        <Outlet />
      </main>
      {helpShown && (
        <Suspense>
          <KeysHelp onClose={help.close} />
        </Suspense>
      )}
    </div>
  );
};
