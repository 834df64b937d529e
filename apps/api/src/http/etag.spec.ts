import { etagOf, versionOf } from './etag';

describe('versionOf', () => {
  it('reads what etagOf wrote', () => {
    for (const version of [1, 2, 45, 999_999_999]) expect(versionOf(etagOf(version))).toBe(version);
    expect(versionOf(' "7" ')).toBe(7);
  });

  it.each([undefined, '', '  ', '*', ' * '])('asks for a version where the header is %p', (header) => {
    expect(() => versionOf(header)).toThrow(
      expect.objectContaining({
        code: 'precondition_required',
        errors: [expect.objectContaining({ in: 'header', pointer: '#/if-match' })],
      }),
    );
  });

  it.each(['1', 'W/"1"', '"1', '1"', '"one"', '"-1"', '"1.0"', '"1", "2"', '""', '"1234567890"'])(
    'matches nothing for %s',
    (header) => {
      expect(versionOf(header)).toBeLessThan(0);
    },
  );
});
