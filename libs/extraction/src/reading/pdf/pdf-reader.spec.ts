import { PdfBuilder } from '../../../test/pdf-builder';
import { type Extraction } from '../../contract';
import { ExtractionError } from '../../extraction-error';
import { ExtractionPool } from '../../isolation/extraction-pool';

// PDF.js is an ES module that is loaded on demand, which Jest cannot do; a thread of its own can.
const pool = new ExtractionPool();

/** Courier is as wide as 0.6 of its size, so that the place of every word is known. */
const WIDTH = 0.6;
const SIZE = 10;
const LEFT = 50;

class Column {
  readonly pdf = new PdfBuilder();
  private y = 780;

  page(): this {
    this.pdf.page();
    this.y = 780;
    return this;
  }

  /** Lines of one paragraph; `[words](address)` becomes a link over the words. */
  paragraph(...lines: string[]): this {
    for (const line of lines) {
      let text = '';
      let from = 0;
      for (const match of line.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
        text += line.slice(from, match.index);
        const start = LEFT + text.length * SIZE * WIDTH;
        text += match[1] ?? '';
        this.pdf.link(match[2] ?? '', [start, this.y - 3, LEFT + text.length * SIZE * WIDTH, this.y + 8]);
        from = match.index + match[0].length;
      }
      this.pdf.write(text + line.slice(from), LEFT, this.y, SIZE);
      this.y -= 12;
    }
    this.y -= 12;
    return this;
  }

  async extract(): Promise<Extraction> {
    return pool.extract({ format: 'pdf', content: this.pdf.build() });
  }
}

describe('a PDF', () => {
  afterAll(() => pool.close());

  it('joins lines into sentences and puts links back on their words', async () => {
    const { claims } = await new Column()
      .page()
      .paragraph(
        'The ministry said on Tuesday that the [new pipeline](https://example.com/a) would',
        'carry gas to three cities. Critics doubt the [figures, which were](https://example.com/b)',
        '[first reported](https://example.com/b) in March.',
      )
      .extract();
    expect(claims.map(({ text }) => text)).toEqual([
      'The ministry said on Tuesday that the new pipeline would carry gas to three cities.',
      'Critics doubt the figures, which were first reported in March.',
    ]);
    expect(claims.map(({ citations }) => citations.map(({ anchorText, url }) => [anchorText, url]))).toEqual([
      [['new pipeline', 'https://example.com/a']],
      [['figures, which were first reported', 'https://example.com/b']],
    ]);
  });

  it('mends a sentence over a page break, running foot and page number in between', async () => {
    const column = new Column()
      .page()
      .paragraph('The first page says this much. And then the sentence of which the end');
    column.pdf.write('The Daily Sample', LEFT, 30, 8).write('1', 500, 30, 8);
    column.page().paragraph('Is on the next page is whole. Here is another one, to be sure of it all.');
    column.pdf.write('The Daily Sample', LEFT, 30, 8).write('2', 500, 30, 8);
    const { text } = await column.extract();
    expect(text).toContain('the end Is on the next page is whole.');
    expect(text).not.toContain('Daily');
  });

  it('keeps paragraphs apart, and takes a large line for the title', async () => {
    const column = new Column();
    column.page().pdf.write('Pipeline plan meets doubts', LEFT, 810, 20);
    column
      .paragraph('By Ann Author')
      .paragraph('The bank published its forecast. The forecast was for the whole of', 'the year.')
      .paragraph('The builder has not commented.');
    const { article, claims } = await column.extract();
    expect(article).toMatchObject({ title: 'Pipeline plan meets doubts', byline: 'Ann Author' });
    expect(claims).toHaveLength(3);
  });

  it('takes a hyphen out of a word that is written whole elsewhere, and leaves it in one that has its own', async () => {
    const { text } = await new Column()
      .page()
      .paragraph(
        'Construction began in May near a Russian-flagged tanker that the con-',
        'struction firm had seen in the Russian-',
      )
      .paragraph('flagged fleet.')
      .extract();
    expect(text).toContain('the construction firm');
    expect(text).toContain('Russian-flagged fleet');
  });

  it('is refused with a reason when it is none', async () => {
    const reading = pool.extract({ format: 'pdf', content: Buffer.from('no PDF at all') });
    await expect(reading).rejects.toBeInstanceOf(ExtractionError);
    await expect(reading).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('is empty when it holds pictures only', async () => {
    await expect(new Column().page().extract()).rejects.toMatchObject({ code: 'empty_article' });
  });
});
