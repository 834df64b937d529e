import { Button, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Article, type Claim } from '../api/types';
import { useHasRole } from '../session/session';
import { LostClaims } from './lost-claims';
import { PublishGateNote } from './publish-gate-note';
import { StateBar } from '../states/state-bar';

const RecoverAddresses = lazy(() =>
  import('./recover-addresses').then((module) => ({ default: module.RecoverAddresses })),
);

/** What the article is, how far its claims are, and whether it may be published. */
export const ArticleHead = ({ article, claims }: { readonly article: Article; readonly claims: readonly Claim[] }) => {
  const t = useTranslations('desk');
  const recovery = useTranslations('recovery');
  const format = useFormatter();
  const mayRepair = useHasRole('reviewer');
  const [isSearching, search] = useDisclosure(false);
  const { data: coverage } = useQuery({
    queryKey: [...keys.article(article.id), 'coverage'],
    queryFn: () =>
      answerOf(api.GET('/v1/articles/{articleId}/coverage', { params: { path: { articleId: article.id } } })),
  });
  return (
    <header className="article-head">
      <Title order={1} size="h5" lineClamp={1} id="article-title">
        {article.title ?? t('untitled')}
      </Title>
      <Group gap="md" mt={4} mb="xs">
        <Text size="sm" className="faint">
          {[article.byline, article.publishedAt?.slice(0, 10)].filter(Boolean).join(' · ')}
        </Text>
        {coverage && (
          <Text size="sm" className="faint">
            {t('decided', { decided: coverage.claims.decided, total: coverage.claims.total })}
            {coverage.claims.share !== null && ` (${format.number(coverage.claims.share, { style: 'percent' })})`}
          </Text>
        )}
        {article.missingUrlCount > 0 && (
          <Link className="attention count-link" to="/queue" search={{ article: article.id, linkState: 'url_missing' }}>
            {t('missing', { count: article.missingUrlCount })}
          </Link>
        )}
        {article.missingUrlCount > 0 && mayRepair && (
          <Button size="compact-xs" variant="default" onClick={search.open}>
            {recovery('open')}
          </Button>
        )}
      </Group>
      <StateBar byState={article.claimsByState} linkTo={(state) => ({ article: article.id, state: [state] })} />
      <Group gap="sm" mt="xs" mb="sm">
        <PublishGateNote articleId={article.id} claims={claims} />
        <LostClaims claims={claims} />
      </Group>
      {isSearching && (
        <Suspense>
          <RecoverAddresses article={article} onClose={search.close} />
        </Suspense>
      )}
    </header>
  );
};
