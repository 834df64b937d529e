import fc from 'fast-check';
import { type ArticleFormat, type Extraction, type ExtractionInput } from './contract';
import { extractArticle } from './extract-article';
import { ExtractionError } from './extraction-error';

const formats: ArticleFormat[] = ['text', 'markdown', 'html'];

const pieces = fc.constantFrom(
  ...[
    'He said. ',
    '“Why?” ',
    '" said Ann Author. ',
    'By Ann Author',
    '\n\n',
    '\n',
    '[a](#)',
    '[oil]',
    '[a](http://x.y/z)',
  ],
  ...[
    '(open ',
    'closed) ',
    'lower start',
    'Title',
    '# ',
    '**b** ',
    '- item\n',
    'Related article: ',
    'Jan. 6. ',
    'U.S. ',
  ],
  ...[
    'Original url:\n\n<https://x.y/z>',
    '<p>',
    '</p>',
    '<a href="/b">',
    '</a>',
    '<li>',
    '<b>',
    '&amp;',
    '\u00a0',
    '3. ',
  ],
  ...[
    '«Oui. » ',
    '„Ja“ ',
    '说。',
    '\ud800',
    '\u200b',
    '\u0000',
    '...',
    '? ',
    '| ',
    '|-|-|\n',
    '```',
    '- ',
    'https://x.y/',
  ],
);
const prose = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 })
  .map((list) => list.join(''));
const anything = fc.oneof(prose, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const options = { numRuns: 300 };

async function extracted(input: ExtractionInput): Promise<Extraction | null> {
  try {
    return await extractArticle(input);
  } catch (error) {
    if (error instanceof ExtractionError) return null;
    throw error;
  }
}

describe('extractArticle, whatever it is given', () => {
  it.each(formats)('throws nothing but an ExtractionError for %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(anything, fc.option(fc.string(), { nil: undefined }), async (content, language) => {
        await extracted({ format, content, ...(language !== undefined && { language }) });
      }),
      options,
    );
  });

  it.each(formats)('takes any bytes for %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (content) => {
        await extracted({ format, content });
      }),
      { numRuns: 150 },
    );
  });

  it.each(formats)('places every claim, selector, anchor and left-out link exactly in %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(anything, async (content) => {
        const extraction = await extracted({ format, content });
        if (extraction === null) return;
        const { text, claims, leftOut } = extraction;
        let reached = 0;
        for (const claim of claims) {
          expect(claim.start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          const { exact, prefix, suffix } = claim.selector;
          expect(text).toContain(prefix + exact + suffix);
          for (const { start, end, anchorText } of claim.citations) {
            expect(text.slice(start, end)).toBe(anchorText);
            expect(start).toBeGreaterThanOrEqual(claim.start);
            expect(end).toBeLessThanOrEqual(claim.end);
          }
          reached = claim.end;
        }
        for (const { start, end, anchorText } of leftOut) {
          if (start !== null && end !== null) expect(text.slice(start, end)).toBe(anchorText);
        }
      }),
      options,
    );
  });

  it.each(formats)('changes nothing when the canonical text of %s is extracted again', async (format) => {
    await fc.assert(
      fc.asyncProperty(anything, async (content) => {
        const first = await extracted({ format, content });
        if (first === null) return;
        const second = await extractArticle({ format: 'text', content: first.text });
        expect(second.text).toBe(first.text);
        const third = await extractArticle({ format: 'text', content: second.text });
        expect(third).toEqual(second);
        if (format === 'text') expect(second).toEqual(first);
      }),
      options,
    );
  });

  it('never holds what a UTF-8 database cannot store', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...formats), anything, async (format, content) => {
        const json = JSON.stringify(await extracted({ format, content }));
        expect(json).not.toMatch(/\\ud[89a-f]|\\u0000/);
      }),
      options,
    );
  });
});
