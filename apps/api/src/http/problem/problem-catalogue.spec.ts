import { STATUS_CODES } from 'node:http';
import { pointerTo } from './http-problem';
import { PROBLEM_CATALOGUE } from './problem-catalogue';

describe('the problem catalogue', () => {
  it.each(Object.entries(PROBLEM_CATALOGUE))(
    'gives %s an error status and words of its own',
    (code, { status, title }) => {
      expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(STATUS_CODES[status]).toBeDefined();
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(Object.values(PROBLEM_CATALOGUE).filter((kind) => kind.title === title)).toHaveLength(1);
    },
  );
});

describe('pointerTo', () => {
  it.each([
    [[], '#'],
    [['text'], '#/text'],
    [['citations', 0, 'url'], '#/citations/0/url'],
    [['a/b', 'm~n'], '#/a~1b/m~0n'],
    [['~1'], '#/~01'],
    [[''], '#/'],
    [['c%d', 'e f', 'é', '"'], '#/c%25d/e%20f/%C3%A9/%22'],
  ])('writes %j as %s, as RFC 6901 has it for fragments', (names, expected) => {
    expect(pointerTo(...names)).toBe(expected);
  });
});
