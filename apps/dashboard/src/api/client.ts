import { createApiClient } from '@app/api-client';

let csrfToken: string | null = null;

/** Remembers what shows that requests come from this page; it is told by the session and kept in memory alone. */
export const rememberCsrfToken = (token: string | null): void => {
  csrfToken = token;
};

/** The API of the desk that served this page. */
export const api = createApiClient({ csrfToken: () => csrfToken });

/** What was answered; an answer that says no was thrown before. */
export const answerOf = async <Data>(call: Promise<{ readonly data?: Data | undefined }>): Promise<Data> =>
  (await call).data as Data;

/** The header that says which version of something a write is about. */
export const ifMatch = (version: number) => ({ header: { 'If-Match': `"${String(version)}"` } });
