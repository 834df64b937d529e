import fc from 'fast-check';
import { retryAfterSeconds } from './retry-after';

const NOW = new Date('2026-03-01T08:00:00Z');

describe('Retry-After (RFC 9110, section 10.2.3)', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 08:01:00 GMT', 60],
    ['Sunday, 01-Mar-26 08:01:00 GMT', 60],
    ['Sun Mar  1 08:01:00 2026 GMT', 60],
    ['Sun, 01 Mar 2026 07:00:00 GMT', 0],
    ['Mon, 01 Mar 2027 08:00:00 GMT', 86_400],
    ['999999999999999999999', 86_400],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
    ['2026', 2026],
    ['', null],
    [null, null],
  ])('%j is %j', (value, seconds) => {
    expect(retryAfterSeconds(value, NOW)).toBe(seconds);
  });

  it('is null or 0..86400 whatever a server sends', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const seconds = retryAfterSeconds(value, NOW);
        expect(seconds === null || (seconds >= 0 && seconds <= 86_400)).toBe(true);
      }),
    );
  });
});
