import { pdfBomb } from '../../test/pdf-builder';
import { type ExtractionInput } from '../contract';
import { ExtractionError } from '../extraction-error';
import { ExtractionPool, type ExtractionPoolOptions } from './extraction-pool';

const pools: ExtractionPool[] = [];

function poolWith(options: ExtractionPoolOptions = {}): ExtractionPool {
  const pool = new ExtractionPool(options);
  pools.push(pool);
  return pool;
}

async function refusal(pool: ExtractionPool, input: ExtractionInput): Promise<ExtractionError> {
  const error: unknown = await pool.extract(input).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ExtractionError);
  return error as ExtractionError;
}

const article: ExtractionInput = { format: 'text', content: 'The minister resigned. He said so on Monday.' };

describe('ExtractionPool', () => {
  afterAll(() => Promise.all(pools.map((pool) => pool.close())));

  it('reads an article as extractArticle does', async () => {
    const { claims } = await poolWith().extract(article);
    expect(claims.map(({ text }) => text)).toEqual(['The minister resigned.', 'He said so on Monday.']);
  });

  it('reads many articles one after the other, and two at a time', async () => {
    const pool = poolWith({ threads: 2 });
    const extractions = await Promise.all(Array.from({ length: 8 }, () => pool.extract(article)));
    expect(extractions.every(({ claims }) => claims.length === 2)).toBe(true);
  });

  it('ends an article that runs out of time, names the limit, and reads the next one', async () => {
    const pool = poolWith({ maxMilliseconds: 150 });
    const slow = { format: 'text', content: '“A b. '.repeat(60_000) } as const;
    expect(await refusal(pool, slow)).toMatchObject({
      code: 'timed_out',
      limit: { name: 'maxMilliseconds', value: 150 },
    });
    expect((await pool.extract(article)).claims).toHaveLength(2);
  });

  it('survives an article that fills the memory, and names the limit', async () => {
    const pool = poolWith({ maxMegabytes: 24 });
    // Within every cap: 19,000 sentences of ten words, each with its quotation, take several times as much to be read.
    const sentence = 'He said “the port, which was closed, is open” again. ';
    const large = { format: 'text', content: `${sentence.repeat(190)}\n\n`.repeat(100) } as const;
    expect(await refusal(pool, large)).toMatchObject({
      code: 'out_of_memory',
      limit: { name: 'maxMegabytes', value: 24 },
    });
    expect((await pool.extract(article)).claims).toHaveLength(2);
  });

  it.each<[string, ExtractionInput, string, string]>([
    ['a 5 MB page', { format: 'html', content: '<p>Hello.</p>'.repeat(400_000) }, 'too_large', 'maxBytes'],
    ['100,000 nested tags', { format: 'html', content: '<div>'.repeat(100_000) }, 'too_complex', 'maxDepth'],
    ['a bombed PDF', { format: 'pdf', content: pdfBomb(80) }, 'too_complex', 'maxUnpackedBytes'],
  ])('refuses %s with the limit it broke', async (_, input, code, limit) => {
    const error = await refusal(poolWith(), input);
    expect(error.code).toBe(code);
    expect(error.limit?.name).toBe(limit);
    expect(error.message).toContain(String(error.limit?.value));
  });

  it('keeps the event loop free meanwhile', async () => {
    const reading = poolWith().extract({ format: 'markdown', content: '*a_ '.repeat(50_000) });
    let longest = 0;
    let last = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await reading;
    clearInterval(clock);
    expect(longest).toBeLessThan(500);
  });

  it('rejects what waits when it is closed, and what comes after', async () => {
    const pool = poolWith();
    const waiting = pool.extract(article).catch((error: unknown) => error);
    await pool.close();
    expect(await waiting).toBeInstanceOf(Error);
    await expect(pool.extract(article)).rejects.toThrow('closed');
  });
});
