import { includesScope, ROLES, SCOPES, scopesBeyond } from '@app/domain';

describe('scopes', () => {
  it('narrow a role and never widen it', () => {
    expect(scopesBeyond('admin', SCOPES)).toEqual([]);
    expect(scopesBeyond('editor', SCOPES)).toEqual(['admin']);
    expect(scopesBeyond('reviewer', SCOPES)).toEqual(['articles:write', 'claims:write', 'admin']);
    expect(scopesBeyond('viewer', SCOPES)).toEqual(
      SCOPES.filter((scope) => scope !== 'read' && scope !== 'views:write'),
    );
  });

  it('leave reading to every role', () => {
    for (const role of ROLES) expect(scopesBeyond(role, ['read'])).toEqual([]);
  });

  it('are all there where none are named, and each only for itself where some are', () => {
    for (const scope of SCOPES) {
      expect(includesScope(null, scope)).toBe(true);
      expect(SCOPES.filter((needed) => includesScope([scope], needed))).toEqual([scope]);
    }
    expect(includesScope([], 'read')).toBe(false);
  });
});
