import { mayFetch } from './robots-rules';

const may = (text: string, path: string) => mayFetch(text, 'claimdesk', path);

describe('robots.txt (RFC 9309)', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: ClaimDesk\nAllow: /', '/a', true],
    ['User-agent: other\nUser-agent: claimdesk\nDisallow: /a', '/a/b', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.html$', '/a/b.html', false],
    ['User-agent: *\nDisallow: /*.html$', '/a/b.html?x=1', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a-b-x-c-d', false],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: * # all\r\nDisallow: /secret # hush\r\n', '/secret', false],
    ['Sitemap: https://x.test/\nUser-agent: *\nCrawl-delay: 10\nDisallow: /x', '/x', false],
    ['<html>not robots at all</html>', '/a', true],
  ])('%j for %s: %s', (text, path, expected) => {
    expect(may(text, path)).toBe(expected);
  });

  it('takes no time over a pattern made to cost some', () => {
    const pattern = `Disallow: /${'*a'.repeat(5_000)}$`;
    const started = performance.now();
    may(`User-agent: *\n${pattern}`, `/${'a'.repeat(20_000)}b`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
