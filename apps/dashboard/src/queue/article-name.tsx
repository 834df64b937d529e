import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';

/** The title of an article, read once for all of its claims. */
export const ArticleName = ({ articleId }: { readonly articleId: string }) => {
  const { data } = useQuery({
    queryKey: keys.article(articleId),
    queryFn: () => answerOf(api.GET('/v1/articles/{articleId}', { params: { path: { articleId } } })),
    staleTime: 10 * 60_000,
  });
  return data?.title ?? '…';
};
