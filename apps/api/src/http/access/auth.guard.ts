import { timingSafeEqual } from 'node:crypto';
import { AuthenticateQuery, SessionQuery, type SessionView } from '@app/application';
import { type Actor, DomainError, includesRole } from '@app/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { HttpProblem } from '../problem/http-problem';
import { ACCESS, type AccessRule, type AuthenticatedRequest } from './access.decorators';
import { sessionTokenOf } from './session-cookie';

/** Under which a browser's page shows that it is one of the desk's own. */
export const CSRF_HEADER = 'x-csrf-token';

/** Lets a request through when its API key, or its session, is in force and its role fits the handler's rule. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticate: AuthenticateQuery,
    private readonly sessions: SessionQuery,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (rule === undefined)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} has no access rule.`);
    if (rule === 'public') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const actor = await this.actorOf(request);
    if (!includesRole(actor.role, rule)) {
      throw new DomainError('role_insufficient', `This needs the role ${rule}; your key has the role ${actor.role}.`);
    }
    request.actor = actor;
    return true;
  }

  /** A key that is sent counts; a cookie, which the browser sends by itself, only where there is none. */
  private async actorOf(request: AuthenticatedRequest): Promise<Actor> {
    const token = request.headers.authorization === undefined ? sessionTokenOf(request) : null;
    if (token !== null) {
      const session = await this.sessions.run(token);
      if (!session) throw unauthenticated('The session is over. Sign in again.', 'invalid_token');
      if (!SAFE_METHODS.has(request.method)) assertOwnPage(request, session);
      request.session = session;
      request.credential = { kind: 'session', secret: token };
      return session.actor;
    }
    const secret = bearerToken(request.headers.authorization);
    const actor = await this.authenticate.run(secret);
    if (!actor) throw unauthenticated('The API key is not known or was revoked.', 'invalid_token');
    request.credential = { kind: 'key', secret };
    return actor;
  }
}

/** RFC 9110, section 9.2.1. */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const assertOwnPage = (request: AuthenticatedRequest, { csrfToken }: SessionView): void => {
  const given = request.headers[CSRF_HEADER];
  const isOwn =
    typeof given === 'string' &&
    given.length === csrfToken.length &&
    timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(csrfToken, 'latin1'));
  if (isOwn) return;
  const detail = 'must carry the csrfToken of GET /v1/session, as the request comes with a session cookie';
  throw new HttpProblem('csrf_token_missing', `The header X-CSRF-Token ${detail}.`, [
    { in: 'header', pointer: `#/${CSRF_HEADER}`, detail },
  ]);
};

/** RFC 6750, section 2.1. */
const bearerToken = (header: string | undefined): string => {
  if (header === undefined) throw unauthenticated('The request carries no API key.');
  const token = /^Bearer +([\x21-\x7e]{1,300})$/i.exec(header)?.[1];
  if (token === undefined)
    throw unauthenticated('The Authorization header must read: Bearer <api key>.', 'invalid_request');
  return token;
};

const unauthenticated = (message: string, error?: string): HttpProblem =>
  new HttpProblem('unauthenticated', message, [{ in: 'header', pointer: '#/authorization', detail: message }], {
    'WWW-Authenticate': `Bearer realm="claimdesk"${error === undefined ? '' : `, error="${error}"`}`,
  });
