import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { PROBLEM_CATALOGUE } from '../apps/api/src/http/problem/problem-catalogue';
import { claimsOf, SMALL_ARTICLE, submit } from './desk/claims';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

/** Of a package that is an ES module with top-level paths of its own, so it runs as the command that it is. */
const VALIDATOR = resolve(__dirname, '../node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js');

/** Operations that change what a claim says or where it stands. */
const CUTTING = /\/(content|split|merge)$|^POST \/v1\/articles\/.*\/claims$/;

/** What is written against the version that was seen; comments are no part of their claim. */
const VERSIONED =
  /^\/v1\/(claims\/\{claimId\}(?!\/comments)|views\/|webhooks\/\{webhookId\}$|ratings$|articles\/\{articleId\}\/publication$)/;

/** The id that examples have. */
const EXAMPLE_ID = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

const withId = (body: object, id: string): object =>
  JSON.parse(JSON.stringify(body).replaceAll(EXAMPLE_ID, id)) as object;

/** Statuses that the document can give no operation for: they answer addresses and methods that are not in it. */
const BESIDE_OPERATIONS = new Set(['405']);

interface Operation {
  readonly name: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly operation: any;
}

describe('the OpenAPI document', () => {
  let desk: TestDesk;
  let document: any;
  let operations: readonly Operation[];
  let editor: Person;
  let reviewer: Person;
  let admin: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor');
    reviewer = await desk.person('reviewer');
    admin = await desk.person('admin');
    document = (await desk.stranger.get('/openapi.json').expect(200)).body;
    operations = Object.entries<any>(document.paths).flatMap(([path, item]) =>
      Object.entries<any>(item).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        method: method as Operation['method'],
        path,
        operation,
      })),
    );
  });

  afterAll(() => desk.stop());

  it('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const folder = await mkdtemp(join(tmpdir(), 'claimdesk-openapi-'));
    const validate = async (content: unknown) => {
      const file = join(folder, 'openapi.json');
      await writeFile(file, JSON.stringify(content));
      // It ends with 1 when the document is not valid; what it printed says so as well.
      const run = promisify(execFile)(process.execPath, [VALIDATOR, file]);
      const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
      return JSON.parse(stdout);
    };
    expect(await validate(document)).toEqual({ valid: true });
    expect(await validate({ ...document, paths: { v1: {} } })).toMatchObject({ valid: false });
    await rm(folder, { recursive: true });
  });

  it('is the same in YAML', async () => {
    const { text } = await desk.stranger.get('/openapi.yaml').expect(200);
    expect(parse(text)).toEqual(document);
  });

  it('says of every operation what it does, what it answers and how it refuses', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(operations.length);
    for (const { name, path, method, operation } of operations) {
      const statuses = Object.keys(operation.responses);
      const expected = [
        ...(path.startsWith('/v1/') ? ['503'] : []),
        ...(path.startsWith('/v1/') && name !== 'POST /v1/session' ? ['401', '403'] : []),
        ...(path.includes('{') ? ['404'] : []),
        ...(method === 'get' ? [] : ['413', '415', '422']),
        ...(method !== 'get' && VERSIONED.test(path) ? ['409', '412', '428'] : []),
      ];
      expect([name, operation]).toEqual([
        name,
        expect.objectContaining({ summary: expect.stringMatching(/^[A-Z]\w+ /), tags: [expect.stringMatching(/\w/)] }),
      ]);
      expect([name, statuses]).toEqual([name, expect.arrayContaining(['400', '500', ...expected])]);
      // What is done at once has its answer, and what becomes a job has another.
      const ways = name === 'POST /v1/claims/bulk-transitions' ? 2 : 1;
      expect([name, statuses.filter((status) => /^[23]/.test(status)).length]).toEqual([name, ways]);
      for (const [status, { description, content }] of Object.entries<any>(operation.responses)) {
        expect([name, status, description]).toEqual([name, status, expect.stringMatching(/\w/)]);
        const isProblem = /^[45]/.test(status) && name !== 'GET /health/ready';
        if (isProblem)
          expect([name, status, Object.keys(content)]).toEqual([name, status, ['application/problem+json']]);
      }
    }
  });

  it('describes every parameter, every header and every field', () => {
    const undescribed: string[] = [];
    const look = (place: string, schema: any) => {
      for (const [name, inner] of Object.entries<any>(schema?.properties ?? {})) {
        if (!inner.description) undescribed.push(`${place}.${name}`);
        look(`${place}.${name}`, inner);
      }
      if (schema?.items) look(`${place}[]`, schema.items);
      if (typeof schema?.additionalProperties === 'object') look(`${place}{}`, schema.additionalProperties);
    };
    for (const [name, schema] of Object.entries<any>(document.components.schemas)) look(name, schema);
    for (const { name, operation } of operations) {
      for (const parameter of operation.parameters) {
        if (!parameter.description) undescribed.push(`${name} ${parameter.name}`);
      }
      for (const { headers = {} } of Object.values<any>(operation.responses)) {
        for (const [header, { description }] of Object.entries<any>(headers)) {
          if (!description) undescribed.push(`${name} ${header}`);
        }
      }
    }
    expect(undescribed).toEqual([]);
  });

  it('tells ids in a path from numbers and hosts', () => {
    const taken = new Map<string, string>();
    for (const { operation } of operations) {
      for (const { name, in: place, schema } of operation.parameters) {
        if (place === 'path') taken.set(name, schema.format ?? schema.type);
      }
    }
    expect(taken.get('number')).toBe('integer');
    expect(taken.get('host')).toBe('string');
    expect(
      [...taken]
        .filter(([, kind]) => kind !== 'uuid')
        .map(([name]) => name)
        .sort(),
    ).toEqual(['host', 'number']);
  });

  it('bounds every number of a query by what is read of one there: nine digits', () => {
    for (const { name, operation } of operations) {
      for (const parameter of operation.parameters) {
        const { type, maximum } = parameter.schema;
        if (parameter.in !== 'query' || (type !== 'integer' && type !== 'number')) continue;
        expect([name, parameter.name, maximum <= 999_999_999]).toEqual([name, parameter.name, true]);
      }
    }
  });

  it('knows every problem of the catalogue, by code and by status', () => {
    expect(document.components.schemas.ProblemDto.properties.code.enum).toEqual(Object.keys(PROBLEM_CATALOGUE));
    const documented = new Set(operations.flatMap(({ operation }) => Object.keys(operation.responses)));
    for (const { status } of Object.values(PROBLEM_CATALOGUE)) {
      if (!BESIDE_OPERATIONS.has(String(status))) expect(documented).toContain(String(status));
    }
  });

  describe('has examples', () => {
    let ajv: Ajv2020;

    beforeAll(() => {
      ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats(ajv);
      ajv.addFormat('binary', true);
      ajv.addSchema({ $id: 'openapi', components: document.components });
    });

    const faultsOf = (place: string, schema: any, example: unknown): readonly string[] => {
      const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'));
      return ajv.validate(rooted, example) ? [] : [`${place}: ${ajv.errorsText()} in ${JSON.stringify(example)}`];
    };

    it('each of which fits its own schema', () => {
      let examples = 0;
      const faults: string[] = [];
      const check = (place: string, schema: any, example: unknown) => {
        examples += 1;
        faults.push(...faultsOf(place, schema, example));
      };
      const look = (place: string, schema: any) => {
        if (typeof schema !== 'object' || schema === null) return;
        if ('example' in schema) check(place, schema, schema.example);
        if ('default' in schema) check(place, schema, schema.default);
        for (const [name, inner] of Object.entries<any>(schema.properties ?? {})) look(`${place}.${name}`, inner);
        look(`${place}[]`, schema.items);
        look(`${place}{}`, schema.additionalProperties);
      };
      for (const [name, schema] of Object.entries<any>(document.components.schemas)) look(name, schema);
      for (const { name, operation } of operations) {
        for (const parameter of operation.parameters) {
          look(`${name} ${parameter.name}`, parameter.schema);
          if ('example' in parameter) check(`${name} ${parameter.name}`, parameter.schema, parameter.example);
        }
        for (const [type, media] of Object.entries<any>(operation.requestBody?.content ?? {})) {
          if ('example' in media) check(`${name} ${type}`, media.schema, media.example);
          for (const { value } of Object.values<any>(media.examples ?? {}))
            check(`${name} ${type}`, media.schema, value);
        }
      }
      expect(faults).toEqual([]);
      expect(examples).toBeGreaterThan(150);
    });

    it('for the body of every operation that takes one', () => {
      for (const { name, operation } of operations) {
        for (const [type, { example, examples = {} }] of Object.entries<any>(operation.requestBody?.content ?? {})) {
          if (type === 'application/pdf') continue;
          const given = [...Object.values(examples), ...(example === undefined ? [] : [example])];
          expect([name, type, given.length > 0]).toEqual([name, type, true]);
        }
      }
    });

    /** An article that lost an address, and a search that found it. */
    const recoverable = async () => {
      const article = { format: 'markdown', content: SMALL_ARTICLE, sourceUrl: 'https://example.org/trade-fell' };
      const { body: submitted } = await editor.post('/v1/articles', article).expect(201);
      const path = `/v1/articles/${submitted.id}/link-recovery`;
      const html = '<p>Trade <a href="/statistics">fell</a> to $200 million in 2024.</p>';
      const { body: recovery } = await editor.post(path, { html }).expect(202);
      return { articleId: submitted.id as string, recoveryId: recovery.id as string };
    };

    /** A view of somebody's own, at its first version. */
    const ownView = async (person: Person): Promise<string> => {
      const { body } = await person.post('/v1/views', { name: 'For now', query: {} }).expect(201);
      return body.id;
    };

    /** A key that nobody needs. */
    const someKey = async (): Promise<string> =>
      (await admin.post('/v1/api-keys', { name: 'A script', role: 'viewer' }).expect(201)).body.id;
    /** A webhook at its first version. */
    const webhook = async (): Promise<string> => {
      const wish = { name: 'For now', url: 'https://hooks.example.org/desk', eventTypes: ['claim.created'] };
      const { body } = await admin.post('/v1/webhooks', wish).expect(201);
      return body.id;
    };

    it('that work as they stand, one after the other', async () => {
      const [claim] = await claimsOf(editor, await submit(editor));
      const [linked] = await claimsOf(editor, await submit(editor, 'Trade [fell](https://example.org/trade) in 2024.'));
      const { id: linkId, host } = linked.citations[0].link;
      for (const { name, method, path, operation } of operations) {
        if (!operation.requestBody) continue;
        for (const [type, { example, examples = {} }] of Object.entries<any>(operation.requestBody.content)) {
          const bodies = [...Object.values<any>(examples).map(({ value }) => value), ...(example ? [example] : [])];
          for (const body of bodies) {
            // Steps of a review follow each other; what cuts articles and claims up has one of its own each time.
            const [subject, another] = CUTTING.test(name) ? await claimsOf(editor, await submit(editor)) : [claim];
            const { articleId, recoveryId } = await recoverable();
            // The one who approves is not the one who proposed.
            const person = body.action === 'approve' ? reviewer : admin;
            if (body.apiKey) body.apiKey = admin.key;
            const address = path
              .replace('{articleId}', CUTTING.test(name) ? subject.articleId : articleId)
              .replace('{recoveryId}', recoveryId)
              .replace('{linkId}', linkId)
              .replace('{keyId}', path.includes('{keyId}') ? await someKey() : '')
              .replace('{viewId}', path.includes('{viewId}') ? await ownView(person) : '')
              .replace('{webhookId}', path.includes('{webhookId}') ? await webhook() : '')
              .replace('{host}', host)
              .replace('{claimId}', subject.id)
              .replace('{citationId}', subject.citations[0].id);
            const versioned = /^PUT .*(ratings|\{viewId\}|\{webhookId\})$/.test(name)
              ? address
              : `/v1/claims/${subject.id}`;
            const { headers } = await person.get(versioned).expect(200);
            const sent = await person[method as 'post'](address, method === 'patch' ? body : undefined)
              .type(type)
              .set('If-Match', String(headers['etag']))
              .send(typeof body === 'string' ? body : withId(body, another?.id ?? subject.id));
            const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
            expect([name, type, body, sent.status, sent.body.errors]).toEqual([
              name,
              type,
              body,
              Number(success),
              undefined,
            ]);
          }
        }
      }
      await reviewer
        .get(`/v1/claims/${claim.id}`)
        .expect(200)
        .expect(({ body }) => {
          expect(body.state).toBe('verified');
        });
    });
  });

  it('shows how lists of words are written in a query, and they are read so', async () => {
    const { parameters } = document.paths['/v1/claims'].get;
    expect(parameters.find(({ name }: any) => name === 'state')).toMatchObject({ style: 'form', explode: false });
    await editor.get('/v1/claims?state=pending,in_review').expect(200);
  });
});

