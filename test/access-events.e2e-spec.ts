import { REFUSAL_KINDS_MAX, Refusals } from '@app/application';
import request from 'supertest';
import { createApi } from '../apps/api/src/create-api';
import { createLogger } from '@app/observability';
import { CuttableWire } from './desk/cuttable-wire';
import { AUDIENCE, LocalIssuer } from './desk/local-issuer';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const HOUR = 3_600_000;

/** What looks like a key of the desk, and is none. */
const MADE_UP = `cdk_${'x'.repeat(39)}7Qa_`;

describe('what happens at the door', () => {
  let issuer: LocalIssuer;
  let desk: TestDesk;
  let rows: StoredRows;
  let admin: Person;
  let begun: number;

  beforeAll(async () => {
    issuer = await LocalIssuer.start();
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, {
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: AUDIENCE,
    });
    rows = await new StoredRows(desk).connect();
    admin = await desk.person('admin', 'Ada');
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
    await issuer.goAway();
  });

  beforeEach(async () => {
    await desk.api.get(Refusals).write();
    const [counted] = await rows.query('SELECT count(*)::integer AS events FROM access_events');
    begun = counted.events;
  });

  /** What was written down since the test began, newest first. */
  const events = async (query = ''): Promise<readonly any[]> => {
    await desk.api.get(Refusals).write();
    const [{ now }] = (await rows.query('SELECT count(*)::integer AS now FROM access_events')) as [{ now: number }];
    const { body } = await admin.get(`/v1/access-events?limit=200${query}`).expect(200);
    return body.items.slice(0, now - begun);
  };

  const make = async (wishes: object = {}) =>
    (await admin.post('/v1/api-keys', { name: 'A script', role: 'reviewer', ...wishes }).expect(201)).body;

  const server = () => request(desk.api.getHttpServer());

  it('is told of keys that are made, rotated and revoked: by whom, from where, in which request', async () => {
    const made = await admin.post('/v1/api-keys', { name: 'A script', role: 'viewer' }).expect(201);
    const { id } = made.body;
    const rotated = await admin.post(`/v1/api-keys/${id}/rotation`).expect(201);
    const revoked = await admin.delete(`/v1/api-keys/${id}`).expect(204);
    const same = { actor: { id: admin.id, name: 'Ada' }, apiKeyId: id, address: '127.0.0.1', times: 1, reason: null };
    expect(await events()).toEqual([
      expect.objectContaining({ ...same, type: 'key_revoked', requestId: revoked.headers['x-request-id'] }),
      expect.objectContaining({
        ...same,
        type: 'key_rotated',
        hint: rotated.body.hint,
        requestId: rotated.headers['x-request-id'],
      }),
      expect.objectContaining({
        ...same,
        type: 'key_made',
        hint: made.body.hint,
        requestId: made.headers['x-request-id'],
      }),
    ]);
  });

  it('is not told of what was not done', async () => {
    await admin.post('/v1/api-keys', { name: 'Late', role: 'viewer', expiresAt: '2020-01-01T00:00:00Z' }).expect(422);
    await admin.delete('/v1/api-keys/0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e').expect(404);
    expect(await events()).toEqual([]);
  });

  it('is told of keys that the desk made by itself', async () => {
    const [{ id }] = (await rows.query('SELECT id FROM api_keys WHERE actor_id = $1', [admin.id])) as [{ id: string }];
    const { body } = await admin.get(`/v1/access-events?apiKey=${id}&types=key_made`).expect(200);
    expect(body.items).toMatchObject([{ type: 'key_made', actor: null, address: null }]);
  });

  it('is told of who signed in, and of what nobody signs in with', async () => {
    const key = await make();
    await desk.stranger.post('/v1/session', { apiKey: key.secret }).expect(201);
    await desk.stranger.post('/v1/session', { apiKey: MADE_UP }).expect(422);
    await desk.stranger.post('/v1/session', { apiKey: 'my password' }).expect(422);
    await admin.delete(`/v1/api-keys/${key.id}`).expect(204);
    await desk.stranger.post('/v1/session', { apiKey: key.secret }).expect(422);
    const told = (await events()).filter(({ type }) => type.startsWith('sign_in'));
    expect(told).toEqual([
      expect.objectContaining({
        type: 'sign_in_failed',
        reason: 'revoked_key',
        apiKeyId: key.id,
        actor: { id: key.actorId, name: 'A script' },
      }),
      // Two that nobody can tell apart by anything but what they made up.
      expect.objectContaining({ type: 'sign_in_failed', reason: 'unknown_key', actor: null, hint: '7Qa_', times: 2 }),
      expect.objectContaining({
        type: 'sign_in_succeeded',
        apiKeyId: key.id,
        actor: { id: key.actorId, name: 'A script' },
      }),
    ]);
  });

  it('is told of people whom the issuer vouches for, and of those who are nobody here', async () => {
    await desk.stranger.post('/v1/session', { apiKey: await issuer.token() }).expect(201);
    const unmapped = await issuer.token({ claims: { roles: ['kitchen'] } });
    await desk.stranger.post('/v1/session', { apiKey: unmapped }).expect(403);
    await desk.as(unmapped).get('/v1/claims').expect(403);
    await desk.as(`${unmapped}x`).get('/v1/claims').expect(401);
    const told = await events();
    expect(told.map(({ type, reason, actor, route }) => [type, reason, actor?.name, route])).toEqual(
      expect.arrayContaining([
        ['sign_in_succeeded', null, 'Ada Byron', null],
        ['sign_in_failed', 'role_unmapped', undefined, null],
        ['forbidden', 'role_unmapped', undefined, 'GET /v1/claims'],
        ['unauthenticated', 'invalid_token', undefined, null],
      ]),
    );
    expect(told).toHaveLength(4);
  });

  it('is told of who comes with a key that is not in force, or with none', async () => {
    const [expiring, rotated] = [await make({ expiresAt: new Date(Date.now() + HOUR).toISOString() }), await make()];
    await admin.post(`/v1/api-keys/${rotated.id}/rotation`, { graceHours: 0 }).expect(201);
    desk.advance(2 * HOUR);
    await desk.as(expiring.secret).get('/v1/claims').expect(401);
    desk.advance(-2 * HOUR);
    await desk.as(rotated.secret).get('/v1/claims').expect(401);
    await desk.as(MADE_UP).get('/v1/claims').expect(401);
    await desk.stranger.get('/v1/claims').expect(401);
    await server().get('/v1/claims').set('Authorization', `Basic ${admin.key}`).expect(401);
    await server()
      .get('/v1/claims')
      .set('Cookie', `claimdesk_session=${'x'.repeat(43)}`)
      .expect(401);
    const told = (await events('&types=unauthenticated')).slice(0, 6);
    expect(told.map(({ reason, apiKeyId, hint, route }) => [reason, apiKeyId, hint, route])).toEqual([
      ['session_over', null, null, null],
      ['malformed', null, null, null],
      ['no_key', null, null, null],
      ['unknown_key', null, '7Qa_', null],
      ['rotated_key', rotated.id, rotated.secret.slice(-4), null],
      ['expired_key', expiring.id, expiring.hint, null],
    ]);
  });

  it('is told of what was not allowed: what was asked for, by whom, and what they lacked', async () => {
    const reviewer = await make();
    const reader = await make({ scopes: ['read'] });
    for (let times = 0; times < 3; times += 1) await desk.as(reviewer.secret).get('/v1/api-keys').expect(403);
    await desk.as(reader.secret).delete('/v1/views/0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e').expect(403);
    const signedIn = await desk.stranger.post('/v1/session', { apiKey: reviewer.secret }).expect(201);
    const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
    await server().post('/v1/views').set('Cookie', cookie).send({ name: 'x', query: {} }).expect(403);
    expect((await events('&types=forbidden')).slice(0, 3)).toEqual([
      expect.objectContaining({
        reason: 'csrf_token_missing',
        apiKeyId: reviewer.id,
        route: 'POST /v1/views',
        needed: null,
      }),
      expect.objectContaining({
        reason: 'scope_insufficient',
        apiKeyId: reader.id,
        route: 'DELETE /v1/views/:viewId',
        needed: 'views:write',
        times: 1,
      }),
      expect.objectContaining({
        reason: 'role_insufficient',
        actor: { id: reviewer.actorId, name: 'A script' },
        route: 'GET /v1/api-keys',
        needed: 'admin',
        times: 3,
      }),
    ]);
  });

  it('makes one row of a thousand refusals, and says from when until when they came', async () => {
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(Array.from({ length: 100 }, async (_, n) => desk.as(`${MADE_UP}${round}${n}`).get('/v1/me')));
    }
    const [only, ...others] = await events();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ type: 'unauthenticated', reason: 'unknown_key', times: 1_000, address: '127.0.0.1' });
    expect(Date.parse(only.lastAt)).toBeGreaterThan(Date.parse(only.occurredAt));
  });

  it('makes few rows of refusals from everywhere', async () => {
    const refusals = desk.api.get(Refusals);
    for (let n = 0; n < 5_000; n += 1) {
      refusals.note({ type: 'unauthenticated', reason: 'unknown_key', address: `2001:db8::${n.toString(16)}` });
    }
    await refusals.write();
    const [{ kept, times, rest }] = (await rows.query(
      `SELECT count(*)::integer AS kept, sum(times)::integer AS times, max(times) FILTER (WHERE address IS NULL) AS rest
       FROM (SELECT * FROM access_events ORDER BY id DESC LIMIT $1) AS event WHERE reason = 'unknown_key'`,
      [REFUSAL_KINDS_MAX + 1],
    )) as [{ kept: number; times: number; rest: number }];
    expect({ kept, times, rest }).toEqual({
      kept: REFUSAL_KINDS_MAX + 1,
      times: 5_000,
      rest: 5_000 - REFUSAL_KINDS_MAX,
    });
  });

  it('is written down when the process ends', async () => {
    const other = await createApi(desk.settings, createLogger('api', 'silent'));
    await other.init();
    await request(other.getHttpServer()).get('/v1/me').set('X-Request-Id', 'just-before').expect(401);
    await other.close();
    expect(await rows.query("SELECT reason FROM access_events WHERE request_id = 'just-before'")).toEqual([
      { reason: 'no_key' },
    ]);
  });

  it.each([
    ['types=key_revoked,key_made', ({ type }: any) => ['key_revoked', 'key_made'].includes(type)],
    ['address=127.0.0.1', ({ address }: any) => address === '127.0.0.1'],
    ['from=2099-01-01T00:00:00Z', () => false],
    ['to=2020-01-01T00:00:00Z', () => false],
  ])('is found by %s', async (query, fits) => {
    await make();
    const { body: all } = await admin.get('/v1/access-events?limit=200&withTotal=true').expect(200);
    const { body: some } = await admin.get(`/v1/access-events?limit=200&withTotal=true&${query}`).expect(200);
    expect(all.total).toBeLessThanOrEqual(200);
    expect(some.items).toEqual(all.items.filter(fits));
    expect(some.total).toBe(some.items.length);
  });

  it('is found by who it was, and by which key, page by page', async () => {
    const key = await make();
    await admin.post(`/v1/api-keys/${key.id}/rotation`).expect(201);
    await desk.as(key.secret).get('/v1/api-keys').expect(403);
    await events();
    const { body: first } = await admin.get(`/v1/access-events?apiKey=${key.id}&limit=2`).expect(200);
    const { body: rest } = await admin
      .get(`/v1/access-events?apiKey=${key.id}&limit=2&cursor=${first.nextCursor}`)
      .expect(200);
    expect([...first.items, ...rest.items].map(({ type }: any) => type)).toEqual([
      'forbidden',
      'key_rotated',
      'key_made',
    ]);
    const { body: by } = await admin.get(`/v1/access-events?actor=${key.actorId}`).expect(200);
    expect(by.items.map(({ type }: any) => type)).toEqual(['forbidden']);
  });

  it.each(['types=nothing', 'types=', 'actor=me', 'apiKey=x', 'from=yesterday', 'address=a%00b', 'order=old'])(
    'is not found by %s',
    async (query) => {
      await admin.get(`/v1/access-events?${query}`).expect(400);
    },
  );

  it.each([
    'UPDATE access_events SET times = 1',
    'UPDATE access_events SET times = times WHERE false',
    'DELETE FROM access_events',
    'TRUNCATE access_events',
    'TRUNCATE actors CASCADE',
  ])('cannot be changed: %s', async (sql) => {
    await expect(rows.query(sql)).rejects.toThrow('is append-only');
  });
});

describe('what happened at the door while the database was away', () => {
  it('is counted, and written down when it is back', async () => {
    let wire: CuttableWire | undefined;
    const desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, {}, async (url) => {
      wire = await CuttableWire.to(url);
      return wire.url;
    });
    const past = await new StoredRows(desk).connect();
    const refusals = desk.api.get(Refusals);
    await desk.stranger.get('/v1/me').expect(401);
    wire?.break();
    await expect(refusals.write()).rejects.toThrow();
    await desk.stranger.get('/v1/me').expect(401);
    wire?.mend();
    await refusals.write();
    expect(await past.query('SELECT reason, times FROM access_events')).toEqual([{ reason: 'no_key', times: 2 }]);
    await past.end();
    await desk.stop();
    await wire?.close();
  });
});
