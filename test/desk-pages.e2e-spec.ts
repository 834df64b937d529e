import { type Server } from 'node:http';
import request, { type Test } from 'supertest';
import { TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

/** What a browser says that it takes when it goes somewhere. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('the pages of the desk', () => {
  let desk: TestDesk;
  let server: Server;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    server = desk.api.getHttpServer();
  });

  afterAll(() => desk.stop());

  const go = (path: string): Test => request(server).get(path).set('Accept', BROWSER);

  const addressesIn = (html: string) =>
    [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);

  it.each(['/', '/articles', '/queue?state=pending', '/dashboard', '/links', '/no-such-page'])(
    'are at %s',
    async (path) => {
      await go(path)
        .expect(200)
        .expect('content-type', /^text\/html/)
        .expect('cache-control', 'no-store');
    },
  );

  it.each(['/v1/nothing', '/health/nothing', '/metrics/nothing', '/assets/nothing.js', '/nothing.js', '/docs/nothing'])(
    'are not at %s',
    async (path) => {
      await go(path).expect(404);
    },
  );

  it('are for browsers; whoever takes JSON is told in JSON that nothing is there', async () => {
    for (const accept of ['*/*', 'application/json', 'application/problem+json, */*;q=0.1']) {
      const { body } = await request(server).get('/queue').set('Accept', accept).expect(404);
      expect(body.code).toBe('route_not_found');
    }
    await request(server).post('/queue').set('Accept', BROWSER).expect(404);
  });

  it('are made of nothing but what the desk itself serves, and keep it as long as it does not change', async () => {
    const { text } = await go('/').expect(200);
    const addresses = addressesIn(text);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      expect([address, new URL(address, 'http://desk/').host]).toEqual([address, 'desk']);
      const { headers } = await request(server).get(address).expect(200);
      if (address.startsWith('/assets/')) expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  it('may run no script but their own files, and no style without the nonce of the very answer', async () => {
    const answers = [await go('/'), await go('/')];
    const nonces = answers.map(({ headers, text }) => {
      const policy = String(headers['content-security-policy']);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(policy).toMatch(/(^|; )default-src 'none'(;|$)/);
      expect(policy).toMatch(/(^|; )script-src 'self'(;|$)/);
      expect(policy).toMatch(/(^|; )frame-ancestors 'none'(;|$)/);
      const [, nonce = ''] = /style-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
      expect(text).toContain(`nonce="${nonce}"`);
      expect(text).not.toContain('__CSP_NONCE__');
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|javascript:|style="/);
      return nonce;
    });
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});
