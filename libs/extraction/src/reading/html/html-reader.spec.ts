import { decode } from '../decode';
import { readHtml } from './html-reader';

const PROSE = 'The harbour has been in use for two hundred years, and nobody remembers a storm like it.';
const BODY = `<p>${PROSE} ${PROSE}</p>`.repeat(4);

function textsOf(html: string): string[] {
  return readHtml(html).blocks.map(({ text }) => text);
}

describe('readHtml', () => {
  it.each([
    ['no html, head and body', `<!doctype html><title>Storm</title><meta name="author" content="Jane Roe">${BODY}`],
    ['no body', `<html><head><title>Storm</title><meta name="author" content="Jane Roe"></head>${BODY}</html>`],
    ['no head', `<html><meta name="author" content="Jane Roe"><title>Storm</title><body>${BODY}</body></html>`],
    [
      'a wrapper around it',
      `<DOCUMENT><TYPE>EX-1<HTML><HEAD><META NAME="author" CONTENT="Jane Roe"></HEAD><BODY>${BODY}</BODY></HTML>`,
    ],
    [
      'two ends',
      `<html><head><meta name="author" content="Jane Roe"></head><body>${BODY}</body></html><p>${PROSE}</p>`,
    ],
  ])('finds head and body of a page with %s', (_, html) => {
    const { blocks, byline } = readHtml(html);
    expect(blocks.length).toBeGreaterThanOrEqual(4);
    expect(byline).toBe('Jane Roe');
  });

  it('reads what follows a tag that the parser takes for another', () => {
    expect(readHtml(`<tmp>${PROSE} <a href="/x">It</a> came.</tmp><p>So.</p>`).blocks[0]?.links).toHaveLength(1);
  });

  it.each([
    ['boxes', (text: string) => `<div><p>${text}</p></div>`],
    ['boxes without paragraphs', (text: string) => `<div>${text}</div>`],
  ])('keeps short sentences with their sources in a page of %s', (_, box) => {
    const source = 'The mayor <a href="/x">said in a statement</a> that it rained.';
    const teaser = '<div class="related"><p>Read <a href="/y">what the mayor said in May</a>.</p></div>';
    const page = [PROSE, PROSE, source, `${PROSE} ${PROSE}`, PROSE].map(box).join('');
    const { blocks } = readHtml(`<html><body><article>${page}${teaser}${box(PROSE)}</article></body></html>`);
    expect(blocks.map(({ text }) => text)[2]).toBe('The mayor said in a statement that it rained.');
    expect(blocks.some(({ text, role }) => text.startsWith('Read') && role === undefined)).toBe(false);
  });

  it('leaves out the numbers of footnotes, and the way back', () => {
    const notes = `<p>It moved.<sup><a href="#n1">1</a></sup> So it did.<a href="#n2"><sup>2</sup></a> <a href="#r1">↩</a></p>`;
    expect(textsOf(notes)).toEqual(['It moved. So it did.']);
  });

  it('finds the links of a page that shouts', () => {
    const [block] = readHtml(`<P CLASS=x>${PROSE} <A TITLE='HREF="/no"' HREF="/x?B=C">It</A> came.</P>`).blocks;
    expect(block?.links).toMatchObject([{ href: '/x?B=C' }]);
  });

  it('keeps its limits in a page with letters that change their length in lower case', () => {
    expect(() => textsOf(`İ${'<div>'.repeat(300)}`)).toThrow(/nests its tags deeper/);
  });

  it.each(['iframe', 'noembed', 'noframes', 'svg'])('counts the tags in an %s, which the parser reads', (name) => {
    expect(() => textsOf(`<${name}>${'<div>'.repeat(300)}`)).toThrow(/nests its tags deeper/);
  });

  it.each([
    ['tags', '<svg>', /nests/],
    ['tags that are none', '< ', /tags/],
    ['character references', '&amp;', /character references/],
  ])('refuses a page of nothing but %s', (_, piece, message) => {
    expect(() => textsOf(`<p>${piece.repeat(250_000)}`)).toThrow(message);
  });
});

describe('decode', () => {
  it('believes bytes that are UTF-8 more than a page that declares something else', () => {
    const content = Buffer.from('<meta charset="iso-8859-1"><p>Příliš žluťoučký kůň.</p>');
    expect(decode({ format: 'html', content })).toContain('Příliš');
    expect(decode({ format: 'html', content, charset: 'windows-1252' })).toContain('Příliš');
  });

  it('keeps to the label where nothing proves it wrong', () => {
    expect(
      decode({ format: 'text', content: Buffer.from([0x1b, 0x24, 0x42, 0x24, 0x22]), charset: 'iso-2022-jp' }),
    ).toBe('あ');
  });
});
