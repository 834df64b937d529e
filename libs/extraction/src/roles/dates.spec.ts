import { isDateline, normalDate, parseDateLine } from './dates';

describe('parseDateLine', () => {
  it.each([
    ['January 08, 2026', '2026-01-08'],
    ['Jan. 8, 2026, 10:15 a.m. ET', '2026-01-08'],
    ['Published on Thursday, 8 January 2026', '2026-01-08'],
    ['8. Januar 2026', '2026-01-08'],
    ['8 janvier 2026', '2026-01-08'],
    ['8 de enero de 2026', '2026-01-08'],
    ['8 de janeiro de 2026', '2026-01-08'],
    ['8. ledna 2026', '2026-01-08'],
    ['2026年1月8日', '2026-01-08'],
    ['08.01.2026', '2026-01-08'],
    ['13/01/2026', '2026-01-13'],
    ['2026-01-08T10:00:00Z', '2026-01-08T10:00:00Z'],
  ])('reads %s', (line, date) => {
    expect(parseDateLine(line)).toBe(date);
  });

  it.each(['08/01/2026', 'February 30, 2026', 'On January 8, 2026, he left.', 'Foo 8, 2026', '2026', ''])(
    'does not read %p',
    (line) => {
      expect(parseDateLine(line)).toBeNull();
    },
  );

  it('keeps a date-time out of metadata as given, and turns other forms into ISO 8601', () => {
    expect(normalDate('2018-04-05T06:00')).toBe('2018-04-05T06:00');
    expect(normalDate('Thu, 08 Jan 2026 10:00:00 GMT')).toBe('2026-01-08T10:00:00.000Z');
    expect(normalDate('yesterday')).toBeNull();
  });
});

describe('isDateline', () => {
  it.each([
    'News | By Ann Author, 3 May 2024',
    'Posted 2024-05-03 Print',
    '(Posted by annauthor, Contributor / May 3, 2024)',
    'January 29th, 2013 in Ports',
  ])('holds for %s', (line) => {
    expect(isDateline(line)).toBe(true);
  });

  it.each([
    'On May 3, 2024 the mayor of the city',
    'The port was shut on May 3, 2024.',
    'By the end of the year | it was over',
    'Storms of May 3, 2024, and what they did to the port',
  ])('does not hold for %s', (line) => {
    expect(isDateline(line)).toBe(false);
  });
});
