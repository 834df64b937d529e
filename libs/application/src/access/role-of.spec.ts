import { type RoleMapping, roleOf } from './role-of';

const MAPPING: RoleMapping = new Map([
  ['desk-chiefs', 'admin'],
  ['desk', 'editor'],
  ['freelance', 'reviewer'],
]);

describe('roleOf', () => {
  it.each([
    [['desk'], 'editor'],
    [['freelance', 'desk-chiefs', 'desk'], 'admin'],
    [['kitchen', 'freelance'], 'reviewer'],
    [['kitchen'], null],
    [['admin'], null],
    [['Desk'], null],
    [[], null],
  ])('makes of %j %s', (words, role) => {
    expect(roleOf(words, MAPPING)).toBe(role);
  });
});
