import { ApiProblem } from '@app/api-client';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { answerOf, api, rememberCsrfToken } from '../api/client';
import { OF_THE_DESK, SESSION_KEY } from '../api/keys';
import { type Role, type Session } from '../api/types';

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
  try {
    await api.DELETE('/v1/session');
  } catch (error) {
    // Whose session is over is signed out.
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
  }
  remembered(null);
};

/** Shows the desk to somebody else, or to nobody: what was read before was read with other eyes. */
export const showDeskTo = (queryClient: QueryClient, session: Session | null): void => {
  queryClient.setQueryData(SESSION_OVER_KEY, false);
  queryClient.removeQueries(OF_THE_DESK);
  queryClient.setQueryData(SESSION_KEY, session);
};

/** Whether the session ended under somebody's hands, who may sign in again above what they were doing. */
export const SESSION_OVER_KEY = [...SESSION_KEY, 'over'] as const;

/** Takes from what the desk refuses that the session is over, or that another window has signed in as somebody else. */
export const noticeSession = (queryClient: QueryClient, error: unknown): void => {
  if (!(error instanceof ApiProblem) || !queryClient.getQueryData(SESSION_KEY)) return;
  if (error.status === 401) queryClient.setQueryData(SESSION_OVER_KEY, true);
  if (error.problem?.code === 'csrf_token_missing') void readSession().then((session) => goOnAs(queryClient, session));
};

/** Goes on with what is on the screen, unless it is somebody else who does. */
export const goOnAs = async (queryClient: QueryClient, session: Session | null): Promise<void> => {
  queryClient.setQueryData(SESSION_OVER_KEY, session === null);
  if (session === null) return;
  const before = queryClient.getQueryData<Session>(SESSION_KEY);
  if (before?.actor.id !== session.actor.id) {
    showDeskTo(queryClient, session);
    return;
  }
  queryClient.setQueryData(SESSION_KEY, session);
  await queryClient.invalidateQueries(OF_THE_DESK);
};

const remembered = (session: Session | null): Session | null => {
  rememberCsrfToken(session?.csrfToken ?? null);
  return session;
};

/** Asks once who is signed in; signing in and out say so themselves. */
export const useSessionQuery = () =>
  useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: Infinity, retry: 1 });

/** Whether whoever was signed in is not any more. */
export const useSessionIsOver = (): boolean =>
  useQuery({ queryKey: SESSION_OVER_KEY, queryFn: () => false, staleTime: Infinity }).data ?? false;

/** Who is signed in, on pages that nobody sees who is not. */
export const useSession = (): Session => {
  const { data } = useSessionQuery();
  if (!data) throw new Error('Nobody is signed in.');
  return data;
};

const RANKS: readonly Role[] = ['viewer', 'reviewer', 'editor', 'admin'];

/** Whether whoever is signed in has a role, or one above it. */
export const useHasRole = (role: Role): boolean => RANKS.indexOf(useSession().actor.role) >= RANKS.indexOf(role);
