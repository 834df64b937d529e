import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { ProblemNote } from '../shell/problem-note';
import { LinkItem } from './link-item';
import { type LinksSearch } from './links-search';

const PAGE = 50;

/** What each list asks of the API. */
const ASKED = {
  moved: { verdict: 'moved' },
  suspected: { state: 'suspected_dead' },
  dead: { state: 'dead' },
  person: { state: 'needs_person' },
  missing: {},
} as const;

/** Links, with what is known of them and what can be done. */
export const LinkList = ({ search }: { readonly search: LinksSearch }) => {
  const t = useTranslations('links');
  const asked = {
    ...(search.show && ASKED[search.show]),
    ...(search.host !== undefined && { host: search.host }),
  };
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...keys.links, asked],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/links', {
          params: {
            query: { ...asked, limit: PAGE, withTotal: true, ...(pageParam !== undefined && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const links = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error && !data) return <ProblemNote error={error} />;
  return (
    <>
      {error && <ProblemNote error={error} />}
      <Text mt="md" size="sm" className="faint" role="status">
        {data && t('count', { count: data.pages[0]?.total ?? links.length })}
      </Text>
      <ul className="link-list">
        {links.map((link) => (
          <LinkItem key={link.id} link={link} />
        ))}
      </ul>
      {hasNextPage && (
        <Button mt="md" variant="default" onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
};
