import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { readAll } from '../api/read-all';
import { type Article, type Claim } from '../api/types';

/** Claims of an article on one page of the list: as many as the API gives. */
const PAGE = 200;

/** An article with its text and everything that is claimed in it, in the order in which it reads. */
export const useDesk = (articleId: string) => {
  const path = { articleId };
  const article = useQuery<Article>({
    queryKey: keys.article(articleId),
    queryFn: () => answerOf(api.GET('/v1/articles/{articleId}', { params: { path } })),
  });
  const text = useQuery({
    queryKey: keys.articleText(articleId, article.data?.revision),
    queryFn: () => answerOf(api.GET('/v1/articles/{articleId}/text', { params: { path } })),
    enabled: article.data !== undefined,
    staleTime: Infinity,
    // While a new revision is on its way the one before stays, and with it whatever somebody is typing beside it.
    placeholderData: (before, query) => (query?.queryKey[1] === articleId ? before : undefined),
  });
  const claims = useQuery({
    queryKey: keys.articleClaims(articleId),
    queryFn: () =>
      readAll<Claim>((cursor) =>
        answerOf(
          api.GET('/v1/articles/{articleId}/claims', {
            params: { path, query: { sort: 'position', limit: PAGE, ...(cursor !== undefined && { cursor }) } },
          }),
        ),
      ),
  });
  return { article, text, claims };
};
