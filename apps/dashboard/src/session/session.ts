import { ApiProblem } from '@app/api-client';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { answerOf, api, rememberCsrfToken } from '../api/client';
import { type Role, type Session } from '../api/types';

export const SESSION_KEY = ['session'] as const;

/** Who is signed in; null for nobody. */
export const readSession = async (): Promise<Session | null> => {
  try {
    return remembered(await answerOf(api.GET('/v1/session')));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return remembered(null);
    throw error;
  }
};

/** Signs in with an API key. It goes into this one request, and is kept nowhere. */
export const signIn = async (apiKey: string): Promise<Session> => {
  const session = await answerOf(api.POST('/v1/session', { body: { apiKey } }));
  remembered(session);
  return session;
};

export const signOut = async (): Promise<void> => {
  await api.DELETE('/v1/session');
  remembered(null);
};

/** Shows the desk to somebody else, or to nobody: what was read before was read with other eyes. */
export const showDeskTo = (queryClient: QueryClient, session: Session | null): void => {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  queryClient.setQueryData(SESSION_KEY, session);
};

const remembered = (session: Session | null): Session | null => {
  rememberCsrfToken(session?.csrfToken ?? null);
  return session;
};

/** Asks once who is signed in; signing in and out say so themselves. */
export const useSessionQuery = () =>
  useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: Infinity, retry: 1 });

/** Who is signed in, on pages that nobody sees who is not. */
export const useSession = (): Session => {
  const { data } = useSessionQuery();
  if (!data) throw new Error('Nobody is signed in.');
  return data;
};

const RANKS: readonly Role[] = ['viewer', 'reviewer', 'editor', 'admin'];

/** Whether whoever is signed in has a role, or one above it. */
export const useHasRole = (role: Role): boolean => RANKS.indexOf(useSession().actor.role) >= RANKS.indexOf(role);
