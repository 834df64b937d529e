import { AuthenticateQuery } from '@app/application';
import { DomainError, includesRole } from '@app/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { HttpProblem } from '../problem/http-problem';
import { ACCESS, type AccessRule, type AuthenticatedRequest } from './access.decorators';

/** Lets a request through when its API key is in force and its role fits the handler's rule. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticate: AuthenticateQuery,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (rule === undefined)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} has no access rule.`);
    if (rule === 'public') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const actor = await this.authenticate.run(bearerToken(request.headers.authorization));
    if (!actor) throw unauthenticated('The API key is not known or was revoked.', 'invalid_token');
    if (!includesRole(actor.role, rule)) {
      throw new DomainError('role_insufficient', `This needs the role ${rule}; your key has the role ${actor.role}.`);
    }
    request.actor = actor;
    return true;
  }
}

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
