import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { CitationCard } from '../desk/citation-card';
import { ClaimLink } from '../desk/claim-link';
import { ArticleName } from '../queue/article-name';
import { useHasRole } from '../session/session';
import { ProblemNote } from '../shell/problem-note';

const PAGE = 50;

/** Claims with a citation whose address is lost; it is given back where it is missed. */
export const MissingAddresses = () => {
  const t = useTranslations('links');
  const mayRepair = useHasRole('reviewer');
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...keys.claims, 'lost addresses'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/claims', {
          params: {
            query: { linkState: 'url_missing', limit: PAGE, ...(pageParam !== undefined && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const claims = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error && !data) return <ProblemNote error={error} />;
  return (
    <>
      {error && <ProblemNote error={error} />}
      {data && claims.length === 0 && (
        <Text mt="md" className="faint">
          {t('nothing')}
        </Text>
      )}
      <ul className="link-list">
        {claims.map((claim) => (
          <li key={claim.id} className="surface link-item">
            <Text>
              <ClaimLink claim={claim} />
            </Text>
            <Text size="xs" className="faint" mb="xs">
              <ArticleName articleId={claim.articleId} />
            </Text>
            {claim.citations
              .filter(({ status }) => status === 'url_missing')
              .map((citation) => (
                <CitationCard key={citation.id} claim={claim} citation={citation} mayRepair={mayRepair} />
              ))}
          </li>
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
