import { type ArticleFormat, type Extraction } from './contract';
import { extractArticle } from './extract-article';

async function extracted(format: ArticleFormat, content: string, baseUrl?: string): Promise<Extraction> {
  return extractArticle({ format, content, ...(baseUrl !== undefined && { baseUrl }) });
}

function textsOf({ claims }: Extraction): string[] {
  return claims.map(({ text }) => text);
}

function citationsOf({ claims }: Extraction): [string, string | null][] {
  return claims.flatMap(({ citations }) =>
    citations.map(({ anchorText, url }): [string, string | null] => [anchorText, url]),
  );
}

function leftOutOf({ leftOut }: Extraction): [string, string][] {
  return leftOut.map(({ role, anchorText }) => [role, anchorText]);
}

describe('Markdown', () => {
  it('takes an editor’s bracket for text even where a definition would make it a link', async () => {
    const extraction = await extracted(
      'markdown',
      'The [oil] is gone, see [this report][1].\n\n[oil]: https://a.b/\n[1]: https://c.d/',
    );
    expect(textsOf(extraction)).toEqual(['The [oil] is gone, see this report.']);
    expect(citationsOf(extraction)).toEqual([['this report', 'https://c.d/']]);
    expect(leftOutOf(extraction)).toEqual([['boilerplate', 'oil']]);
  });

  it('undoes escapes and emphasis, and joins wrapped lines', async () => {
    const extraction = await extracted('markdown', 'It cost \\$5 and was **very**\n*dear* to 3\\*4 people.');
    expect(textsOf(extraction)).toEqual(['It cost $5 and was very dear to 3*4 people.']);
  });

  it('mends sentences over page numbers, running heads and captions', async () => {
    const extraction = await extracted(
      'markdown',
      'The port is shut, the mayor of the city of Odesa\n\n7\n\nWaves at the pier. Photo: A. Person\n\nsaid on Monday. He met [them\n\nall] there.',
    );
    expect(textsOf(extraction)).toEqual([
      'The port is shut, the mayor of the city of Odesa said on Monday.',
      'He met [them all] there.',
    ]);
    expect(extraction.article.captions).toEqual(['Waves at the pier. Photo: A. Person']);
  });

  it('keeps an anchor whose address was lost', async () => {
    const extraction = await extracted('markdown', 'Moscow [welcomed](#) it and [praised]() it.');
    expect(citationsOf(extraction)).toEqual([
      ['welcomed', null],
      ['praised', null],
    ]);
  });

  it('reads a head block, and HTML inside', async () => {
    const extraction = await extracted(
      'markdown',
      '---\ntitle: "A title"\nauthor: Ann Author\ndate: 2026-01-02\nlang: en\n---\nIt <a href="https://a.b/c">burned</a> down.<br>It did.',
    );
    expect(extraction.article).toMatchObject({
      title: 'A title',
      byline: 'Ann Author',
      publishedAt: '2026-01-02',
      language: 'en',
    });
    expect(citationsOf(extraction)).toEqual([['burned', 'https://a.b/c']]);
  });

  it('keeps list items apart', async () => {
    const extraction = await extracted(
      'markdown',
      'He said:\n\n- the [port](https://a.b/) is shut\n- the sea is rough',
    );
    expect(textsOf(extraction)).toEqual(['He said:', 'the port is shut', 'the sea is rough']);
  });
});

describe('plain text', () => {
  it('of an article’s own is read again whatever its size, as other formats hold more', async () => {
    const sentence =
      'The office counted ships in the outer harbour, and the clerk wrote each of them down by name and port, with what they brought and took away again. ';
    const content = Array.from({ length: 170 }, () => sentence.repeat(90)).join('\n\n');
    await expect(extracted('text', content)).rejects.toMatchObject({ code: 'too_large' });
    const again = await extractArticle({ format: 'text', content, isCanonical: true });
    expect(again.claims.length).toBe(15_300);
  });

  it('takes bare addresses for citations, without the marks behind them', async () => {
    const extraction = await extracted('text', 'It is here: https://a.b/c_(d). And at (https://e.f/g).');
    expect(citationsOf(extraction).map(([, url]) => url)).toEqual(['https://a.b/c_(d)', 'https://e.f/g']);
  });

  it.each(['By Ann Author and Bob Writer', 'Von Ann Author', 'Par Ann Author', 'Por Ann Author'])(
    'reads the byline of %p',
    async (line) => {
      const { article } = await extracted('text', `A title\n\n${line}\n\n3 January 2026\n\nIt happened.`);
      expect(article.byline).toMatch(/^Ann Author/);
      expect(article).toMatchObject({ title: 'A title', publishedAt: '2026-01-03' });
    },
  );
});

