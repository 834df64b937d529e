import { type Role, type Scope } from '@app/domain';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { ACCESS, SCOPE } from './access.decorators';

/** Who may call a handler: anybody, or holders of a role and those above it whose key is for a scope. */
export type AccessRule = 'public' | { readonly role: Role; readonly scope: Scope };

/**
 * The rule that holds for a handler. Its scope goes without saying where it needs an admin, or only reads; else the handler says
 * it, or its controller for all that writes.
 * @throws Error for a handler without a rule: nobody shall be let in because nobody thought of it
 */
export const accessRuleOf = (controller: Type, handler: object): AccessRule => {
  const role = Reflect.getMetadata(ACCESS, handler) as Role | 'public' | undefined;
  if (role === 'public') return role;
  const scope = scopeOf(controller, handler, role);
  const name = `${controller.name}.${(handler as { readonly name?: string }).name ?? ''}`;
  if (role === undefined) throw new Error(`${name} has no access rule.`);
  if (scope === undefined) throw new Error(`${name} has no scope.`);
  return { role, scope };
};

const scopeOf = (controller: Type, handler: object, role: Role | undefined): Scope | undefined => {
  const own = Reflect.getMetadata(SCOPE, handler) as Scope | undefined;
  if (own !== undefined) return own;
  if (role === 'admin') return 'admin';
  if (Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.GET) return 'read';
  return Reflect.getMetadata(SCOPE, controller) as Scope | undefined;
};
