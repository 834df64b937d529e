import { CreateFirstAdmin } from '@app/application';
import { type Role, ROLES } from '@app/domain';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import { accessRuleOf } from '../apps/api/src/http/access/access-rule';
import { submit } from './desk/claims';
import { plainRequest } from './desk/plain-request';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

/** Who may do what: the lowest role that may, or anybody. Whoever adds an operation decides, here too, who may use it. */
const EXPECTED: Readonly<Record<string, Role | 'anybody'>> = {
  'GET /health/live': 'anybody',
  'GET /health/ready': 'anybody',
  'GET /metrics': 'anybody',
  'GET /v1/me': 'viewer',
  'POST /v1/session': 'anybody',
  'GET /v1/session': 'viewer',
  'DELETE /v1/session': 'viewer',
  'GET /v1/api-keys': 'admin',
  'POST /v1/api-keys': 'admin',
  'DELETE /v1/api-keys/{keyId}': 'admin',
  'POST /v1/api-keys/{keyId}/rotation': 'admin',
  'GET /v1/access-events': 'admin',
  'GET /v1/articles': 'viewer',
  'POST /v1/articles': 'editor',
  'POST /v1/articles/import': 'editor',
  'GET /v1/articles/imports/{importId}': 'viewer',
  'GET /v1/articles/{articleId}': 'viewer',
  'GET /v1/articles/{articleId}/claims': 'viewer',
  'POST /v1/articles/{articleId}/claims': 'editor',
  'PUT /v1/articles/{articleId}/content': 'editor',
  'GET /v1/articles/{articleId}/revisions': 'viewer',
  'GET /v1/articles/{articleId}/revisions/{number}': 'viewer',
  'GET /v1/articles/{articleId}/link-recovery': 'viewer',
  'POST /v1/articles/{articleId}/link-recovery': 'reviewer',
  'GET /v1/articles/{articleId}/link-recovery/{recoveryId}': 'viewer',
  'POST /v1/articles/{articleId}/link-recovery/{recoveryId}/apply': 'reviewer',
  'GET /v1/articles/{articleId}/text': 'viewer',
  'GET /v1/articles/{articleId}/coverage': 'viewer',
  'GET /v1/articles/{articleId}/publish-gate': 'viewer',
  'GET /v1/articles/{articleId}/corrections': 'viewer',
  'PUT /v1/articles/{articleId}/publication': 'editor',
  'DELETE /v1/articles/{articleId}/publication': 'editor',
  'GET /v1/people': 'viewer',
  'GET /v1/ratings': 'viewer',
  'GET /v1/ratings/{number}': 'viewer',
  'PUT /v1/ratings': 'admin',
  'POST /v1/claims/bulk-transitions': 'reviewer',
  'GET /v1/claims/bulk-transitions/{bulkId}': 'viewer',
  'GET /v1/claims/{claimId}/decisions': 'viewer',
  'GET /v1/claims': 'viewer',
  'GET /v1/claims/{claimId}': 'viewer',
  'PATCH /v1/claims/{claimId}': 'editor',
  'GET /v1/claims/{claimId}/transitions': 'viewer',
  'POST /v1/claims/{claimId}/transitions': 'reviewer',
  'POST /v1/claims/{claimId}/split': 'editor',
  'POST /v1/claims/{claimId}/merge': 'editor',
  'GET /v1/claims/{claimId}/history': 'viewer',
  'GET /v1/claims/{claimId}/history/verification': 'viewer',
  'GET /v1/claims/{claimId}/similar': 'viewer',
  'GET /v1/claims/{claimId}/citations': 'viewer',
  'POST /v1/claims/{claimId}/citations': 'reviewer',
  'GET /v1/claims/{claimId}/citations/{citationId}': 'viewer',
  'PATCH /v1/claims/{claimId}/citations/{citationId}': 'reviewer',
  'DELETE /v1/claims/{claimId}/citations/{citationId}': 'reviewer',
  'GET /v1/claims/{claimId}/evidence': 'viewer',
  'POST /v1/claims/{claimId}/evidence': 'reviewer',
  'DELETE /v1/claims/{claimId}/evidence/{evidenceId}': 'reviewer',
  'GET /v1/claims/{claimId}/snapshots': 'viewer',
  'GET /v1/claims/{claimId}/snapshots/{snapshotId}/file': 'reviewer',
  'GET /v1/claims/{claimId}/comments': 'viewer',
  'POST /v1/claims/{claimId}/comments': 'reviewer',
  'PUT /v1/claims/{claimId}/comments/{commentId}/resolution': 'reviewer',
  'DELETE /v1/claims/{claimId}/comments/{commentId}/resolution': 'reviewer',
  'GET /v1/exports/labels.ndjson': 'viewer',
  'GET /v1/events': 'viewer',
  'GET /v1/links': 'viewer',
  'GET /v1/links/{linkId}': 'viewer',
  'GET /v1/links/{linkId}/checks': 'viewer',
  'POST /v1/links/{linkId}/archive': 'reviewer',
  'POST /v1/links/{linkId}/checks': 'reviewer',
  'GET /v1/links/{linkId}/claims': 'viewer',
  'GET /v1/links/{linkId}/history': 'viewer',
  'PUT /v1/links/{linkId}/override': 'reviewer',
  'DELETE /v1/links/{linkId}/override': 'reviewer',
  'POST /v1/links/{linkId}/repair': 'editor',
  'GET /v1/link-hosts/{host}': 'viewer',
  'GET /v1/link-hosts/{host}/history': 'viewer',
  'PUT /v1/link-hosts/{host}/override': 'editor',
  'DELETE /v1/link-hosts/{host}/override': 'editor',
  'GET /v1/statistics/overview': 'viewer',
  'GET /v1/statistics/throughput': 'viewer',
  'GET /v1/statistics/ageing': 'viewer',
  'GET /v1/statistics/time-in-state': 'viewer',
  'GET /v1/statistics/reviewers': 'viewer',
  'GET /v1/statistics/states': 'viewer',
  'GET /v1/statistics/work': 'viewer',
  'GET /v1/statistics/links': 'viewer',
  'GET /v1/views': 'viewer',
  'POST /v1/views': 'viewer',
  'GET /v1/views/{viewId}': 'viewer',
  'PUT /v1/views/{viewId}': 'viewer',
  'DELETE /v1/views/{viewId}': 'viewer',
  'GET /v1/webhooks': 'admin',
  'POST /v1/webhooks': 'admin',
  'GET /v1/webhooks/{webhookId}': 'admin',
  'PUT /v1/webhooks/{webhookId}': 'admin',
  'DELETE /v1/webhooks/{webhookId}': 'admin',
  'POST /v1/webhooks/{webhookId}/secret': 'admin',
  'PUT /v1/webhooks/{webhookId}/pause': 'admin',
  'DELETE /v1/webhooks/{webhookId}/pause': 'admin',
  'POST /v1/webhooks/{webhookId}/ping': 'admin',
  'GET /v1/webhooks/{webhookId}/deliveries': 'admin',
  'GET /v1/webhooks/{webhookId}/deliveries/{deliveryId}': 'admin',
  'POST /v1/webhooks/{webhookId}/deliveries/{deliveryId}/redelivery': 'admin',
};

