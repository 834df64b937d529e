import { type AccessOrigin, type Credential, type SessionView } from '@app/application';
import { type Actor, type Role, type Scope } from '@app/domain';
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { type Request } from 'express';
import { addressOf } from './address-of';

/** Under which a handler's rule stands. */
export const ACCESS = Symbol('access');

/** Under which the scope stands that a handler, or whatever of a controller writes, is for. */
export const SCOPE = Symbol('scope');

/** Lets anybody call a handler, without a key. */
export const Public = () => SetMetadata<symbol, 'public'>(ACCESS, 'public');

/**
 * Lets holders of a role, and of those above it, call a handler.
 * @param scope what their key must be for, where that is not what goes without saying (`access-rule.ts`)
 */
export const Requires = (role: Role, scope?: Scope): MethodDecorator =>
  applyDecorators(SetMetadata<symbol, Role>(ACCESS, role), ...(scope ? [SetMetadata(SCOPE, scope)] : []));

/** Says what a key must be for that writes anything by way of a controller. */
export const WritesAs = (scope: Scope): ClassDecorator => SetMetadata<symbol, Scope>(SCOPE, scope);

/** A request that has passed the guard. */
export interface AuthenticatedRequest extends Request {
  actor: Actor;
  /** What it was let in by. */
  credential: Credential;
  /** Where it came with a browser's session rather than with a key. */
  session?: SessionView;
}

/** The actor whose key, or session, came with the request. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => context.switchToHttp().getRequest<AuthenticatedRequest>().actor,
);

/** That actor, and where the request came from. */
export const CurrentOrigin = createParamDecorator((_: unknown, context: ExecutionContext): AccessOrigin => {
  const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
  return { actorId: request.actor.id, address: addressOf(request) };
});
