import fc from 'fast-check';
import { scanPage } from './scan-page';

const STORY = '<p>The council voted on Tuesday to raise the harbour budget.</p>'.repeat(60);

describe('the facts of a page', () => {
  it('are read from ordinary markup', () => {
    const page = scanPage(`<!DOCTYPE html><html><head><title> A &amp; B\n</title>
      <link REL="alternate canonical" href='/a?b=1&amp;c=2'><meta property="og:url" content="https://x.test/a">
      <base href="/base/"><meta http-equiv=refresh content="3; url='/next'"></head>
      <body><nav>Menu</nav><h1>One <b>two</b></h1><p id=first>Hello<br>there</p><a name="old">x</a></body></html>`);
    expect(page).toMatchObject({
      title: 'A & B',
      headings: ['One two'],
      canonical: '/a?b=1&c=2',
      ogUrl: 'https://x.test/a',
      base: '/base/',
      refresh: { seconds: 3, target: '/next' },
      text: 'Menu One two Hello there x',
    });
    expect([...page.anchors]).toEqual(['first', 'old']);
  });

  it.each([
    ['comments', '<!-- <title>no</title> <h1>no</h1> --><title>yes</title>'],
    ['scripts', '<script>document.write("<title>no</title>")</script><title>yes</title>'],
    ['styles', '<style>/* <title>no</title> */</style><title>yes</title>'],
    ['a greater-than sign in an attribute', '<p data-x="a > b <title>no</title>"><title>yes</title>'],
    ['a quote that is never closed', '<p title="never closed><title>yes</title>'.replace('"', '')],
    ['noscript', '<noscript><meta http-equiv=refresh content="0;url=/no"></noscript><title>yes</title>'],
    ['upper case', '<TITLE>yes</TITLE>'],
    ['white space in an end tag', '<title>yes</title\n>'],
    ['a title inside a picture', '<title>yes</title><svg><title>no</title></svg>'],
  ])('are not fooled by %s', (_, html) => {
    expect(scanPage(html)).toMatchObject({ title: 'yes', headings: [], refresh: null });
  });

  it('of a long page are complete when they are asked for', () => {
    const page = scanPage(
      `<title>Long</title>${STORY}<p id=last>The end. <script>"isAccessibleForFree": false</script>`,
    );
    expect(page.mainLength).toBeGreaterThanOrEqual(1_500);
    expect(page.anchors.has('last')).toBe(true);
    expect(page.text).toMatch(/The end\.$/);
    expect(page.isPaywalled).toBe(true);
  });

  it('count no text in navigation, and all where its end is missing', () => {
    expect(scanPage(`<nav>${STORY}</nav><p>Short`).mainLength).toBe(5);
    expect(scanPage(`<header>x<main>${STORY}`).mainLength).toBeGreaterThanOrEqual(1_500);
  });

  it('count an entity as the character it stands for', () => {
    expect(scanPage('<p>&nbsp;&nbsp;</p>').textLength).toBe(0);
  });

  it.each([
    '<',
    '<a "',
    "<a '",
    '<a =", ',
    '<!--',
    '<script>',
    '</',
    '<a b="',
    '<title',
    '<noscript>',
    '&',
    '<a a=\'"',
  ])('of half a megabyte of %j are found in time', (piece) => {
    const started = performance.now();
    const page = scanPage(piece.repeat(Math.ceil(524_288 / piece.length)));
    expect(page.text.length + page.anchors.size).toBeGreaterThanOrEqual(0);
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('are found whatever the bytes', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      '!',
      '--',
      'script',
      'title',
      'h1',
      ' ',
      'a',
      '&amp;',
      '<meta ',
      'content=',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (html) => {
          const page = scanPage(html);
          expect(typeof page.text).toBe('string');
          expect(page.anchors.size).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