describe('the page that shows the document', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
  });

  afterAll(() => desk.stop());

  it('is made of nothing but what the desk itself serves', async () => {
    const { text: html } = await desk.stranger
      .get('/docs')
      .expect(200)
      .expect('content-type', /^text\/html/);
    const addresses = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) {
      const url = new URL(address, 'http://desk/docs');
      expect([address, url.host]).toEqual([address, 'desk']);
      const { status, type } = await desk.stranger.get(url.pathname);
      expect([address, status, type]).toEqual([address, 200, expect.stringMatching(/javascript|css|image/)]);
    }
    // Scripts of the page itself would be stopped by its own policy.
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/);
  });

  it('asks no other host, and could not if it would', async () => {
    const { headers } = await desk.stranger.get('/docs').expect(200);
    const policy = new Map(
      String(headers['content-security-policy'])
        .split(';')
        .map((directive) => directive.trim().split(' '))
        .map(([name = '', ...sources]) => [name, sources] as const),
    );
    for (const [name, sources] of policy) {
      for (const source of sources) {
        expect([name, source]).toEqual([name, expect.stringMatching(/^('self'|'none'|'unsafe-inline'|data:)$/)]);
      }
    }
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.has('connect-src')).toBe(false);
    expect(policy.get('style-src')).toContain("'unsafe-inline'");
    expect(policy.get('img-src')).toContain('data:');
    const { text } = await desk.stranger.get('/docs/swagger-ui-init.js').expect(200);
    expect(text).toContain('"validatorUrl": null');
  });
});
