import { Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { usePageTitle } from '../shell/use-page-title';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { useHasRole } from '../session/session';
import { ProblemNote } from '../shell/problem-note';
import { BulkBar } from './bulk-bar';
import { ClaimTable } from './claim-table';
import { QueueFilters } from './queue-filters';
import { QueueViews } from './queue-views';
import './queue-page.css';

/** Claims that are read at once. */
const PAGE = 100;

/** Claims of all articles, as one wants to work through them. */
export const QueuePage = () => {
  const t = useTranslations('queue');
  usePageTitle(t('title'));
  const format = useFormatter();
  const search = useSearch({ from: '/queue' });
  const navigate = useNavigate({ from: '/queue' });
  const maySelect = useHasRole('reviewer');
  const searchField = useRef<HTMLInputElement>(null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<number | null>(null);
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...keys.claims, search],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/claims', {
          params: {
            query: { ...search, limit: PAGE, withTotal: true, ...(pageParam !== undefined && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const claims = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const total = data?.pages[0]?.total;
  const selected = useMemo(() => claims.filter(({ id }) => chosen.has(id)), [claims, chosen]);
  const toggle = (id: string) => {
    choose((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  const step = (by: 1 | -1) => {
    setAt((before) => Math.min(Math.max((before ?? -1) + by, 0), claims.length - 1));
  };
  const current = at === null ? undefined : claims[at];
  useHotkeys([
    [
      'j',
      () => {
        step(1);
      },
    ],
    [
      'k',
      () => {
        step(-1);
      },
    ],
    [
      'x',
      () => {
        if (current && maySelect) toggle(current.id);
      },
    ],
    ['/', () => searchField.current?.focus()],
    [
      'Enter',
      () => {
        if (!current) return;
        void navigate({
          to: '/articles/$articleId',
          params: { articleId: current.articleId },
          search: { claim: current.id },
        });
      },
      { preventDefault: false },
    ],
  ]);
  return (
    <>
      <Title order={1} size="h2" mb="sm">
        {t('title')}{' '}
        {total !== undefined && (
          <Text component="span" className="faint numbers" fz="lg" data-testid="total">
            {format.number(total)}
          </Text>
        )}
      </Title>
      <QueueViews search={search} />
      <QueueFilters search={search} searchField={searchField} />
      {error && <ProblemNote error={error} />}
      <ClaimTable
        claims={claims}
        total={total ?? claims.length}
        isLoaded={data !== undefined}
        chosen={chosen}
        currentIndex={at}
        onToggle={maySelect ? toggle : null}
        onToggleAll={() => {
          choose((before) => (before.size > 0 ? new Set() : new Set(claims.map(({ id }) => id))));
        }}
        onEnd={() => {
          if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
        }}
      />
      {selected.length > 0 && (
        <BulkBar
          claims={selected}
          onClear={() => {
            choose(new Set());
          }}
        />
      )}
    </>
  );
};
