import { claimsOf, submit } from './desk/claims';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

/** Everything that the claim list filters by, as a view holds it. */
const EVERYTHING = {
  state: ['pending', 'in_review'],
  verdict: 'disputed',
  assignee: 'me',
  attention: 'any',
  linkState: 'url_missing',
  kind: 'fact',
  speaker: 'O’Hara & Söhne',
  q: '100% = “all”, or so?',
  updatedSince: '2026-01-08T09:30:00.000Z',
  lost: false,
  overdue: true,
  assignmentExpired: true,
  awaitingMyApproval: true,
  mentioned: 'me',
  sort: 'recently_updated',
  article: '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e',
};

describe('saved views', () => {
  let desk: TestDesk;
  let rita: Person;
  let vera: Person;

  beforeEach(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    rita = await desk.person('reviewer', 'Rita');
    vera = await desk.person('viewer', 'Vera');
  });

  afterEach(() => desk.stop());

  const save = async (person: Person, name: string, query: object = {}): Promise<any> =>
    (await person.post('/v1/views', { name, query }).expect(201)).body;
  const namesOf = async (person: Person, query = ''): Promise<readonly string[]> =>
    (await person.get(`/v1/views${query}`).expect(200)).body.items.map(({ name }: any) => name);

  it('are kept by anybody for themselves, with the address of the list that they show', async () => {
    const query = { assignee: 'me', state: ['pending', 'in_review'] };
    const { body: view, headers } = await vera.post('/v1/views', { name: 'On my desk', query }).expect(201);
    expect(view).toEqual({
      id: expect.any(String),
      name: 'On my desk',
      query,
      href: '/v1/claims?state=pending,in_review&assignee=me',
      version: 1,
      createdAt: expect.any(String),
      updatedAt: view.createdAt,
    });
    expect(headers).toMatchObject({ etag: '"1"', location: `/v1/views/${view.id}` });
    await vera
      .get(headers['location'] ?? '')
      .expect('ETag', '"1"')
      .expect(200, view);
    expect((await vera.get('/v1/views').expect(200)).body).toEqual({ items: [view], nextCursor: null });
  });

  it('show what the list itself shows', async () => {
    const editor = await desk.person('editor', 'Ed');
    const [trade, port] = await claimsOf(editor, await submit(editor));
    await rita.post(`/v1/claims/${port.id}/comments`, { text: 'Vera?', mentions: [vera.id] }).expect(201);
    const shown = async (query: object): Promise<readonly string[]> => {
      const { href } = await save(vera, JSON.stringify(query), query);
      return (await vera.get(href).expect(200)).body.items.map(({ id }: any) => id);
    };
    expect(await shown({})).toEqual([port.id, trade.id]);
    expect(await shown({ sort: 'oldest' })).toEqual([trade.id, port.id]);
    expect(await shown({ mentioned: 'me' })).toEqual([port.id]);
    expect(await shown({ q: '$200 million' })).toEqual([trade.id]);
    expect(await shown({ linkState: 'url_missing', article: trade.articleId, lost: false })).toEqual([trade.id]);
  });

  it('hold whatever the list takes, and give it back so that the list takes it again', async () => {
    const { query, href } = await save(vera, 'Everything', EVERYTHING);
    expect(query).toEqual(EVERYTHING);
    await vera.get(href).expect(200);
    const parameters = Object.fromEntries(new URL(href, 'http://desk').searchParams);
    expect(parameters).toEqual({
      ...EVERYTHING,
      state: 'pending,in_review',
      lost: 'false',
      overdue: 'true',
      assignmentExpired: 'true',
      awaitingMyApproval: 'true',
    });
    const { body: document } = await desk.stranger.get('/openapi.json');
    const taken = document.paths['/v1/claims'].get.parameters.map(({ name }: any) => name);
    expect([...Object.keys(EVERYTHING), 'limit', 'cursor', 'withTotal'].sort()).toEqual([...taken].sort());
  });

  it('take values as a query string writes them, too', async () => {
    const written = await save(vera, 'As written', { state: 'pending,in_review', lost: 'true' });
    expect(written.query).toEqual({ state: ['pending', 'in_review'], lost: true });
  });

  it('of others are not there: neither read nor listed, replaced or deleted', async () => {
    const { id } = await save(rita, 'Hers');
    expect(await namesOf(vera)).toEqual([]);
    for (const request of [
      vera.get(`/v1/views/${id}`),
      vera.put(`/v1/views/${id}`, { name: 'Mine', query: {} }).set('If-Match', '"1"'),
      vera.delete(`/v1/views/${id}`).set('If-Match', '"1"'),
    ]) {
      expect((await request.expect(404)).body.code).toBe('not_found');
    }
    expect(await namesOf(rita)).toEqual(['Hers']);
  });

  it('have a name that is unique for a person, not for the desk', async () => {
    await save(rita, 'Mine');
    await save(vera, 'Mine');
    const other = await save(vera, 'Other');
    for (const request of [
      vera.post('/v1/views', { name: 'Mine', query: {} }),
      vera.put(`/v1/views/${other.id}`, { name: 'Mine', query: {} }).set('If-Match', '"1"'),
    ]) {
      const { body } = await request.expect(409);
      expect(body).toMatchObject({ code: 'already_exists', detail: 'You have a view with this name already.' });
    }
  });

  it('are listed by name, whatever its case, in pages', async () => {
    for (const name of ['ships', 'Élan', 'Ports', 'ports', 'grain', 'Zinc']) await save(vera, name);
    const all = await namesOf(vera);
    expect(all.filter((name) => /^[A-Za-z]/.test(name)).map((name) => name.toLowerCase())).toEqual([
      'grain',
      'ports',
      'ports',
      'ships',
      'zinc',
    ]);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await vera.get(`/v1/views?limit=2&withTotal=true${cursor}`).expect(200);
      expect(body.total).toBe(6);
      seen.push(...body.items.map(({ name }: any) => name));
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toEqual(all);
  });

  it('are replaced and deleted at the version that was seen', async () => {
    const { id, createdAt } = await save(vera, 'Mine', { q: 'trade' });
    const path = `/v1/views/${id}`;
    const changed = { name: 'Still mine', query: { q: 'oil' } };
    expect((await vera.put(path, changed).expect(428)).body.code).toBe('precondition_required');
    expect((await vera.delete(path).expect(428)).body.code).toBe('precondition_required');
    const replaced = await vera.put(path, changed).set('If-Match', '"1"').expect(200).expect('ETag', '"2"');
    expect(replaced.body).toMatchObject({ ...changed, id, createdAt, version: 2, href: '/v1/claims?q=oil' });
    expect((await vera.put(path, changed).set('If-Match', '"1"').expect(412)).body.code).toBe('stale_version');
    expect((await vera.delete(path).set('If-Match', '"1"').expect(412)).body.code).toBe('stale_version');
    await vera.delete(path).set('If-Match', '"2"').expect(204);
    await vera.get(path).expect(404);
    await save(vera, 'Still mine');
  });

  it('lose no change when two requests replace one at once', async () => {
    const { id } = await save(vera, 'Mine');
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => vera.put(`/v1/views/${id}`, { name, query: {} }).set('If-Match', '"1"')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('are 200 at most, also when several are saved at once', async () => {
    for (let made = 0; made < 198; made += 1) await save(vera, `View ${made}`);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((last) => vera.post('/v1/views', { name: `Last ${last}`, query: {} })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
    const { body } = await vera.post('/v1/views', { name: 'One more', query: {} }).expect(409);
    expect(body).toMatchObject({ code: 'too_many_views', detail: expect.stringContaining('200') });
    await save(rita, 'One of her own');
    const { body: first } = await vera.get('/v1/views?limit=1').expect(200);
    await vera.delete(`/v1/views/${first.items[0].id}`).set('If-Match', '"1"').expect(204);
    await save(vera, 'One more');
  });

  it('name every member of the query that is wrong', async () => {
    const query = { state: ['done'], limit: 5, colour: 'red', lost: 'maybe' };
    const { body } = await vera.post('/v1/views', { name: 'Wrong', query }).expect(422);
    expect(body.code).toBe('invalid_fields');
    expect(body.errors.map(({ pointer }: any) => pointer).sort()).toEqual([
      '#/query/colour',
      '#/query/limit',
      '#/query/lost',
      '#/query/state',
    ]);
    expect(await namesOf(vera)).toEqual([]);
  });
});
