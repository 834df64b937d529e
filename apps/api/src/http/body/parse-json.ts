import { HttpProblem, pointerTo } from '../problem/http-problem';

/** Deepest nesting taken: the API's own shapes need four, and a validator recurses. */
export const MAX_JSON_DEPTH = 32;

/** Whether every object has something of that name, so that a field check by name would be looking at the wrong thing. */
export const isPrototypeName = (name: string | number): boolean => name === 'prototype' || name in Object.prototype;

/**
 * Reads a JSON body. Refuses what PostgreSQL cannot keep and what would hurt those that walk it: bytes that are not UTF-8,
 * NUL, halves of surrogate pairs, members named like the prototype's, and deep nesting.
 * @throws HttpProblem `malformed_json` that says what is wrong and where
 */
export const parseJson = (bytes: Uint8Array): unknown => {
  const value = parse(decode(bytes));
  assertSound(value, []);
  return value;
};

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('The body is not valid UTF-8.');
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(`The body is not JSON: ${error instanceof Error ? error.message : 'it does not parse'}.`);
  }
};

/** @param path where the value stands; one array for the whole walk, as a body may hold millions of values */
const assertSound = (value: unknown, path: (string | number)[]): void => {
  if (path.length > MAX_JSON_DEPTH) {
    throw malformed(`The body is nested deeper than ${MAX_JSON_DEPTH} levels.`, path.slice(0, 3), 'is nested too deep');
  }
  if (typeof value === 'string') assertText(value, path);
  if (typeof value !== 'object' || value === null) return;
  const members: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [name, member] of members) {
    if (typeof name === 'string') assertText(name, path);
    path.push(name);
    if (isPrototypeName(name)) throw malformed('The body has a member that is not taken.', path, 'is not taken');
    assertSound(member, path);
    path.pop();
  }
};

const assertText = (text: string, path: readonly (string | number)[]): void => {
  if (text.includes('\u0000'))
    throw malformed('The body holds a NUL character.', path, 'must not hold a NUL character');
  if (!text.isWellFormed()) {
    throw malformed('The body holds half of a surrogate pair.', path, 'must be well-formed Unicode');
  }
};

const malformed = (message: string, path: readonly (string | number)[] = [], detail = 'does not parse'): HttpProblem =>
  new HttpProblem('malformed_json', message, [{ in: 'body', pointer: pointerTo(...path), detail }]);
