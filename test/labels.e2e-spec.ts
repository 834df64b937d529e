import { act, claimsOf, submit } from './desk/claims';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const ARTICLE = `# The port closed early

The port of Odesa was [closed](#) in March 2022, and grain exports [fell](https://example.org/grain) by a third.

The cranes stood still for months. Insurers raised their premiums twice. Ships waited outside. Crews went home.

Related article: [Ships go to Constanta](https://example.org/constanta)
`;

describe('labelled data', () => {
  let desk: TestDesk;
  let editor: Person;
  let viewer: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor', 'Ed');
    viewer = await desk.person('viewer');
  });

  afterAll(() => desk.stop());

  const exported = async (query = ''): Promise<readonly any[]> => {
    const { text } = await viewer
      .get(`/v1/exports/labels.ndjson${query}`)
      .expect(200)
      .expect('content-type', 'application/x-ndjson');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };

  it('is empty while nobody put anything right', async () => {
    await submit(editor, ARTICLE);
    expect(await exported()).toEqual([]);
  });

  it('has a line for each correction in force, with what the machine had said and where', async () => {
    const articleId = await submit(editor, ARTICLE);
    await submit(editor, ARTICLE);
    const [port, cranes, insurers, ships, crews] = await claimsOf(editor, articleId);
    const post = (claim: any, version: number, path: string, body: object) =>
      editor.post(`/v1/claims/${claim.id}${path}`, body).set('If-Match', `"${version}"`);
    const { body: split } = await post(port, 1, '/split', { at: [port.text.indexOf('and grain')] }).expect(200);
    await editor.patch(`/v1/claims/${cranes.id}`, { kind: 'opinion-analysis' }).set('If-Match', '"1"').expect(200);
    await act(editor, insurers.id, { action: 'dismiss', reasonCode: 'not_a_claim', note: 'No.' });
    await post(ships, 1, '/merge', { with: [{ id: crews.id, version: 1 }] }).expect(200);
    const { body: article } = await editor.get(`/v1/articles/${articleId}`).expect(200);
    await post(cranes, 2, '/citations', { leftOut: article.leftOut[0].id }).expect(201);
    const { body: added } = await editor
      .post(`/v1/articles/${articleId}/claims`, { text: 'grain exports fell' })
      .expect(201);

    const lines = await exported(`?article=${articleId}`);
    expect(await exported()).toEqual(lines);
    const { text } = (await viewer.get(`/v1/articles/${articleId}/text`).expect(200)).body;
    for (const { quote, position, revision, language, articleId: of, annotator } of lines) {
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect({ revision, language, of, annotator }).toEqual({
        revision: 1,
        language: 'en',
        of: articleId,
        annotator: editor.id,
      });
    }
    const of = (claimId: string) =>
      lines.filter((line) => line.claimId === claimId).map(({ task, machine, label }) => [task, machine, label]);
    expect(of(port.id)).toEqual([
      [
        'boundaries',
        { revision: 1, ...port.selector.position, text: port.text },
        { revision: 1, start: 23, end: 66, text: split.items[0].text },
      ],
    ]);
    expect(of(split.items[1].id)).toEqual([
      ['boundaries', null, expect.objectContaining({ text: split.items[1].text })],
    ]);
    const link = { anchorText: 'Ships go to Constanta', url: 'https://example.org/constanta' };
    expect(of(cranes.id)).toEqual([
      ['kind', 'fact', 'opinion-analysis'],
      ['citation', { ...link, role: 'related' }, { ...link, role: 'citation' }],
    ]);
    expect(of(insurers.id)).toEqual([['claim', true, false]]);
    expect(of(ships.id)).toEqual([
      [
        'boundaries',
        expect.objectContaining({ text: ships.text }),
        expect.objectContaining({ text: `${ships.text} ${crews.text}` }),
      ],
    ]);
    expect(of(crews.id)).toEqual([['boundaries', expect.objectContaining({ text: crews.text }), null]]);
    expect(of(added.id)).toEqual([['claim', false, true]]);

    // It is about the text of today.
    await editor
      .put(`/v1/articles/${articleId}/content`)
      .type('text/markdown')
      .send(ARTICLE.replace('closed early', 'closed far too early'))
      .expect(200);
    const after = await exported();
    expect(after.map(({ task, label, machine }) => [task, label?.text ?? label, machine?.text ?? machine])).toEqual(
      lines.map(({ task, label, machine }) => [task, label?.text ?? label, machine?.text ?? machine]),
    );
    expect(new Set(after.map(({ revision }) => revision))).toEqual(new Set([2]));
  });

  it('comes whole, however much there is', async () => {
    const sentences = Array.from({ length: 450 }, (_, index) => `Ship number ${index + 1} left the port on Monday.`);
    const articleId = await submit(editor, sentences.join(' '));
    const claims = [
      ...(await claimsOf(editor, articleId)),
      ...(await editor.get(`/v1/articles/${articleId}/claims?limit=200`).then(async ({ body }) => {
        const { body: next } = await editor.get(`/v1/articles/${articleId}/claims?limit=200&cursor=${body.nextCursor}`);
        return next.items;
      })),
    ];
    expect(claims).toHaveLength(400);
    for (let start = 0; start < claims.length; start += 20) {
      await Promise.all(
        claims
          .slice(start, start + 20)
          .map(({ id }) => editor.patch(`/v1/claims/${id}`, { kind: 'prediction' }).set('If-Match', '"1"').expect(200)),
      );
    }
    const lines = await exported(`?article=${articleId}`);
    expect(lines.map(({ claimId }) => claimId).sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  it('has sentences of any length that an article may have, as documented', async () => {
    const articleId = await submit(editor, `Trade fell${', and prices with it'.repeat(6_000)}.`);
    const [claim] = await claimsOf(editor, articleId);
    await editor.patch(`/v1/claims/${claim.id}`, { text: 'Trade fell.' }).set('If-Match', '"1"').expect(200);
    const [line] = await exported(`?article=${articleId}`);
    expect(line.quote.exact.length).toBeGreaterThan(100_000);
  });

  it('refuses a wrong filter as a problem', async () => {
    const { body } = await viewer.get('/v1/exports/labels.ndjson?article=x').expect(400);
    expect(body.errors).toEqual([{ in: 'query', pointer: '#/article', detail: 'must be a UUID' }]);
  });
});
