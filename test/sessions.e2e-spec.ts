import request from 'supertest';
import { SESSION_LIFETIME } from '@app/application';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

describe('a browser that is signed in', () => {
  let desk: TestDesk;
  let rows: StoredRows;
  let editor: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    rows = await new StoredRows(desk).connect();
    editor = await desk.person('editor', 'Ada');
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  const signIn = async (apiKey = editor.key) => {
    const answer = await desk.stranger.post('/v1/session', { apiKey }).expect(201);
    const [cookie = ''] = answer.headers['set-cookie'] as unknown as readonly string[];
    return { cookie, sent: cookie.split(';')[0] ?? '', csrfToken: answer.body.csrfToken as string };
  };

  const as = (cookie: string, method: 'get' | 'post' | 'delete', path: string, csrfToken?: string) => {
    const asked = request(desk.api.getHttpServer())[method](path).set('Cookie', cookie);
    return csrfToken === undefined ? asked : asked.set('X-CSRF-Token', csrfToken);
  };

  const VIEW = { name: 'Mine', query: { assignee: 'me' } };

  it('is told who it is, and carries a cookie that scripts and other sites do not get at', async () => {
    const { cookie, sent } = await signIn();
    expect(cookie).toMatch(/^claimdesk_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    const { body } = await as(sent, 'get', '/v1/session').expect(200).expect('cache-control', 'no-store');
    expect(body).toMatchObject({ actor: { id: editor.id, name: 'Ada', role: 'editor' } });
    await as(sent, 'get', '/v1/claims').expect(200);
  });

  it('carries it over TLS alone, where it came by TLS', async () => {
    const answer = await request(desk.api.getHttpServer())
      .post('/v1/session')
      .set('X-Forwarded-Proto', 'https')
      .send({ apiKey: editor.key })
      .expect(201);
    expect(String(answer.headers['set-cookie'])).toMatch(/; Secure/);
  });

  it('changes something only when it shows that the page is one of the desk', async () => {
    const { sent, csrfToken } = await signIn();
    const other = await signIn();
    for (const token of [undefined, '', 'x', `${csrfToken}x`, other.csrfToken]) {
      const refused = await as(sent, 'post', '/v1/views', token).send(VIEW).expect(403);
      expect(refused.body).toMatchObject({
        code: 'csrf_token_missing',
        errors: [{ in: 'header', pointer: '#/x-csrf-token' }],
      });
    }
    expect((await editor.get('/v1/views').expect(200)).body.items).toEqual([]);
    await as(sent, 'post', '/v1/views', csrfToken).send(VIEW).expect(201);
  });

  it('counts less than a key that is sent along, which needs no more than itself', async () => {
    const { sent } = await signIn();
    const viewer = await desk.person('viewer', 'Vera');
    const { body } = await as(sent, 'get', '/v1/me').set('Authorization', `Bearer ${viewer.key}`).expect(200);
    expect(body.name).toBe('Vera');
  });

  it('is signed out for good, whoever has the cookie', async () => {
    const { sent, csrfToken } = await signIn();
    await as(sent, 'delete', '/v1/session').expect(403);
    const { headers } = await as(sent, 'delete', '/v1/session', csrfToken).expect(204);
    expect(String(headers['set-cookie'])).toMatch(/^claimdesk_session=; Path=\/; Expires=Thu, 01 Jan 1970/);
    await as(sent, 'get', '/v1/session').expect(401);
  });

  it('is signed out when its key is revoked', async () => {
    const admin = await desk.person('admin');
    const leaver = await desk.person('reviewer', 'Somebody who leaves');
    const { sent } = await signIn(leaver.key);
    const { body } = await admin.get('/v1/api-keys').expect(200);
    await admin.delete(`/v1/api-keys/${body.items.find(({ actorId }: any) => actorId === leaver.id).id}`).expect(204);
    await as(sent, 'get', '/v1/session').expect(401);
    await desk.stranger.post('/v1/session', { apiKey: leaver.key }).expect(422);
  });

  it('is asked for the key again after twelve hours', async () => {
    const { sent } = await signIn();
    desk.advance(SESSION_LIFETIME - 60_000);
    await as(sent, 'get', '/v1/session').expect(200);
    desk.advance(60_001);
    await as(sent, 'get', '/v1/session').expect(401);
    desk.advance(-SESSION_LIFETIME - 1);
  });

  it('leaves neither the key nor the token in the database', async () => {
    const { sent } = await signIn();
    const stored = await rows.everything();
    expect(stored).not.toContain(sent.slice(sent.indexOf('=') + 1));
    expect(stored).not.toContain(editor.key);
  });

  it.each([
    ['a key that nobody gave out', { apiKey: 'cdk_unknown' }, 422],
    ['no key', {}, 422],
    ['a key that is no text', { apiKey: 7 }, 422],
  ])('is not begun with %s', async (_, body, status) => {
    const answer = await desk.stranger.post('/v1/session', body).expect(status);
    expect(answer.body.errors[0].pointer).toBe('#/apiKey');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.each(['claimdesk_session=nonsense', `claimdesk_session=${'x'.repeat(43)}`, 'claimdesk_session', 'a=b; c'])(
    'is nobody with the cookie %s',
    async (cookie) => {
      await as(cookie, 'get', '/v1/session').expect(401);
    },
  );
});