describe('HTML', () => {
  const page = (body: string, head = ''): string => `<!doctype html><html lang="en_GB"><head>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/topics/ports">Ports</a></nav><article><h1>Storm closes port</h1>${body}
    <p>${'The harbour has been in use for two hundred years, and nobody remembers a storm like it. '.repeat(3)}</p>
    </article><footer><a href="/imprint">Imprint</a></footer></body></html>`;

  it('resolves addresses by the page’s own base and keeps them as written', async () => {
    const extraction = await extracted(
      'html',
      page(
        '<p>The port was <a href="../closed?a=1">closed</a> and <a href="#">empty</a>.</p>',
        '<base href="https://a.b/c/d/">',
      ),
      'https://other.example/',
    );
    const [claim] = extraction.claims;
    expect(claim?.citations).toMatchObject([
      { anchorText: 'closed', href: '../closed?a=1', url: 'https://a.b/c/closed?a=1' },
      { anchorText: 'empty', href: '#', url: null },
    ]);
    expect(extraction.article).toMatchObject({ title: 'Storm closes port', language: 'en-GB' });
  });

  it('lists what is no citation with its role', async () => {
    const extraction = await extracted(
      'html',
      page(
        '<p>By <a rel="author" href="/jane">Jane Roe</a></p><p>The port was <a href="/topics/closed">closed</a>.</p>' +
          '<p>Related: <a href="/o">Another story</a></p><p><a href="/n">[Read: Ships wait outside]</a></p>' +
          '<p>Write to <a href="mailto:a@b.example">the office</a> now.</p>',
      ),
      'https://a.b/',
    );
    expect(citationsOf(extraction)).toEqual([['closed', 'https://a.b/topics/closed']]);
    expect(leftOutOf(extraction)).toEqual(
      expect.arrayContaining([
        ['byline', 'Jane Roe'],
        ['related', 'Another story'],
        ['related', '[Read: Ships wait outside]'],
        ['bio', 'the office'],
        ['nav', 'Ports'],
        ['boilerplate', 'Imprint'],
      ]),
    );
  });

  it('joins an anchor that the publisher split, in a fragment too', async () => {
    const extraction = await extracted(
      'html',
      '<p>It <a href="/x">hap</a><a href="/x">pened</a> on <b>Mon</b>day.</p>',
      'https://a.b/',
    );
    expect(textsOf(extraction)).toEqual(['It happened on Monday.']);
    expect(citationsOf(extraction)).toEqual([['happened', 'https://a.b/x']]);
  });

  it('survives a broken style and an invalid language', async () => {
    const extraction = await extracted(
      'html',
      '<html lang="en-@@"><body><p style="width:calc(">It happened on Monday.</p></body></html>',
    );
    expect(textsOf(extraction)).toEqual(['It happened on Monday.']);
  });
});

describe('bytes', () => {
  it.each([
    [
      'windows-1251',
      'text',
      undefined,
      [0xcf, 0xf3, 0xf2, 0xe8, 0xed, 0x20, 0xe4, 0xe0, 0x2e],
      'windows-1251',
      'Путин да.',
    ],
    ['a byte order mark', 'text', 'latin1', [0xff, 0xfe, 0x4a, 0x00, 0x61, 0x00, 0x2e, 0x00], undefined, 'Ja.'],
    ['no label, and no UTF-8', 'text', undefined, [0x4d, 0xfc, 0x6c, 0x6c, 0x2e], undefined, 'Müll.'],
    ['an unknown label', 'text', undefined, [0x4a, 0x61, 0x2e], 'no-such-charset', 'Ja.'],
  ] as const)('are decoded by %s', async (_, format, __, bytes, charset, text) => {
    const extraction = await extractArticle({ format, content: Uint8Array.from(bytes), ...(charset && { charset }) });
    expect(extraction.text).toBe(text);
  });

  it('are decoded by what the page declares', async () => {
    const html = '<html><head><meta charset="iso-8859-2"></head><body><p>P\xf8\xedli\xb9 brzy.</p></body></html>';
    const extraction = await extractArticle({ format: 'html', content: Buffer.from(html, 'latin1') });
    expect(extraction.text).toBe('Příliš brzy.');
  });

  it('that are no text are refused', async () => {
    const content = Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 32);
    await expect(extractArticle({ format: 'text', content })).rejects.toMatchObject({ code: 'not_text' });
  });

  it('that hold nothing are refused', async () => {
    await expect(extracted('text', ' \n\u200b ')).rejects.toMatchObject({ code: 'empty_article' });
  });
});
