import { pdfBomb } from '../libs/extraction/test/pdf-builder';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

/** A page in a language that no tag names. */
const ILL_TAGGED = '<html lang="en-@@"><body><p>The port of Odesa was closed on Monday.</p></body></html>';

/** A stretch of quotations that none of its readers likes, long enough that reading it takes a while. */
const SLOW = '“A b. ‘C d? '.repeat(100_000);

describe('a hostile article', () => {
  let desk: TestDesk;
  let editor: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor');
  });

  afterAll(() => desk.stop());

  const submit = (type: string, content: string | Uint8Array) =>
    editor
      .post('/v1/articles')
      .type(type)
      .send(content as string);

  it.each<[string, string, string | Buffer, string, RegExp]>([
    ['a page of 5 MB', 'text/html', '<p>Hello.</p>'.repeat(5_000_000 / 13), 'article_too_large', /4194304/],
    ['100,000 nested tags', 'text/html', '<div>'.repeat(100_000), 'article_too_complex', /deeper than 200/],
    ['50,001 tags', 'text/html', '<br>a'.repeat(50_001), 'article_too_complex', /50000/],
    [
      'a text of 20,001 sentences',
      'text/plain',
      'The port was closed. '.repeat(20_001),
      'article_too_complex',
      /20000/,
    ],
    ['a bombed PDF', 'application/pdf', Buffer.from(pdfBomb(80)), 'article_too_complex', /67108864/],
    ['a text of 2 MiB and one byte', 'text/plain', 'a'.repeat(2 * 1024 * 1024 + 1), 'article_too_large', /2097152/],
  ])('%s is refused, and told which limit it broke', async (_, type, content, code, limit) => {
    const { body } = await submit(type, content).expect(422);
    expect(body).toMatchObject({
      code,
      detail: expect.stringMatching(limit),
      errors: [{ detail: expect.stringMatching(limit) }],
    });
  });

  it('of emphasis that never ends is read in time', async () => {
    await submit('text/markdown', '*a_ '.repeat(50_000)).expect(201);
  });

  it('in an invalid language is read all the same', async () => {
    const { body } = await submit('text/html', ILL_TAGGED).expect(201);
    expect(body).toMatchObject({ claimCount: 1 });
    await editor.post('/v1/articles', { format: 'html', content: ILL_TAGGED, language: 'en-x-@@' }).expect(422);
  });

  it('keeps nobody else waiting', async () => {
    const order: string[] = [];
    const reading = submit('text/plain', SLOW).then(({ status }) => {
      order.push('read');
      return status;
    });
    for (let asked = 0; asked < 20 && !order.includes('read'); asked += 1) {
      await editor.get('/v1/articles').expect(200);
      order.push('answered');
    }
    expect(await reading).toBe(422);
    expect(order.indexOf('read')).toBeGreaterThan(3);
    await submit('text/plain', 'The port was closed.').expect(201);
  });
});
