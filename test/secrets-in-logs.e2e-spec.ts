import { Refusals } from '@app/application';
import { parseSettings } from '@app/config';
import { createLogger, runInContext } from '@app/observability';
import { type NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createApi } from '../apps/api/src/create-api';
import { CuttableWire } from './desk/cuttable-wire';
import { AUDIENCE, LocalIssuer } from './desk/local-issuer';
import { createTestDatabase, type TestDatabase } from './environment/database';
import { CreateApiKey } from '@app/application';

describe('the log, at its most talkative', () => {
  const lines: string[] = [];
  let database: TestDatabase;
  let wire: CuttableWire;
  let issuer: LocalIssuer;
  let api: NestExpressApplication;

  beforeAll(async () => {
    database = await createTestDatabase();
    wire = await CuttableWire.to(database.url);
    issuer = await LocalIssuer.start();
    const settings = parseSettings({
      DATABASE_URL: wire.url,
      SECRET_KEY: 'the-secret-key-of-the-desk-itself-0123',
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: AUDIENCE,
      LOG_LEVEL: 'trace',
    });
    api = await createApi(settings, createLogger('api', 'trace', { write: (line) => lines.push(line) }));
    await api.listen(0, '127.0.0.1');
  });

  afterAll(async () => {
    await api.close();
    await wire.close();
    await issuer.goAway();
    await database.drop();
  });

  const send = (
    method: 'get' | 'post' | 'delete',
    path: string,
    headers: Record<string, string> = {},
    body?: object,
  ) => {
    const sent = request(api.getHttpServer())[method](path).set(headers);
    return body === undefined ? sent : sent.send(body);
  };

  it('has no key, cookie, CSRF token or JWT in it, whatever becomes of the request', async () => {
    const { secret: key } = await api.get(CreateApiKey).run({ name: 'Ada', role: 'admin' });
    const bearer = { authorization: `Bearer ${key}` };
    const { body: made } = await send('post', '/v1/api-keys', bearer, { name: 'Bob', role: 'editor' }).expect(201);
    const { body: rotated } = await send('post', `/v1/api-keys/${made.id}/rotation`, bearer).expect(201);
    const unknown = `cdk_${'u'.repeat(43)}`;
    const jwt = await issuer.token();
    const bad = `${(await issuer.token({ claims: { aud: 'another' } })).slice(0, -4)}wxyz`;
    const signedIn = await send('post', '/v1/session', {}, { apiKey: key }).expect(201);
    const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
    const { csrfToken } = signedIn.body;

    for (const shown of [key, made.secret, rotated.secret, unknown, jwt, bad]) {
      const headers = { authorization: `Bearer ${shown}` };
      await send('get', '/v1/me', headers);
      await send('post', '/v1/session', {}, { apiKey: shown });
      await send('post', '/v1/session', {}, { apiKey: shown, [shown.slice(0, 40)]: true });
      await send('post', '/v1/articles', headers, { wrong: shown });
      await send('get', `/v1/me?key=${shown}`, { 'x-request-id': shown.slice(0, 99) });
      await send('get', `/v1/claims/${shown}`, headers);
      await send('get', '/v1/claims', { authorization: `Basic ${shown}` });
    }
    await send('get', '/v1/session', { cookie }).expect(200);
    await send('post', '/v1/views', { cookie }, { name: 'x', query: {} }).expect(403);
    await send('post', '/v1/views', { cookie, 'x-csrf-token': `${csrfToken}` }, { name: 'x', query: {} }).expect(201);
    await send('get', `/v1/me?token=${cookie.split('=')[1]}`).expect(401);

    wire.break();
    await send('get', '/v1/me', bearer).expect(503);
    await send('get', '/v1/me', { cookie }).expect(503);
    await send('post', '/v1/session', {}, { apiKey: key }).expect(503);
    await send('post', '/v1/api-keys', { authorization: `Bearer ${jwt}` }, { name: 'x', role: 'viewer' }).expect(503);
    wire.mend();
    await issuer.goAway();
    await issuer.comeBack();
    await send('delete', '/v1/session', { cookie, 'x-csrf-token': csrfToken }).expect(204);
    await runInContext({ requestId: null }, () => api.get(Refusals).write());

    const log = lines.join('');
    // It does tell of these requests.
    expect(log.match(/"request completed"/g)?.length).toBeGreaterThan(40);
    expect(log).toContain('database unavailable');
    const secrets = [key, made.secret, rotated.secret, unknown, jwt, bad, cookie.split('=')[1] ?? '', csrfToken];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(40);
      // Not in part either, but for the hint.
      for (const part of [secret.slice(0, 40), secret.slice(4, 44), secret.slice(-40)])
        expect(log.includes(part)).toBe(false);
    }
    expect(log).not.toContain('the-secret-key-of-the-desk');
  });
});
