import { Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { usePageTitle } from '../shell/use-page-title';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Claim } from '../api/types';
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
  /** As they were last seen: a claim that a step took out of this list is still one of those that it was taken with. */
  const [chosen, choose] = useState<ReadonlyMap<string, Claim>>(new Map());
  const [currentId, setCurrent] = useState<string | null>(null);
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
  const selected = useMemo(() => {
    const listed = new Map(claims.map((claim) => [claim.id, claim]));
    return [...chosen.values()].map((claim) => listed.get(claim.id) ?? claim);
  }, [claims, chosen]);
  const toggle = (claim: Claim) => {
    choose((before) => {
      const after = new Map(before);
      if (!after.delete(claim.id)) after.set(claim.id, claim);
      return after;
    });
  };
  const at = claims.findIndex(({ id }) => id === currentId);
  const current = claims[at];
  const step = (by: 1 | -1) => {
    setCurrent(claims[Math.min(Math.max(at + by, 0), claims.length - 1)]?.id ?? null);
  };
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
        if (current && maySelect) toggle(current);
      },
    ],
    ['/', () => searchField.current?.focus()],
    [
      'Enter',
      ({ target }) => {
        if (!current || (target instanceof Element && target.closest('a, button, [role="checkbox"], input'))) return;
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
        currentIndex={at < 0 ? null : at}
        onToggle={maySelect ? toggle : null}
        onToggleAll={() => {
          choose((before) => new Map(before.size > 0 ? [] : claims.map((claim) => [claim.id, claim])));
        }}
        onEnd={() => {
          if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
        }}
      />
      {selected.length > 0 && (
        <BulkBar
          claims={selected}
          onClear={() => {
            choose(new Map());
          }}
        />
      )}
    </>
  );
};
