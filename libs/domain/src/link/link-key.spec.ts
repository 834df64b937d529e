import fc from 'fast-check';
import { linkKey } from './link-key';

describe('the key of a link', () => {
  it.each([
    ['https://example.com/a#part', 'https://example.com/a'],
    ['https://example.com:443/a', 'https://example.com/a'],
    ['http://example.com:80/a', 'http://example.com/a'],
    ['http://example.com:8080/a', 'http://example.com:8080/a'],
    ['HTTPS://EXAMPLE.com/A/b', 'https://example.com/A/b'],
    ['https://example.com', 'https://example.com/'],
    ['https://example.com/a?utm_source=x&id=7&fbclid=y', 'https://example.com/a?id=7'],
    ['https://example.com/a?utm_source=x', 'https://example.com/a'],
    ['https://example.com/a?ref=home&source=rss', 'https://example.com/a?ref=home&source=rss'],
    ['https://example.com/a%2Fb?q=a+b%2Bc&utm_term=1', 'https://example.com/a%2Fb?q=a+b%2Bc'],
    ['https://example.com/a?b=2&a=1&b=1', 'https://example.com/a?b=2&a=1&b=1'],
    ['https://example.com/a?', 'https://example.com/a?'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['\u00a0 https://example.com/a\n', 'https://example.com/a'],
    ['https://exa\nmple.com/a\tb', 'https://example.com/ab'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['mailto:a@example.com?utm_source=x', 'mailto:a@example.com?utm_source=x'],
  ])('of %j is %j', (href, key) => {
    expect(linkKey(href)).toMatchObject({ key, valid: true });
  });

  it('of what is no URL is the trimmed text itself', () => {
    expect(linkKey('  not a url ')).toEqual({ key: 'not a url', host: null, valid: false });
    expect(linkKey('http://')).toEqual({ key: 'http://', host: null, valid: false });
    expect(linkKey('')).toEqual({ key: '', host: null, valid: false });
  });

  it('holds nothing that a database cannot store', () => {
    expect(linkKey('a\u0000b\ud800').key).toBe('a\uFFFDb\uFFFD');
  });

  it('never makes a URL of what was none by taking a character out', () => {
    expect(linkKey('a://\u0000http')).toEqual({ key: ':a://\uFFFDhttp', host: null, valid: false });
  });

  it('names the host without port, lower-cased, and none where there is none', () => {
    expect(linkKey('https://WWW.Example.com:8443/').host).toBe('www.example.com');
    expect(linkKey('http://[::1]:8080/').host).toBe('[::1]');
    expect(linkKey('mailto:a@example.com').host).toBeNull();
  });

  it('of a key is that key, whatever the text was', () => {
    const piece = fc.constantFrom(
      'http',
      's',
      '://',
      '/',
      '?',
      '#',
      '&',
      '=',
      'utm_source=',
      'fbclid=1',
      '%2F',
      '+',
      'A',
      ':80',
      ' ',
      '\n',
      '\u00a0',
      'ü',
      '@',
      '[',
      ']',
      '\\',
      'x.test',
      '\u0000',
      '.',
      '..',
    );
    const text = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
      fc.array(piece).map((all) => `https://x.test${all.join('')}`),
    );
    fc.assert(
      fc.property(text, (href) => {
        const once = linkKey(href);
        const again = linkKey(once.key);
        expect(again).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });
});
