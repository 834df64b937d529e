import { Button, Group, Loader, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../shell/use-page-title';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { useHasRole } from '../session/session';
import { ProblemNote } from '../shell/problem-note';
import { ArticleCard } from './article-card';
import './articles-page.css';

const NewArticle = lazy(() => import('./new-article').then((module) => ({ default: module.NewArticle })));

/** The articles on the desk, newest first, and the way for another to come in. */
export const ArticlesPage = () => {
  const t = useTranslations('articles');
  usePageTitle(t('title'));
  const maySubmit = useHasRole('editor');
  const [isAdding, add] = useState(false);
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.articles,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/articles', {
          params: { query: { limit: 30, withTotal: true, ...(pageParam !== undefined && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const articles = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Group justify="space-between" mb="md">
        <Title order={1} size="h2">
          {t('title')}{' '}
          <Text component="span" className="faint numbers" fz="lg">
            {data?.pages[0]?.total}
          </Text>
        </Title>
        {maySubmit && !isAdding && (
          <Button
            onClick={() => {
              add(true);
            }}
          >
            {t('add')}
          </Button>
        )}
      </Group>
      {isAdding && (
        <Suspense>
          <NewArticle
            onClose={() => {
              add(false);
            }}
          />
        </Suspense>
      )}
      {error && <ProblemNote error={error} />}
      {!data && !error && <Loader aria-label={t('loading')} />}
      {data && articles.length === 0 && <Text className="faint">{t('none')}</Text>}
      <ul className="article-list">
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleCard article={article} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
};
