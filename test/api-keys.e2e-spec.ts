import request from 'supertest';
import { Clock, CreateFirstAdmin, KeyUses } from '@app/application';
import { ActorRepository, Transactions } from '@app/database';
import { type Role, type Scope } from '@app/domain';
import { EventListener } from './desk/event-listener';
import { claimsOf, submit } from './desk/claims';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const HOUR = 3_600_000;

interface Made {
  readonly id: string;
  readonly secret: string;
  readonly [member: string]: any;
}

describe('API keys', () => {
  let desk: TestDesk;
  let rows: StoredRows;
  let admin: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    rows = await new StoredRows(desk).connect();
    admin = await desk.person('admin');
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  const make = async (wishes: object = {}): Promise<Made> =>
    (await admin.post('/v1/api-keys', { name: 'A script', role: 'editor', ...wishes }).expect(201)).body;

  const rotate = async ({ id }: Made, wishes?: object): Promise<Made> =>
    (await admin.post(`/v1/api-keys/${id}/rotation`, wishes).expect(201)).body;

  const listed = async ({ id }: Made) => {
    const { body } = await admin.get('/v1/api-keys?limit=200').expect(200);
    return body.items.find((key: Made) => key.id === id);
  };

  const statusOf = async (secret: string) => (await desk.as(secret).get('/v1/me')).status;

  const signIn = async (secret: string) => {
    const answer = await desk.stranger.post('/v1/session', { apiKey: secret }).expect(201);
    const [cookie = ''] = String(answer.headers['set-cookie']).split(';');
    const read = async () => (await request(desk.api.getHttpServer()).get('/v1/me').set('Cookie', cookie)).status;
    return { cookie, csrfToken: answer.body.csrfToken as string, expiresAt: answer.body.expiresAt as string, read };
  };

  const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

  /** Runs what is to be done while the desk's clock is ahead. */
  const later = async (hours: number, work: () => Promise<void>) => {
    desk.advance(hours * HOUR);
    try {
      await work();
    } finally {
      desk.advance(-hours * HOUR);
    }
  };

  describe('that expire', () => {
    it('let nobody in from then on, with a session neither', async () => {
      const expiresAt = inHours(2);
      const key = await make({ expiresAt });
      expect([key['expiresAt'], (await listed(key)).expiresAt]).toEqual([expiresAt, expiresAt]);
      const session = await signIn(key.secret);
      expect(session.expiresAt).toBe(expiresAt);
      await later(1.9, async () => {
        expect([await statusOf(key.secret), await session.read()]).toEqual([200, 200]);
      });
      await later(2.1, async () => {
        expect([await statusOf(key.secret), await session.read()]).toEqual([401, 401]);
        const { body } = await desk.as(key.secret).get('/v1/me').expect(401);
        expect(body.detail).toBe('The API key has expired.');
        await desk.stranger.post('/v1/session', { apiKey: key.secret }).expect(422);
        await admin.post(`/v1/api-keys/${key.id}/rotation`).expect(404);
        const { body: people } = await admin.get('/v1/people?limit=200').expect(200);
        expect(people.items.map(({ id }: any) => id)).not.toContain(key['actorId']);
      });
    });

    it('are not made for a time that is over', async () => {
      const wrong = { name: 'Late', role: 'viewer', expiresAt: inHours(-1) };
      const { body } = await admin.post('/v1/api-keys', wrong).expect(422);
      expect(body.errors).toEqual([{ in: 'body', pointer: '#/expiresAt', detail: 'must be in the future' }]);
      const key = await make();
      await admin.post(`/v1/api-keys/${key.id}/rotation`, { expiresAt: inHours(-1) }).expect(422);
      expect(await statusOf(key.secret)).toBe(200);
    });

    it('count for nothing where the last admin’s is to be revoked, nor do those that make no keys', async () => {
      const alone = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
      const first = await alone.person('admin');
      const { body: own } = await first.get('/v1/api-keys').expect(200);
      const { id } = own.items[0];
      const reader = { name: 'Reads', role: 'admin', scopes: ['read'] };
      const short = { name: 'Short', role: 'admin', expiresAt: inHours(1) };
      await first.post('/v1/api-keys', reader).expect(201);
      await first.post('/v1/api-keys', short).expect(201);
      alone.advance(2 * HOUR);
      expect((await first.delete(`/v1/api-keys/${id}`).expect(409)).body.code).toBe('last_admin');
      alone.advance(-2 * HOUR);
      await first.delete(`/v1/api-keys/${id}`).expect(204);
      await alone.stop();
    });
  });

  describe('that are narrowed', () => {
    it('do what they are for, and are told what they lack for anything else', async () => {
      const article = { format: 'text', content: 'Trade fell in 2024.' };
      const reader = desk.as((await make({ scopes: ['read'] })).secret);
      await reader.get('/v1/claims').expect(200);
      const { body } = await reader.post('/v1/articles', article).expect(403);
      expect(body).toMatchObject({
        code: 'scope_insufficient',
        detail: 'This needs the scope articles:write; your key is for read.',
      });
      const writer = desk.as((await make({ scopes: ['articles:write'] })).secret);
      await writer.post('/v1/articles', article).expect(201);
      await writer.get('/v1/claims').expect(403);
    });

    it.each<[Scope, string, string]>([
      ['articles:write', 'post', '/v1/articles/import'],
      ['articles:write', 'put', '/v1/articles/:article/publication'],
      ['claims:write', 'post', '/v1/articles/:article/claims'],
      ['claims:write', 'patch', '/v1/claims/:claim'],
      ['claims:write', 'post', '/v1/claims/:claim/split'],
      ['claims:review', 'post', '/v1/claims/:claim/transitions'],
      ['claims:review', 'post', '/v1/claims/bulk-transitions'],
      ['claims:review', 'post', '/v1/claims/:claim/evidence'],
      ['comments:write', 'post', '/v1/claims/:claim/comments'],
      ['links:write', 'post', '/v1/claims/:claim/citations'],
      ['links:write', 'post', '/v1/articles/:article/link-recovery'],
      ['links:write', 'put', '/v1/link-hosts/example.org/override'],
      ['views:write', 'post', '/v1/views'],
      ['admin', 'put', '/v1/ratings'],
      ['admin', 'get', '/v1/api-keys'],
      ['admin', 'get', '/v1/access-events'],
      ['read', 'get', '/v1/statistics/overview'],
      ['read', 'get', '/v1/exports/labels.ndjson'],
    ])('need %s to %s %s, and nothing else does', async (scope, method, pattern) => {
      const articleId = await submit(admin);
      const [claim] = await claimsOf(admin, articleId);
      const path = pattern.replace(':article', articleId).replace(':claim', claim.id);
      const others = ['read', 'articles:write', 'claims:write', 'claims:review', 'comments:write'].filter(
        (other) => other !== scope,
      );
      const ask = async (scopes: readonly string[]) => {
        const { secret } = await make({ role: 'admin', scopes });
        const asked = desk.as(secret)[method as 'post'](path, method === 'get' ? undefined : { wrong: true });
        return (await asked.set('If-Match', '"1"')).status;
      };
      expect(await ask([...others, 'links:write', 'views:write', 'admin'].filter((other) => other !== scope))).toBe(
        403,
      );
      expect(await ask([scope])).not.toBe(403);
    });

    it('sign in to no more than they are for', async () => {
      const { secret } = await make({ scopes: ['read'] });
      const { cookie, csrfToken } = await signIn(secret);
      const as = (method: 'get' | 'post' | 'delete', path: string) =>
        request(desk.api.getHttpServer())[method](path).set('Cookie', cookie).set('X-CSRF-Token', csrfToken);
      await as('get', '/v1/claims').expect(200);
      expect((await as('post', '/v1/views').send({ name: 'Mine', query: {} }).expect(403)).body.code).toBe(
        'scope_insufficient',
      );
      await as('delete', '/v1/session').expect(204);
    });

    it.each<[Role, readonly string[], string]>([
      ['viewer', ['read', 'claims:review', 'admin'], 'claims:review, admin'],
      ['reviewer', ['articles:write'], 'articles:write'],
      ['editor', ['admin'], 'admin'],
    ])('are not made for a %s with what that is not: %j', async (role, scopes, beyond) => {
      const { body } = await admin.post('/v1/api-keys', { name: 'Wide', role, scopes }).expect(422);
      expect(body.errors).toEqual([
        { in: 'body', pointer: '#/scopes', detail: `must hold only what a ${role} may do, which ${beyond} is not` },
      ]);
    });

    it('are not made for nothing, nor for what there is not', async () => {
      for (const scopes of [[], ['everything'], 'read', Array(9).fill('read')]) {
        const { body } = await admin.post('/v1/api-keys', { name: 'Odd', role: 'viewer', scopes }).expect(422);
        expect(body.errors[0].pointer).toBe('#/scopes');
      }
    });
  });

  describe('that are rotated', () => {
    it('have a new secret, while the old one is good for a day', async () => {
      const key = await make();
      const rotated = await rotate(key);
      expect(rotated).toMatchObject({ id: key.id, actorId: key['actorId'], hint: rotated.secret.slice(-4) });
      expect(rotated.secret).not.toBe(key.secret);
      const { rotatedAt, oldSecretUntil } = await listed(key);
      expect(Date.parse(oldSecretUntil) - Date.parse(rotatedAt)).toBe(24 * HOUR);
      expect([await statusOf(key.secret), await statusOf(rotated.secret)]).toEqual([200, 200]);
      await later(23.9, async () => {
        expect(await statusOf(key.secret)).toBe(200);
      });
      await later(24.1, async () => {
        expect([await statusOf(key.secret), await statusOf(rotated.secret)]).toEqual([401, 200]);
        expect((await listed(key)).oldSecretUntil).toBeNull();
      });
    });

    it('lose the old one at once where no grace is given, and a session that was begun with it', async () => {
      const key = await make();
      const session = await signIn(key.secret);
      const rotated = await rotate(key, { graceHours: 0 });
      expect([await statusOf(key.secret), await session.read(), await statusOf(rotated.secret)]).toEqual([
        401, 401, 200,
      ]);
      expect(await (await signIn(rotated.secret)).read()).toBe(200);
    });

    it('keep a session that was begun with the old one no longer than that is good', async () => {
      const key = await make();
      const before = await signIn(key.secret);
      const rotated = await rotate(key, { graceHours: 2 });
      const between = await signIn(key.secret);
      const after = await signIn(rotated.secret);
      await later(2.1, async () => {
        expect([await before.read(), await between.read(), await after.read()]).toEqual([401, 401, 200]);
      });
    });

    it('again, have three secrets, each until its own time', async () => {
      const first = await make();
      const second = await rotate(first, { graceHours: 2 });
      const third = await rotate(first, { graceHours: 1 });
      const all = () => Promise.all([first, second, third].map(({ secret }) => statusOf(secret)));
      expect(await all()).toEqual([200, 200, 200]);
      await later(1.5, async () => {
        expect(await all()).toEqual([200, 401, 200]);
      });
    });

    it('do not come back by the setting that made them, however often they were rotated', async () => {
      const chosen = 'a-chosen-key-of-the-first-admin';
      const bootstrap = () => desk.api.get(CreateFirstAdmin).run(chosen);
      expect(await bootstrap()).toBe(chosen);
      const { body } = await desk.as(chosen).get('/v1/api-keys?limit=1').expect(200);
      const key: Made = body.items[0];
      await rotate(key, { graceHours: 0 });
      await rotate(key, { graceHours: 0 });
      expect([await bootstrap(), await statusOf(chosen)]).toEqual([null, 401]);
    });

    it('at the same time by several admins, have a secret for each', async () => {
      const key = await make();
      const rotated = await Promise.all([1, 2, 3, 4].map(() => rotate(key)));
      for (const { secret } of rotated) expect(await statusOf(secret)).toBe(200);
      expect(new Set(rotated.map(({ secret }) => secret)).size).toBe(4);
    });

    it('expire as they did, or when they are said to', async () => {
      const key = await make({ expiresAt: inHours(3) });
      const kept = await rotate(key);
      expect([kept['expiresAt'], kept['oldSecretUntil']]).toEqual([key['expiresAt'], key['expiresAt']]);
      const renewed = await rotate(key, { expiresAt: null });
      expect(renewed['expiresAt']).toBeNull();
      await later(3.1, async () => {
        expect([await statusOf(kept.secret), await statusOf(renewed.secret)]).toEqual([401, 200]);
      });
    });

    it('are revoked with all that they had', async () => {
      const key = await make();
      const rotated = await rotate(key);
      const session = await signIn(rotated.secret);
      await admin.delete(`/v1/api-keys/${key.id}`).expect(204);
      expect([await statusOf(key.secret), await statusOf(rotated.secret), await session.read()]).toEqual([
        401, 401, 401,
      ]);
      expect((await listed(key)).oldSecretUntil).toBeNull();
      await admin.post(`/v1/api-keys/${key.id}/rotation`).expect(404);
    });

    it.each([-1, 169, 1.5, '24', null])('are not with a grace of %j hours', async (graceHours) => {
      const key = await make();
      const { body } = await admin.post(`/v1/api-keys/${key.id}/rotation`, { graceHours }).expect(422);
      expect(body.errors[0].pointer).toBe('#/graceHours');
    });

    it('leave no secret in the database', async () => {
      const key = await make();
      const rotated = await rotate(key);
      const stored = await rows.everything();
      for (const { secret } of [key, rotated]) {
        expect(stored).not.toContain(secret);
        expect(stored).not.toContain(Buffer.from(secret).toString('hex'));
      }
    });
  });

  describe('that are used', () => {
    it('tell when, no oftener than once a minute', async () => {
      const key = await make();
      const uses = desk.api.get(KeyUses);
      expect((await listed(key)).lastUsedAt).toBeNull();
      const writes = async () =>
        (await rows.query('SELECT xmin::text FROM api_keys WHERE id = $1', [key.id])).map(({ xmin }) => xmin)[0];
      const before = await writes();
      await statusOf(key.secret);
      await uses.settled();
      const { lastUsedAt } = await listed(key);
      expect(Date.parse(lastUsedAt)).toBeGreaterThan(Date.parse(key['createdAt']));
      const first = await writes();
      expect(first).not.toBe(before);
      for (let times = 0; times < 20; times += 1) await statusOf(key.secret);
      // Another process, which has noted nothing yet.
      const others = new KeyUses(desk.api.get(Transactions), desk.api.get(ActorRepository), desk.api.get(Clock));
      others.note(key.id);
      await Promise.all([uses.settled(), others.settled()]);
      expect(await writes()).toBe(first);
      desk.advance(61_000);
      await statusOf(key.secret);
      await uses.settled();
      expect(await writes()).not.toBe(first);
      expect(Date.parse((await listed(key)).lastUsedAt)).toBeGreaterThan(Date.parse(lastUsedAt) + 60_000);
      desk.advance(-61_000);
    });

    it('by way of a session too', async () => {
      const key = await make();
      await signIn(key.secret);
      await desk.api.get(KeyUses).settled();
      expect((await listed(key)).lastUsedAt).not.toBeNull();
    });

    it('do not wait for it to be written down', async () => {
      const key = await make();
      await rows.query('BEGIN');
      await rows.query('SELECT FROM api_keys WHERE id = $1 FOR UPDATE', [key.id]);
      expect(await statusOf(key.secret)).toBe(200);
      expect(await statusOf(key.secret)).toBe(200);
      await rows.query('COMMIT');
      await desk.api.get(KeyUses).settled();
      expect((await listed(key)).lastUsedAt).not.toBeNull();
    });
  });

  describe('that listen to what happens', () => {
    const listen = async (secret: string) =>
      (await EventListener.open(`${await desk.api.getUrl()}/v1/events`, secret)).untilReady();

    it.each<[string, (key: Made) => Promise<unknown>]>([
      ['revoked', ({ id }) => admin.delete(`/v1/api-keys/${id}`).expect(204)],
      ['rotated without grace', (key) => rotate(key, { graceHours: 0 })],
    ])('do not within five seconds after they were %s, and others do', async (_, end) => {
      const key = await make();
      const [ends, stays] = [await listen(key.secret), await listen(admin.key)];
      await end(key);
      const asked = performance.now();
      await ends.untilEnd();
      expect(performance.now() - asked).toBeLessThan(5_000);
      expect(stays.hasEnded).toBe(false);
      stays.close();
    });

    it('do not when they have expired', async () => {
      const key = await make({ expiresAt: inHours(1) });
      const listener = await listen(key.secret);
      desk.advance(2 * HOUR);
      await listener.untilEnd();
      desk.advance(-2 * HOUR);
    });
  });
});
