import { includesRole, type Role } from './actor';

/** What a key may be narrowed to, of all that its role may do. */
export const SCOPES = [
  'read',
  'articles:write',
  'claims:write',
  'claims:review',
  'comments:write',
  'links:write',
  'views:write',
  'admin',
] as const;

/** One of `SCOPES`. */
export type Scope = (typeof SCOPES)[number];

/** The lowest role that can do anything with a scope. */
const LOWEST: Readonly<Record<Scope, Role>> = {
  read: 'viewer',
  'articles:write': 'editor',
  'claims:write': 'editor',
  'claims:review': 'reviewer',
  'comments:write': 'reviewer',
  'links:write': 'reviewer',
  'views:write': 'viewer',
  admin: 'admin',
};

/** Those of some scopes that a role can do nothing with: a scope narrows a role, and never widens it. */
export const scopesBeyond = (role: Role, scopes: readonly Scope[]): readonly Scope[] =>
  scopes.filter((scope) => !includesRole(role, LOWEST[scope]));

/** Whether what was given allows a scope; null is all that the role may do. */
export const includesScope = (held: readonly Scope[] | null, needed: Scope): boolean =>
  held === null || held.includes(needed);