/** Routes that are no operations of the API: the document itself and the pages that show it. */
const OUTSIDE_THE_DOCUMENT: readonly RegExp[] = [/^\/docs(\/|$)/, /^\/openapi\.(json|yaml)$/];

/** From the least to the most. */
const RANKS: readonly Role[] = ['viewer', 'reviewer', 'editor', 'admin'];

const NOBODYS = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

describe('access', () => {
  let desk: TestDesk;
  let rows: StoredRows;
  let people: Readonly<Record<Role, Person>>;
  let revoked: Person;
  let operations: readonly string[];

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    rows = await new StoredRows(desk).connect();
    people = {
      viewer: await desk.person('viewer'),
      reviewer: await desk.person('reviewer'),
      editor: await desk.person('editor'),
      admin: await desk.person('admin'),
    };
    revoked = await desk.person('admin', 'Somebody who left');
    await revoke(revoked);
    const { body: document } = await desk.stranger.get('/openapi.json');
    operations = Object.entries<any>(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  const revoke = async (person: Person) => {
    const { body } = await people.admin.get('/v1/api-keys').expect(200);
    const { id } = body.items.find(({ actorId }: any) => actorId === person.id);
    await people.admin.delete(`/v1/api-keys/${id}`).expect(204);
  };

  /** Asks for something that does not exist, with a body that is wrong: whoever may ask is told so, and nothing changes. */
  const ask = async (operation: string, authorization?: string) => {
    const [method = '', path = ''] = operation.split(' ');
    // A stream that may be followed would not end, so it is asked for what there is not.
    const query = path === '/v1/events' ? '?types=nothing' : '';
    return plainRequest(desk, method, path.replaceAll(/\{\w+\}/g, NOBODYS) + query, {
      headers: { 'if-match': '"1"', ...(authorization !== undefined && { authorization }) },
    });
  };

  it('knows the roles that there are, in their order', () => {
    expect([...RANKS].sort()).toEqual([...ROLES].sort());
  });

  it('is decided for every operation of the document, and for no other', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...operations].sort());
  });

  describe.each(Object.entries(EXPECTED))('to %s', (operation, lowest) => {
    const refusedAs = async (authorization: string | undefined, code: string) => {
      const answer = await ask(operation, authorization);
      expect([answer.status, answer.body.code]).toEqual([code === 'unauthenticated' ? 401 : 403, code]);
    };
    const letIn = async (authorization?: string) => {
      const { status } = await ask(operation, authorization);
      expect([401, 403]).not.toContain(status);
      expect(status).toBeLessThan(500);
    };

    if (lowest === 'anybody') {
      it('is open to anybody', async () => {
        await letIn();
        await letIn('Bearer unknown');
      });
      return;
    }

    it('is refused without a key, with one that nobody gave out, and with one that was revoked', async () => {
      const before = await rows.count();
      await refusedAs(undefined, 'unauthenticated');
      await refusedAs('Bearer cdk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'unauthenticated');
      await refusedAs(`Bearer ${revoked.key}`, 'unauthenticated');
      await refusedAs(`Bearer ${people.admin.key}x`, 'unauthenticated');
      await refusedAs(`Basic ${people.admin.key}`, 'unauthenticated');
      expect(await rows.count()).toEqual(before);
    });

    it(`is refused to every role below ${lowest}, and open from there on`, async () => {
      const before = await rows.count();
      for (const role of RANKS) {
        const authorization = `Bearer ${people[role].key}`;
        if (RANKS.indexOf(role) < RANKS.indexOf(lowest)) await refusedAs(authorization, 'role_insufficient');
        else await letIn(authorization);
      }
      expect(await rows.count()).toEqual(before);
    });
  });

  it('is documented: what needs a key says so, and what does not, does not', async () => {
    const { body: document } = await desk.stranger.get('/openapi.json');
    for (const [operation, lowest] of Object.entries(EXPECTED)) {
      const [method = '', path = ''] = operation.split(' ');
      const { security, responses } = document.paths[path][method.toLowerCase()];
      const expected = lowest === 'anybody' ? undefined : [{ apiKey: [] }, { session: [] }];
      expect([operation, security]).toEqual([operation, expected]);
      expect([operation, '401' in responses]).toEqual([operation, lowest !== 'anybody']);
    }
  });

  it('has no way around it: every route of the router is in the document, or on the short list', () => {
    const router = desk.api.getHttpAdapter().getInstance().router;
    const routes: string[] = router.stack.flatMap(({ route }: any) =>
      route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
    );
    const inDocument = operations.map((operation) => operation.replaceAll(/\{(\w+)\}/g, ':$1'));
    const outside = routes.filter((route) => !inDocument.includes(route));
    expect(routes).toEqual(expect.arrayContaining(inDocument));
    for (const route of outside) {
      const path = route.split(' ')[1] ?? '';
      expect([route, OUTSIDE_THE_DOCUMENT.some((pattern) => pattern.test(path))]).toEqual([route, true]);
    }
  });

  it('has a rule on every handler', () => {
    const scanner = new MetadataScanner();
    const controllers = new DiscoveryService(desk.api.get(ModulesContainer)).getControllers();
    const handlers = controllers.flatMap(({ metatype, name }) => {
      const prototype = (metatype as { prototype: object }).prototype;
      return scanner
        .getAllMethodNames(prototype)
        .map((method) => ({
          name: `${name}.${method}`,
          controller: metatype as Type,
          handler: Reflect.get(prototype, method) as object,
        }))
        .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler));
    });
    expect(handlers).toHaveLength(operations.length);
    for (const { name, controller, handler } of handlers) {
      expect(RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler)]).toBeDefined();
      expect([name, accessRuleOf(controller, handler)]).toEqual([name, expect.anything()]);
    }
  });

  describe('by a key', () => {
    it('ends at once when the key is revoked, for every process, and for good', async () => {
      const leaver = await desk.person('editor', 'Lea');
      const articleId = await submit(leaver);
      await leaver.get('/v1/me').expect(200, { id: leaver.id, name: 'Lea', role: 'editor' });
      await revoke(leaver);
      const { body } = await leaver.get('/v1/me').expect(401);
      expect(body).toMatchObject({ code: 'unauthenticated', detail: 'The API key is not known or was revoked.' });
      await leaver.post('/v1/articles', { format: 'text', content: 'Trade fell in 2024.' }).expect(401);
      const { body: keys } = await people.admin.get('/v1/api-keys').expect(200);
      const listed = keys.items.find(({ actorId }: any) => actorId === leaver.id);
      expect(listed).toMatchObject({ name: 'Lea', revokedAt: expect.any(String) });
      await people.admin.delete(`/v1/api-keys/${listed.id}`).expect(404);
      await people.viewer.get(`/v1/articles/${articleId}`).expect(200);
    });

    it('is told its secret once; no list and no table has it', async () => {
      const made = await people.admin.post('/v1/api-keys', { name: 'Ada', role: 'reviewer' }).expect(201);
      const { secret, ...key } = made.body;
      expect(secret).toMatch(/^cdk_[\w-]{43}$/);
      expect(made.headers['cache-control']).toBe('no-store');
      const list = await people.admin.get('/v1/api-keys?limit=200').expect(200);
      expect(list.body.items).toContainEqual(key);
      const random = secret.slice('cdk_'.length);
      expect(list.text).not.toContain(random);
      const stored = await rows.everything();
      expect(stored).toContain(key.id);
      for (const form of [
        random,
        Buffer.from(random, 'base64url').toString('hex'),
        Buffer.from(secret).toString('hex'),
      ]) {
        expect(stored).not.toContain(form);
      }
    });

    it('does not let a lesser role make or end keys, nor raise itself', async () => {
      const { body } = await people.admin.get('/v1/api-keys').expect(200);
      for (const role of ['viewer', 'reviewer', 'editor'] as const) {
        await people[role].post('/v1/api-keys', { name: 'Me', role: 'admin' }).expect(403);
        await people[role].delete(`/v1/api-keys/${body.items[0].id}`).expect(403);
        await people[role].get('/v1/me').expect(200, { id: people[role].id, name: `A ${role}`, role });
      }
    });
  });

  it('keeps the last admin key in force', async () => {
    const alone = await TestDesk.start(QUEUE_BACKENDS[0] as (typeof QUEUE_BACKENDS)[number]);
    try {
      const admin = await alone.person('admin');
      const keyId = async () => (await admin.get('/v1/api-keys')).body.items[0].id as string;
      const first = await keyId();
      const refused = await admin.delete(`/v1/api-keys/${first}`).expect(409);
      expect(refused.body.code).toBe('last_admin');
      await admin.post('/v1/api-keys', { name: 'Second', role: 'admin' }).expect(201);
      await admin.delete(`/v1/api-keys/${first}`).expect(204);
      await admin.get('/v1/me').expect(401);
    } finally {
      await alone.stop();
    }
  });

  it('takes a chosen admin key in on a desk that lost its own, once', async () => {
    const alone = await TestDesk.start(QUEUE_BACKENDS[0] as (typeof QUEUE_BACKENDS)[number]);
    try {
      const createFirstAdmin = alone.api.get(CreateFirstAdmin);
      await expect(createFirstAdmin.run(null)).resolves.toMatch(/^cdk_/);
      await expect(createFirstAdmin.run(null)).resolves.toBeNull();
      await expect(createFirstAdmin.run('chosen-by-the-operator-0001')).resolves.toBe('chosen-by-the-operator-0001');
      await expect(createFirstAdmin.run('chosen-by-the-operator-0001')).resolves.toBeNull();
    } finally {
      await alone.stop();
    }
  });
});
