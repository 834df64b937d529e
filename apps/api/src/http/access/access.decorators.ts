import { type Credential, type SessionView } from '@app/application';
import { type Actor, type Role } from '@app/domain';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { type Request } from 'express';

/** Under which a handler's rule stands. */
export const ACCESS = Symbol('access');

/** Who may call a handler: anybody, or holders of a role and those above it. */
export type AccessRule = 'public' | Role;

/** Lets anybody call a handler, without a key. */
export const Public = () => SetMetadata<symbol, AccessRule>(ACCESS, 'public');

/** Lets holders of a role, and of those above it, call a handler. */
export const Requires = (role: Role) => SetMetadata<symbol, AccessRule>(ACCESS, role);

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
