import { rolesIn } from './roles-in';

describe('rolesIn', () => {
  it.each([
    ['a list', { roles: ['a', 'b'] }, 'roles', ['a', 'b']],
    ['a text', { roles: ' a  b ' }, 'roles', ['a', 'b']],
    ['a list inside', { realm_access: { roles: ['a'] } }, 'realm_access.roles', ['a']],
    ['a name with dots', { 'https://example.org/roles': ['a'] }, 'https://example.org/roles', ['a']],
    ['what is no word', { roles: ['a', 1, null, ['b']] }, 'roles', ['a']],
    ['nothing', {}, 'roles', []],
    ['a number', { roles: 7 }, 'roles', []],
    ['what only an object has by itself', {}, 'constructor.name', []],
    ['a path that ends early', { realm_access: 'x' }, 'realm_access.roles.length', []],
  ])('reads %s', (_, claims, name, roles) => {
    expect(rolesIn(claims, name)).toEqual(roles);
  });
});
