import { ApiProblem } from '@app/api-client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { noticeSession } from '../session/session';

/** What pages have read. Events of the desk say when something is to be read again, so nothing is by time alone. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      noticeSession(queryClient, error);
    },
  }),
  mutationCache: new MutationCache({
    onError: (error) => {
      noticeSession(queryClient, error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A refusal stays one; a desk that cannot be reached may come back.
      retry: (failures, error) => failures < 3 && !(error instanceof ApiProblem && error.status < 500),
    },
  },
});
