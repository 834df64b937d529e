import { type Request, type Response } from 'express';

/** The cookie that carries a browser's session. */
export const SESSION_COOKIE = 'claimdesk_session';

/** The token of a request's session cookie; null when it has none (RFC 6265, section 4.2). */
export const sessionTokenOf = (request: Request): string | null => {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === SESSION_COOKIE && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
};

/** Gives the browser a session to carry until then. Scripts do not see it, and no other site's page can have it sent. */
export const setSessionCookie = (request: Request, response: Response, token: string, expires: Date): void => {
  response.cookie(SESSION_COOKIE, token, { ...attributesFor(request), expires });
};

/** Takes it away again. */
export const clearSessionCookie = (request: Request, response: Response): void => {
  response.clearCookie(SESSION_COOKIE, attributesFor(request));
};

const attributesFor = (request: Request) => ({
  httpOnly: true,
  sameSite: 'strict' as const,
  path: '/',
  // A proxy with TLS before the desk says so. Who claims it falsely only keeps their own cookie to themselves.
  secure: request.secure || request.headers['x-forwarded-proto'] === 'https',
});
