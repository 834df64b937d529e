import { timingSafeEqual } from 'node:crypto';
import {
  type Admission,
  Authenticate,
  KeyUses,
  type NoAdmission,
  type Refusal,
  Refusals,
  SessionQuery,
  type SessionView,
} from '@app/application';
import { DomainError, includesRole, includesScope } from '@app/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { HttpProblem } from '../problem/http-problem';
import { type AuthenticatedRequest } from './access.decorators';
import { type AccessRule, accessRuleOf } from './access-rule';
import { addressOf } from './address-of';
import { sessionTokenOf } from './session-cookie';

/** Under which a browser's page shows that it is one of the desk's own. */
export const CSRF_HEADER = 'x-csrf-token';

/** Lets a request through when what it shows is in force, and its role and its scopes fit the handler's rule. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly sessions: SessionQuery,
    private readonly uses: KeyUses,
    private readonly refusals: Refusals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = accessRuleOf(context.getClass(), context.getHandler());
    if (rule === 'public') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const admission = await this.admit(request);
    if (admission.keyId !== null) this.uses.note(admission.keyId);
    this.assertAllowed(request, admission, rule);
    request.actor = admission.actor;
    request.credential = admission.credential;
    return true;
  }

  /** A key that is sent counts; a cookie, which the browser sends by itself, only where there is none. */
  private async admit(request: AuthenticatedRequest): Promise<Admission> {
    const token = request.headers.authorization === undefined ? sessionTokenOf(request) : null;
    if (token !== null) return this.admitSession(request, token);
    const secret = bearerTokenOf(request);
    if (typeof secret !== 'string') throw this.refused(request, secret);
    const admission = await this.authenticate.run(secret).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'role_unmapped')
        this.note(request, { type: 'forbidden', reason: error.code });
      throw error;
    });
    if ('reason' in admission) throw this.refused(request, { ...admission, error: 'invalid_token' });
    return admission;
  }

  private async admitSession(request: AuthenticatedRequest, token: string): Promise<Admission> {
    const session = await this.sessions.run(token);
    if (!session) {
      const message = 'The session is over. Sign in again.';
      throw this.refused(request, { reason: 'session_over', message, error: 'invalid_token' });
    }
    const { actor, scopes, keyId, expiresAt } = session;
    if (!SAFE_METHODS.has(request.method) && !isOwnPage(request, session)) {
      this.note(request, { type: 'forbidden', reason: 'csrf_token_missing', actorId: actor.id, apiKeyId: keyId });
      throw csrfTokenMissing();
    }
    request.session = session;
    return { actor, scopes, keyId, expiresAt, credential: { kind: 'session', secret: token } };
  }

  private assertAllowed(
    request: AuthenticatedRequest,
    { actor, keyId, scopes }: Admission,
    { role, scope }: Exclude<AccessRule, 'public'>,
  ): void {
    const forbid = (code: 'role_insufficient' | 'scope_insufficient', needed: string, message: string) => {
      this.note(request, { type: 'forbidden', reason: code, actorId: actor.id, apiKeyId: keyId, needed });
      return new DomainError(code, message);
    };
    if (!includesRole(actor.role, role))
      throw forbid('role_insufficient', role, `This needs the role ${role}; your key has the role ${actor.role}.`);
    if (!includesScope(scopes, scope))
      throw forbid(
        'scope_insufficient',
        scope,
        `This needs the scope ${scope}; your key is for ${scopes?.join(', ')}.`,
      );
  }

  private refused(
    request: AuthenticatedRequest,
    { reason, message, error, keyId, actorId, hint }: Unauthenticated,
  ): HttpProblem {
    this.note(request, { type: 'unauthenticated', reason, apiKeyId: keyId, actorId, hint });
    return unauthenticated(message, error);
  }

  private note(request: AuthenticatedRequest, refusal: Omit<Refusal, 'address' | 'route'>): void {
    const { type } = refusal;
    // Of strangers only how many there were: which addresses they tried would make a row for each.
    const route = type === 'forbidden' ? `${request.method} ${patternOf(request)}` : null;
    this.refusals.note({ ...refusal, address: addressOf(request), route });
  }
}

/** Somebody who is not let in, and what of it the answer tells (RFC 6750, section 3.1). */
interface Unauthenticated extends Pick<Partial<NoAdmission>, 'keyId' | 'actorId' | 'hint'> {
  readonly reason: string;
  readonly message: string;
  readonly error?: string;
}

/** RFC 9110, section 9.2.1. */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const patternOf = (request: AuthenticatedRequest): string => {
  const { path } = request.route as { readonly path?: unknown };
  return typeof path === 'string' ? path : '';
};

const isOwnPage = (request: AuthenticatedRequest, { csrfToken }: SessionView): boolean => {
  const given = request.headers[CSRF_HEADER];
  return (
    typeof given === 'string' &&
    given.length === csrfToken.length &&
    timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(csrfToken, 'latin1'))
  );
};

const csrfTokenMissing = (): HttpProblem => {
  const detail = 'must carry the csrfToken of GET /v1/session, as the request comes with a session cookie';
  return new HttpProblem('csrf_token_missing', `The header X-CSRF-Token ${detail}.`, [
    { in: 'header', pointer: `#/${CSRF_HEADER}`, detail },
  ]);
};

/** RFC 6750, section 2.1. */
const bearerTokenOf = ({ headers }: AuthenticatedRequest): string | Unauthenticated => {
  const { authorization } = headers;
  if (authorization === undefined) return { reason: 'no_key', message: 'The request carries no API key.' };
  const malformed = {
    reason: 'malformed',
    message: 'The Authorization header must read: Bearer <api key>.',
    error: 'invalid_request',
  };
  return /^Bearer +([\x21-\x7e]{1,8000})$/i.exec(authorization)?.[1] ?? malformed;
};

const unauthenticated = (message: string, error?: string): HttpProblem =>
  new HttpProblem('unauthenticated', message, [{ in: 'header', pointer: '#/authorization', detail: message }], {
    'WWW-Authenticate': `Bearer realm="claimdesk"${error === undefined ? '' : `, error="${error}"`}`,
  });
