import { type Role, ROLES } from '@app/domain';

/** Which of an issuer's words for what people are make which role here. */
export type RoleMapping = ReadonlyMap<string, Role>;

/** The highest role that anything of what somebody is elsewhere stands for; null for none. */
export const roleOf = (words: readonly string[], mapping: RoleMapping): Role | null => {
  const ranks = words.map((word) => ROLES.indexOf(mapping.get(word) as Role));
  return ROLES[Math.max(-1, ...ranks)] ?? null;
};

/** The mapping that a setting tells; without one, words that are roles here stand for themselves. */
export const mappingOf = (words: ReadonlyMap<string, string> | null): RoleMapping =>
  new Map([...(words ?? ROLES.map((role) => [role, role] as const))].map(([word, role]) => [word, role as Role]));
