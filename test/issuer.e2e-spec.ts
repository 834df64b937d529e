import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import request from 'supertest';
import { EventListener } from './desk/event-listener';
import { AUDIENCE, LocalIssuer, makeKey, type TokenWishes } from './desk/local-issuer';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const MINUTE = 60_000;

describe('people whom an issuer vouches for', () => {
  let issuer: LocalIssuer;
  let desk: TestDesk;
  let rows: StoredRows;

  beforeAll(async () => {
    issuer = await LocalIssuer.start();
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, {
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: AUDIENCE,
      OIDC_ROLES_CLAIM: 'roles',
      OIDC_ROLES: 'editor=editor, freelance=reviewer, chief=admin',
    });
    rows = await new StoredRows(desk).connect();
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
    await issuer.goAway();
  });

  afterEach(() => {
    issuer.answerWith = null;
    issuer.discovered = {};
  });

  /** For the desk and the issuer alike; time does not go back. */
  const advance = (milliseconds: number) => {
    issuer.ahead += milliseconds;
    desk.advance(milliseconds);
  };

  const seconds = (from = 0) => Math.floor((Date.now() + issuer.ahead) / 1_000) + from;

  const me = (token: string) => desk.as(token).get('/v1/me');

  const withToken = async (wishes: TokenWishes = {}) => me(await issuer.token(wishes));

  it('are let in, and are the same actor every time', async () => {
    await rows.query('BEGIN');
    await rows.query('LOCK TABLE identities IN SHARE ROW EXCLUSIVE MODE');
    const asked = Promise.all(
      Array.from({ length: 8 }, () => withToken({ claims: { sub: 'many-at-once', name: 'Grace' } })),
    );
    // All are on their way to make the actor before any of them has made it.
    const waiting = async () => {
      const [counted] = await rows.query(
        `SELECT count(*)::integer AS waiting FROM pg_locks
         WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return counted.waiting as number;
    };
    while ((await waiting()) < 8) await delay(20);
    await rows.query('COMMIT');
    const [first, ...others] = await asked;
    expect(first?.body).toEqual({ id: expect.any(String), name: 'Grace', role: 'editor' });
    for (const { status, body } of others) expect([status, body]).toEqual([200, first?.body]);
    const known = await rows.query("SELECT * FROM identities WHERE subject = 'many-at-once'");
    expect(known).toEqual([{ issuer: issuer.url, subject: 'many-at-once', actor_id: first?.body.id }]);
  });

  it('do what their role may, under their own name', async () => {
    const ada = desk.as(await issuer.token());
    const { body: article } = await ada
      .post('/v1/articles', { format: 'text', content: 'Trade fell to 200 million dollars in 2024.' })
      .expect(201);
    const { body: claims } = await ada.get(`/v1/articles/${article.id}/claims`).expect(200);
    const { body: history } = await ada.get(`/v1/claims/${claims.items[0].id}/history`).expect(200);
    expect(history.items[0].actor.name).toBe('Ada Byron');
    await ada.get('/v1/api-keys').expect(403);
    const { body: people } = await ada.get('/v1/people').expect(200);
    expect(people.items).toContainEqual(expect.objectContaining({ name: 'Ada Byron', role: 'editor' }));
  });

  it('have the highest role that they are something for, and are called what they are called now', async () => {
    const { body: before } = await withToken({ claims: { sub: 'g', roles: ['freelance'] } });
    const { body: after } = await withToken({
      claims: { sub: 'g', roles: ['x', 'freelance', 'chief'], name: 'G. H.' },
    });
    expect([before.role, after]).toEqual(['reviewer', { id: before.id, name: 'G. H.', role: 'admin' }]);
  });

  it.each([
    ['preferred_username', { name: undefined, preferred_username: 'gh' }, 'gh'],
    ['email', { name: ' ', email: 'g@example.org' }, 'g@example.org'],
    ['their subject', { name: 7 }, 'named'],
    ['a long and broken name, as far as it goes', { name: `a\nb\u0000${'x'.repeat(300)}` }, `a b ${'x'.repeat(196)}`],
  ])('are called by %s', async (_, claims, name) => {
    const { body } = await withToken({ claims: { sub: 'named', ...claims } });
    expect(body.name).toBe(name);
  });

  it.each([
    ['nothing', {}],
    ['nothing that is a role here', { roles: ['kitchen', 'admin', 'EDITOR'] }],
    ['no list', { roles: { editor: true } }],
  ])('are refused when they are %s', async (_, claims) => {
    const { status, body } = await withToken({ claims: { sub: 'nobody', roles: undefined, ...claims } });
    expect([status, body.code]).toEqual([403, 'role_unmapped']);
    expect(await rows.query("SELECT FROM identities WHERE subject = 'nobody'")).toEqual([]);
  });

  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each<[string, () => Promise<string>]>([
    ['was made for somebody else', () => issuer.token({ claims: { aud: 'another' } })],
    ['names nobody it is for', () => issuer.token({ claims: { aud: undefined } })],
    ['another issuer made', () => issuer.token({ claims: { iss: 'https://issuer.example' } })],
    ['names no issuer', () => issuer.token({ claims: { iss: undefined } })],
    ['says nobody’s name', () => issuer.token({ claims: { sub: undefined } })],
    ['never expires', () => issuer.token({ claims: { exp: undefined } })],
    ['has expired', () => issuer.token({ claims: { exp: seconds(-31) } })],
    ['is not good yet', () => issuer.token({ claims: { nbf: seconds(40) } })],
    ['has a time that is none', () => issuer.token({ claims: { exp: 'tomorrow' as unknown as number } })],
    ['is signed with another key of the same name', async () => issuer.token({ key: await makeKey('first') })],
    ['is signed with a key that nobody published', async () => issuer.token({ key: await makeKey('unknown') })],
    ['is signed by another algorithm', async () => issuer.token({ key: await makeKey('first', 'ES256') })],
    [
      'carries its own key',
      async () => {
        const key = await makeKey('own');
        return issuer.token({ key, header: { jku: `${issuer.url}/keys`, x5u: issuer.url } });
      },
    ],
    [
      'is signed with nothing',
      async () => {
        const [, payload] = (await issuer.token()).split('.');
        return `${base64({ alg: 'none', typ: 'JWT' })}.${payload}.`;
      },
    ],
    [
      'is signed with nothing, under the key’s name',
      async () => {
        const [, payload] = (await issuer.token()).split('.');
        return `${base64({ alg: 'none', kid: 'first' })}.${payload}.`;
      },
    ],
    [
      'takes the public key for a secret',
      async () => {
        const [, payload] = (await issuer.token()).split('.');
        const signed = `${base64({ alg: 'HS256', kid: 'first', typ: 'JWT' })}.${payload}`;
        return `${signed}.${createHmac('sha256', await issuer.publicKeyText())
          .update(signed)
          .digest('base64url')}`;
      },
    ],
    [
      'says other things than what was signed',
      async () => {
        const [header, payload = '', signature] = (await issuer.token()).split('.');
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return `${header}.${base64({ ...claims, roles: ['chief'] })}.${signature}`;
      },
    ],
    ['is cut short', async () => (await issuer.token()).slice(0, -10)],
    ['is no JSON', () => Promise.resolve('eyJub25zZW5zZQ.eyJ4.x')],
    ['is empty', () => Promise.resolve('eyJ..')],
  ])('are refused with a token that %s', async (_, tokenOf) => {
    const { status, body, headers } = await me(await tokenOf());
    expect([status, body.code]).toEqual([401, 'unauthenticated']);
    expect(headers['www-authenticate']).toBe('Bearer realm="claimdesk", error="invalid_token"');
  });

  it('are let in with a clock that goes half a minute wrong', async () => {
    await withToken({ claims: { exp: seconds(-25) } }).then(({ status }) => {
      expect(status).toBe(200);
    });
    await withToken({ claims: { nbf: seconds(25) } }).then(({ status }) => {
      expect(status).toBe(200);
    });
  });

  it.each(['PS256', 'ES256', 'ES384', 'EdDSA'])('are let in with tokens signed by %s', async (alg) => {
    advance(MINUTE);
    await issuer.rotate(`of-${alg}`, alg);
    const { status } = await withToken({ claims: { exp: seconds(60) } });
    expect(status).toBe(200);
  });

  describe('by keys of the issuer that are', () => {
    it('new, at once, and by those that were withdrawn no longer than ten minutes', async () => {
      advance(2 * MINUTE);
      const old = issuer.key;
      const long = { claims: { exp: seconds(3_600) } };
      expect((await withToken(long)).status).toBe(200);
      const before = await issuer.token({ key: old, ...long });
      advance(MINUTE);
      await issuer.rotate('second');
      expect((await me(before)).status).toBe(200);
      expect((await withToken(long)).status).toBe(200);
      expect((await me(before)).status).toBe(401);
      const second = await issuer.token(long);
      await issuer.rotate('third');
      advance(9 * MINUTE);
      expect((await me(second)).status).toBe(200);
      advance(2 * MINUTE);
      expect((await me(second)).status).toBe(401);
    });

    it('not asked for more than twice in a minute, whatever comes', async () => {
      advance(2 * MINUTE);
      expect((await withToken({ claims: { exp: seconds(600) } })).status).toBe(200);
      advance(MINUTE);
      issuer.asked.splice(0);
      const key = await makeKey('none');
      const flood = await Promise.all(
        Array.from({ length: 200 }, async (_, n) => me(await issuer.token({ key: { ...key, kid: `none-${n}` } }))),
      );
      expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([401]));
      expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
      expect((await withToken({ claims: { exp: seconds(600) } })).status).toBe(200);
    });
  });

  describe('while the issuer', () => {
    it('is away, are let in by the keys that are known, for an hour', async () => {
      const token = await issuer.token({ claims: { exp: seconds(24 * 3_600) } });
      expect((await me(token)).status).toBe(200);
      await issuer.goAway();
      advance(50 * MINUTE);
      expect((await me(token)).status).toBe(200);
      advance(61 * MINUTE);
      const { status, body, headers } = await me(token);
      expect([status, body.code, headers['retry-after']]).toEqual([503, 'issuer_unavailable', '5']);
      await issuer.comeBack();
      advance(6_000);
      expect((await me(token)).status).toBe(200);
    });

    it.each<[string, () => void]>([
      ['answers 500', () => (issuer.answerWith = (response) => response.writeHead(500).end('down'))],
      ['answers no JSON', () => (issuer.answerWith = (response) => response.end('<html>'))],
      ['answers null', () => (issuer.answerWith = (response) => response.end('null'))],
      ['answers without end', () => (issuer.answerWith = (response) => response.end('x'.repeat(1_000_000)))],
      ['hangs up', () => (issuer.answerWith = (response) => response.destroy())],
      [
        'leads elsewhere',
        () => (issuer.answerWith = (response) => response.writeHead(302, { location: '/keys' }).end()),
      ],
      ['answers for another', () => (issuer.discovered = { issuer: 'https://issuer.example' })],
      ['has no keys', () => (issuer.discovered = { jwks_uri: undefined })],
      ['has its keys in a file', () => (issuer.discovered = { jwks_uri: 'file:///etc/keys' })],
      ['has something else for keys', () => (issuer.discovered = { jwks_uri: `${issuer.url}/` })],
    ])('%s, are asked to come back, and it is not asked by each of them', async (_, breakIt) => {
      advance(300 * MINUTE);
      const token = await issuer.token({ claims: { exp: seconds(600) } });
      breakIt();
      issuer.asked.splice(0);
      for (let times = 0; times < 5; times += 1) {
        const { status, body, headers } = await me(token);
        expect([status, body.code, headers['retry-after']]).toEqual([503, 'issuer_unavailable', '5']);
      }
      expect(issuer.asked.length).toBeLessThanOrEqual(2);
      // Keys need nobody else.
      const viewer = await desk.person('viewer');
      await viewer.get('/v1/me').expect(200);
      advance(6_000);
      issuer.answerWith = null;
      issuer.discovered = {};
      expect((await me(token)).status).toBe(200);
    });
  });

  describe('signed in with a browser', () => {
    const begin = async (token: string) => {
      const answer = await desk.stranger.post('/v1/session', { apiKey: token }).expect(201);
      const [cookie = ''] = String(answer.headers['set-cookie']).split(';');
      const read = () => request(desk.api.getHttpServer()).get('/v1/session').set('Cookie', cookie);
      return { body: answer.body, read };
    };

    it('are who the token says, and no longer than it is good', async () => {
      const exp = seconds(300);
      const { body, read } = await begin(await issuer.token({ claims: { exp } }));
      expect(body).toMatchObject({
        actor: { name: 'Ada Byron', role: 'editor' },
        expiresAt: new Date(exp * 1_000).toISOString(),
      });
      await read().expect(200);
      advance(5 * MINUTE + 1_000);
      await read().expect(401);
    });

    it('are not, with a token that lets nobody in', async () => {
      const expired = await issuer.token({ claims: { exp: seconds(-40) } });
      const { body } = await desk.stranger.post('/v1/session', { apiKey: expired }).expect(422);
      expect(body.errors).toMatchObject([{ pointer: '#/apiKey' }]);
      const unmapped = await issuer.token({ claims: { roles: ['kitchen'] } });
      await desk.stranger.post('/v1/session', { apiKey: unmapped }).expect(403);
    });
  });

  it('hear of nothing any more when their token is over', async () => {
    const token = await issuer.token({ claims: { exp: seconds(300) } });
    const listener = await (await EventListener.open(`${await desk.api.getUrl()}/v1/events`, token)).untilReady();
    advance(6 * MINUTE);
    await listener.untilEnd();
  });
});

describe('a desk that trusts no issuer', () => {
  it('takes tokens for keys that nobody gave out, and asks nobody', async () => {
    const issuer = await LocalIssuer.start();
    const desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    const asked: Person['get'] = desk.as(await issuer.token()).get;
    const { body } = await asked('/v1/me').expect(401);
    expect(body.detail).toBe('The API key is not known or was revoked.');
    expect(issuer.asked).toEqual([]);
    await desk.stop();
    await issuer.goAway();
  });
});
