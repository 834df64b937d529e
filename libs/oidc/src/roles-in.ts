/** The words of a claim that tells what somebody is: a list of them, or a text with spaces between. */
export const rolesIn = (claims: Readonly<Record<string, unknown>>, name: string): readonly string[] => {
  const value = Object.hasOwn(claims, name) ? claims[name] : inside(claims, name.split('.'));
  if (typeof value === 'string') return value.split(/\s+/).filter((role) => role !== '');
  return Array.isArray(value) ? value.filter((role) => typeof role === 'string') : [];
};

/** As Keycloak has it: `realm_access.roles`. */
const inside = (value: unknown, [name, ...rest]: readonly string[]): unknown => {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return inside((value as Record<string, unknown>)[name], rest);
};
