import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { ForgetDeliveries } from '@app/application';
import { WEBHOOK_EVENT_TYPES } from '@app/domain';
import { act, claimsOf, submit } from './desk/claims';
import { bring, VERIFIED } from './desk/review';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { isGood, isSignedWith, status, WebhookReceiver } from './desk/webhook-receiver';
import { describeOnEachQueue } from './environment/queue-backends';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LIMIT = 25_000;
const NOBODYS = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

describeOnEachQueue('webhooks', (backend) => {
  let desk: TestDesk;
  let rows: StoredRows;
  let admin: Person;
  let editor: Person;
  let reviewer: Person;
  let receiver: WebhookReceiver;

  beforeEach(async () => {
    desk = await TestDesk.start(backend);
    rows = await new StoredRows(desk).connect();
    admin = await desk.person('admin');
    editor = await desk.person('editor');
    reviewer = await desk.person('reviewer');
    receiver = new WebhookReceiver(desk.web);
  });

  afterEach(async () => {
    await rows.end();
    await desk.stop();
  });

  /** Waits until something is so that a worker brings about. */
  const until = async (isSo: () => Promise<boolean> | boolean, what: string): Promise<void> => {
    for (let waited = 0; waited < LIMIT; waited += 20) {
      if (await isSo()) return;
      await delay(20);
    }
    throw new Error(`It did not come to this: ${what}.`);
  };

  const subscribe = async (eventTypes: readonly string[] = WEBHOOK_EVENT_TYPES, url = receiver.url): Promise<any> =>
    (await admin.post('/v1/webhooks', { name: 'Chat', url, eventTypes }).expect(201)).body;

  const hookOf = async ({ id }: any): Promise<any> => (await admin.get(`/v1/webhooks/${id}`).expect(200)).body;

  const deliveriesOf = async ({ id }: any, query = ''): Promise<readonly any[]> =>
    (await admin.get(`/v1/webhooks/${id}/deliveries?limit=200${query}`).expect(200)).body.items;

  const deliveryOf = async (hook: any, delivery: any): Promise<any> =>
    (await admin.get(`/v1/webhooks/${hook.id}/deliveries/${delivery.id}`).expect(200)).body;

  /** Waits until all that happened was told, or given up. */
  const told = async (hook: any): Promise<void> =>
    until(async () => {
      const [open] = await rows.query('SELECT count(*)::int AS count FROM webhook_events WHERE fanned_out_at IS NULL');
      return open.count === 0 && (await deliveriesOf(hook, '&state=pending')).length === 0;
    }, 'nothing is pending');

  /** Waits until a delivery was tried so often. */
  const tried = async (hook: any, times: number): Promise<any> => {
    let delivery: any;
    await until(async () => {
      [delivery] = await deliveriesOf(hook);
      return delivery?.attemptCount >= times;
    }, `${times} attempts`);
    return delivery;
  };

  /** Does something that a webhook is told of, and waits until a delivery was made of it. */
  const causing = async (hook: any, work: () => Promise<unknown>): Promise<void> => {
    const before = (await deliveriesOf(hook)).length;
    await work();
    await until(async () => (await deliveriesOf(hook)).length > before, 'there is a delivery');
  };

  const publish = async (method: 'put' | 'delete', articleId: string): Promise<void> => {
    const path = `/v1/articles/${articleId}`;
    const { headers } = await editor.get(path).expect(200);
    await editor[method](`${path}/publication`).set('If-Match', String(headers['etag'])).expect(200);
  };

  describe('tell', () => {
    beforeEach(() => desk.startWorker());

    it('what happens, with ids alone, signed so that the receivers’ library takes it', async () => {
      const hook = await subscribe();
      const articleId = await submit(editor);
      const [{ id: claimId }] = await claimsOf(editor, articleId);
      await bring({ reviewer, editor }, claimId, 'verified');
      await told(hook);

      for (const message of receiver.messages) {
        expect(isGood(message, hook.secret)).toBe(true);
        expect(isSignedWith(message, hook.secret)).toBe(true);
        expect(isGood({ ...message, text: message.text.replace('"version"', '"Version"') }, hook.secret)).toBe(false);
        expect(message.headers).toMatchObject({ 'content-type': 'application/json' });
        expect(message.body).toEqual({
          id: message.id,
          type: expect.any(String),
          timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
          version: 1,
          data: expect.any(Object),
        });
      }
      expect(new Set(receiver.messages.map(({ id }) => id)).size).toBe(receiver.messages.length);
      expect([...receiver.types].sort()).toEqual([
        'article.submitted',
        'claim.created',
        'claim.created',
        'claim.transitioned',
        'claim.transitioned',
        'claim.transitioned',
        'decision.made',
      ]);
      expect(receiver.ofType('article.submitted')[0]?.body.data).toEqual({ articleId, version: 1 });
      expect(receiver.ofType('claim.created').map(({ body }) => body.data)).toContainEqual({
        claimId,
        articleId,
        version: 1,
      });
      expect(receiver.ofType('claim.transitioned').map(({ body }) => body.data)).toContainEqual({
        claimId,
        articleId,
        from: 'awaiting_approval',
        state: 'verified',
        version: 4,
      });
      expect(receiver.ofType('decision.made')[0]?.body.data).toEqual({
        decisionId: expect.any(String),
        claimId,
        articleId,
        version: 1,
      });
      expect(JSON.stringify(receiver.messages.map(({ body }) => body))).not.toMatch(/Trade|ministry|office/);
    });

    it('what becomes of articles, of published answers, of links and of the ground under decisions', async () => {
      const articleId = await submit(editor);
      const [{ id: claimId }] = await claimsOf(editor, articleId);
      await bring({ reviewer, editor }, claimId, 'verified');
      const hook = await subscribe([
        'article.published',
        'article.unpublished',
        'article.revised',
        'correction.published',
        'link.changed',
        'claim.attention_raised',
      ]);
      await publish('put', articleId);
      await act(editor, claimId, {
        action: 'reopen',
        reasonCode: 'complaint',
        note: 'They wrote.',
        assignee: reviewer.id,
      });
      await act(reviewer, claimId, {
        action: 'propose',
        ...VERIFIED,
        verdict: 'disputed',
        whatIsWrong: 'The year.',
        correction: { kind: 'correction', whatWasWrong: 'The year.', publicNote: 'It was 2023.' },
      });
      await act(editor, claimId, { action: 'approve' });
      await publish('delete', articleId);
      await editor
        .put(`/v1/articles/${articleId}/content`)
        .type('text/markdown')
        .send(
          '# Trade fell\n\nTrade [fell](#) to \\$210 million in 2024. The port of Odesa was closed in March 2022.\n',
        )
        .expect(200);
      const page = desk.web.servePage('/statistics');
      await submit(editor, `The office counted [ships](${page}) in 2024.`);
      await until(() => receiver.ofType('link.changed').length > 0, 'the link was checked');
      await told(hook);
      expect([...new Set(receiver.types)].sort()).toEqual([
        'article.published',
        'article.revised',
        'article.unpublished',
        'claim.attention_raised',
        'correction.published',
        'link.changed',
      ]);
      expect(receiver.ofType('correction.published')[0]?.body.data).toMatchObject({ claimId, articleId, version: 2 });
      expect(receiver.ofType('article.revised')[0]?.body.data).toMatchObject({ articleId, revision: 2 });
      expect(receiver.ofType('claim.attention_raised')[0]?.body.data).toMatchObject({
        claimId,
        attention: [expect.any(String)],
      });
      expect(receiver.ofType('link.changed')[0]?.body.data).toEqual({
        linkId: expect.any(String),
        from: 'unchecked',
        state: 'alive',
      });
    });

    it('nothing of what was before, or of what nobody asked for', async () => {
      await submit(editor, 'Trade fell in 2023.');
      const hook = await subscribe(['article.submitted']);
      const articleId = await submit(editor, 'Trade fell in 2024.');
      await told(hook);
      expect(receiver.messages.map(({ body }) => body.data)).toEqual([{ articleId, version: 1 }]);
    });

    it('also what was written first and committed last, and nothing that was rolled back', async () => {
      const hook = await subscribe(['article.submitted', 'article.published', 'article.unpublished']);
      const articleId = await submit(editor);
      await told(hook);
      await rows.query('BEGIN');
      await rows.query('UPDATE articles SET published_since = now(), published_by_id = $1 WHERE id = $2', [
        editor.id,
        articleId,
      ]);
      const another = await submit(editor, 'Grain rose in 2024.');
      await until(() => receiver.messages.length === 2, 'what came later is told');
      await rows.query('COMMIT');
      await until(() => receiver.messages.length === 3, 'what was committed last is told');
      await rows.query('BEGIN');
      await rows.query('UPDATE articles SET published_since = NULL, published_by_id = NULL WHERE id = $1', [articleId]);
      await rows.query('ROLLBACK');
      await told(hook);
      expect(receiver.types).toEqual(['article.submitted', 'article.submitted', 'article.published']);
      expect(receiver.messages.map(({ body }) => body.data.articleId)).toEqual([articleId, another, articleId]);
    });

    it('each event once, although two workers look for what to tell', async () => {
      await desk.startWorker();
      const hook = await subscribe(['claim.created']);
      receiver.reply = (response) => setTimeout(() => response.writeHead(200).end(), 30);
      const sentences = Array.from({ length: 40 }, (_, index) => `Trade fell by ${index + 2} percent in 2024.`);
      const claims = await claimsOf(editor, await submit(editor, sentences.join(' ')));
      expect(claims.length).toBeGreaterThan(30);
      await told(hook);
      const ids = receiver.messages.map(({ body }) => body.data.claimId);
      expect([...ids].sort()).toEqual(claims.map(({ id }) => id).sort());
    });
  });

  describe('have a secret', () => {
    it('that is told once, and stands nowhere', async () => {
      await desk.startWorker();
      const wish = { name: 'Chat', url: receiver.url, eventTypes: ['article.submitted'] };
      const made = await admin.post('/v1/webhooks', wish).expect(201);
      const { secret, ...hook } = made.body;
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(made.headers).toMatchObject({
        'cache-control': 'no-store',
        etag: '"1"',
        location: `/v1/webhooks/${hook.id}`,
      });
      receiver.reply = (response, message) => response.writeHead(500).end(JSON.stringify(message.headers));
      await submit(editor);
      const delivery = await tried(hook, 1);
      const { body: list } = await admin.get('/v1/webhooks').expect(200);
      expect(list).toEqual({ items: [expect.objectContaining({ id: hook.id, ...wish })], nextCursor: null });
      const random = secret.slice('whsec_'.length);
      const shown = JSON.stringify([list, await hookOf(hook), await deliveryOf(hook, delivery)]);
      const stored = await rows.everything();
      expect(stored).toContain(hook.id);
      for (const form of [random, Buffer.from(random, 'base64').toString('hex'), Buffer.from(secret).toString('hex')]) {
        expect(stored).not.toContain(form);
        expect(shown).not.toContain(form);
      }
    });

    it('that can be replaced, and signs beside the new one for a while', async () => {
      await desk.startWorker();
      const hook = await subscribe(['article.submitted']);
      const rotate = async (body?: object) =>
        (await admin.post(`/v1/webhooks/${hook.id}/secret`, body).expect(201)).body;
      const second = await rotate({ graceHours: 48 });
      expect((await hookOf(hook)).previousSecretUntil).toBe(second.previousSecretUntil);
      await submit(editor);
      await told(hook);
      expect([hook.secret, second.secret].map((secret) => isGood(receiver.last, secret))).toEqual([true, true]);

      desk.advance(49 * HOUR);
      await submit(editor);
      await told(hook);
      expect([hook.secret, second.secret].map((secret) => isSignedWith(receiver.last, secret))).toEqual([false, true]);
      expect((await hookOf(hook)).previousSecretUntil).toBeNull();

      const third = await rotate();
      const fourth = await rotate({ graceHours: 0 });
      await submit(editor);
      await told(hook);
      const secrets = [hook.secret, second.secret, third.secret, fourth.secret];
      expect(secrets.map((secret) => isSignedWith(receiver.last, secret))).toEqual([false, false, false, true]);
      expect(String(receiver.last.headers['webhook-signature']).split(' ')).toHaveLength(1);
    });

    it('without which nothing is sent, where SECRET_KEY is another one by now', async () => {
      const hook = await subscribe(['article.submitted']);
      await rows.query('UPDATE webhook_secrets SET sealed = sealed || $1', [Buffer.from([0])]);
      await desk.startWorker();
      await submit(editor);
      expect(await tried(hook, 1)).toMatchObject({
        state: 'pending',
        lastStatus: null,
        lastFailure: 'secret_unreadable',
      });
      expect(receiver.messages).toEqual([]);
    });
  });

  describe('try again', () => {
    beforeEach(() => desk.startWorker());

    it('for more than a day, later each time, and then give up; until somebody asks for it again', async () => {
      const hook = await subscribe(['article.submitted']);
      receiver.reply = (response) => response.writeHead(503).end('busy\u0000 at the moment '.repeat(500));
      await submit(editor);
      const pauses = [5_000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];
      for (const [index, pause] of pauses.entries()) {
        const delivery = await tried(hook, index + 1);
        expect(delivery).toMatchObject({ state: 'pending', lastStatus: 503, lastFailure: 'refused' });
        const { attempts } = await deliveryOf(hook, delivery);
        const waits = Date.parse(delivery.nextAttemptAt) - Date.parse(attempts.at(-1).startedAt);
        expect(waits).toBeGreaterThanOrEqual(pause);
        expect(waits).toBeLessThan(pause * 1.1 + 2_000);
        desk.advance(waits);
      }
      const delivery = await tried(hook, 8);
      expect(delivery).toMatchObject({ state: 'failed', nextAttemptAt: null, finishedAt: expect.any(String) });
      const whole = await deliveryOf(hook, delivery);
      expect(whole.attempts.map(({ number }: any) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(whole.attempts[7]).toEqual({
        number: 8,
        startedAt: expect.any(String),
        durationMs: expect.any(Number),
        status: 503,
        failure: 'refused',
        responseExcerpt: expect.stringMatching(/^busy {1,2}at the moment busy/),
      });
      expect(whole.attempts[7].responseExcerpt.length).toBeLessThanOrEqual(1_024);
      expect(whole.body).toBe(receiver.last.text);

      receiver.reply = status(200);
      const again = await admin.post(`/v1/webhooks/${hook.id}/deliveries/${delivery.id}/redelivery`).expect(202);
      expect(again.body).toMatchObject({ id: delivery.id, state: 'pending', attemptCount: 8 });
      expect(await tried(hook, 9)).toMatchObject({ state: 'delivered', lastStatus: 200, lastFailure: null });
      expect(new Set(receiver.messages.map(({ id }) => id))).toEqual(new Set([delivery.eventId]));
      expect(new Set(receiver.messages.map(({ text }) => text)).size).toBe(1);
      expect(new Set(receiver.messages.map(({ headers }) => headers['webhook-timestamp'])).size).toBeGreaterThan(7);
      expect(receiver.messages.every((message) => isSignedWith(message, hook.secret))).toBe(true);
      expect(await hookOf(hook)).toMatchObject({ state: 'active', failingSince: null });
      // What has arrived can be told again as well.
      await admin.post(`/v1/webhooks/${hook.id}/deliveries/${delivery.id}/redelivery`).expect(202);
      await tried(hook, 10);
      expect(receiver.messages).toHaveLength(10);
    });

    it('no sooner than the receiver asks for, within bounds', async () => {
      const hook = await subscribe(['article.submitted']);
      receiver.reply = status(429, { 'retry-after': '3600' });
      await submit(editor);
      const first = await tried(hook, 1);
      const waits = Date.parse(first.nextAttemptAt) - Date.parse(first.createdAt);
      expect(waits).toBeGreaterThanOrEqual(HOUR);
      expect(waits).toBeLessThan(HOUR + 5_000);
      receiver.reply = status(429, { 'retry-after': '86400' });
      desk.advance(waits);
      const second = await tried(hook, 2);
      expect(Date.parse(second.nextAttemptAt) - Date.parse(first.nextAttemptAt)).toBeLessThan(12 * HOUR + 5_000);
    });

    it('when a worker was stopped in mid-delivery, under the same id', async () => {
      const hook = await subscribe(['article.submitted']);
      // Takes the message and never answers.
      receiver.reply = () => undefined;
      await submit(editor);
      await until(() => receiver.messages.length === 1, 'the message came');
      await desk.stopWorkers();
      receiver.reply = status(204);
      await desk.startWorker();
      await told(hook);
      expect(receiver.messages.map(({ id }) => id)).toEqual([receiver.last.id, receiver.last.id]);
      expect(await deliveriesOf(hook)).toMatchObject([
        { state: 'delivered', attemptCount: 1, eventId: receiver.last.id },
      ]);
    });

    it('when a worker died in mid-delivery, once its lease is over', async () => {
      await desk.stopWorkers();
      const hook = await subscribe(['article.submitted']);
      await submit(editor);
      await desk.startWorker();
      await told(hook);
      // As a worker leaves it that took it and was killed.
      await rows.query(
        `UPDATE webhook_deliveries SET state = 'pending', attempts = 0, next_attempt_at = created_at, finished_at = NULL,
           leased_until = created_at + interval '60 seconds'`,
      );
      await rows.query('DELETE FROM webhook_attempts');
      const another = await subscribe(['article.submitted']);
      await submit(editor, 'Grain rose in 2024.');
      await told(another);
      expect(receiver.messages).toHaveLength(3);
      desk.advance(MINUTE);
      await told(hook);
      expect(receiver.messages).toHaveLength(4);
    });
  });

  describe('are paused', () => {
    beforeEach(() => desk.startWorker());

    const resume = async ({ id }: any) => admin.delete(`/v1/webhooks/${id}/pause`).expect(200);

    it('by 410 at once; what happens meanwhile waits, and is told when they are resumed', async () => {
      const hook = await subscribe(['article.submitted']);
      receiver.reply = status(410);
      await submit(editor);
      await tried(hook, 1);
      expect(await hookOf(hook)).toMatchObject({ state: 'paused', pauseReason: 'gone', pausedAt: expect.any(String) });
      receiver.reply = status(204);
      await submit(editor, 'Grain rose in 2024.');
      desk.advance(2 * DAY);
      await until(async () => (await deliveriesOf(hook, '&state=pending')).length === 2, 'both wait');
      const { body: ping } = await admin.post(`/v1/webhooks/${hook.id}/ping`).expect(202);
      await until(async () => (await deliveryOf(hook, ping)).state === 'delivered', 'the ping came');
      expect(receiver.types).toEqual(['article.submitted', 'ping']);
      const [{ id: waiting }] = await deliveriesOf(hook, '&state=pending');
      const refused = await admin.post(`/v1/webhooks/${hook.id}/deliveries/${waiting}/redelivery`).expect(409);
      expect(refused.body.code).toBe('webhook_paused');
      const { body: resumed } = await resume(hook);
      expect(resumed).toMatchObject({
        state: 'active',
        pauseReason: null,
        pausedAt: null,
        failingSince: null,
        version: 1,
      });
      await told(hook);
      expect(receiver.types).toEqual(['article.submitted', 'ping', 'article.submitted', 'article.submitted']);
    });

    it('when nothing has arrived for three days, and not sooner', async () => {
      const hook = await subscribe(['article.submitted']);
      receiver.reply = (response) => response.destroy();
      await submit(editor);
      const failed = await tried(hook, 1);
      expect(failed.lastFailure).toMatch(/^connection_/);
      for (let attempt = 2; attempt <= 8; attempt += 1) {
        desk.advance(12 * HOUR);
        await tried(hook, attempt);
      }
      // Eight attempts in three and a half days are too few to tell.
      const { state, failingSince } = await hookOf(hook);
      expect([state, failingSince]).toEqual(['active', expect.any(String)]);
      await causing(hook, () => submit(editor, 'Grain rose in 2024.'));
      await tried(hook, 1);
      desk.advance(6_000);
      await tried(hook, 2);
      expect(await hookOf(hook)).toMatchObject({ state: 'paused', pauseReason: 'failing', failingSince });
      await resume(hook);
      receiver.reply = status(200);
      desk.advance(6 * MINUTE);
      await until(async () => (await deliveriesOf(hook))[0].state === 'delivered', 'it is told again');
      expect(await hookOf(hook)).toMatchObject({ state: 'active', failingSince: null });
    });

    it('by a person', async () => {
      const hook = await subscribe(['article.submitted']);
      const { body } = await admin.put(`/v1/webhooks/${hook.id}/pause`).expect(200);
      expect(body).toMatchObject({ state: 'paused', pauseReason: 'person' });
      const { body: twice } = await admin.put(`/v1/webhooks/${hook.id}/pause`).expect(200);
      expect(twice.pausedAt).toBe(body.pausedAt);
      await submit(editor);
      await until(async () => (await deliveriesOf(hook)).length === 1, 'it waits');
      // Was due after it, and arrives all the same.
      await admin.post(`/v1/webhooks/${hook.id}/ping`).expect(202);
      await until(() => receiver.messages.length > 0, 'the ping came');
      expect(receiver.types).toEqual(['ping']);
      await resume(hook);
      await told(hook);
      expect(receiver.types).toEqual(['ping', 'article.submitted']);
    });
  });

  describe('go out', () => {
    beforeEach(() => desk.startWorker());

    it('and follow no redirect', async () => {
      const elsewhere = new WebhookReceiver(desk.web, '/elsewhere');
      const hook = await subscribe(['article.submitted']);
      for (const [index, code] of [301, 302, 303, 307, 308].entries()) {
        receiver.reply = status(code, { location: elsewhere.url });
        await causing(hook, () => submit(editor, `Trade fell in 202${index}.`));
        expect(await tried(hook, 1)).toMatchObject({ lastStatus: code, lastFailure: 'redirected' });
      }
      expect(elsewhere.messages).toEqual([]);
      expect(desk.web.requests.filter((line) => line.includes('elsewhere'))).toEqual([]);
    });

    it('to no address inside, whatever it is written as', async () => {
      let connections = 0;
      const guarded = createServer((socket) => {
        connections += 1;
        socket.destroy();
      });
      await new Promise<void>((resolve) => guarded.listen(0, '::', resolve));
      const { port } = guarded.address() as AddressInfo;
      try {
        for (const host of ['127.0.0.1', '127.1', '0x7f.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0']) {
          const hook = await subscribe(['article.submitted'], `http://${host}:${port}/`);
          const { body: ping } = await admin.post(`/v1/webhooks/${hook.id}/ping`).expect(202);
          await until(async () => (await deliveryOf(hook, ping)).state === 'failed', `${host} is refused`);
          const { attempts } = await deliveryOf(hook, ping);
          const failure = expect.stringMatching(/^forbidden_(address|port)$/);
          expect(attempts).toMatchObject([{ status: null, failure, responseExcerpt: null }]);
        }
        expect(connections).toBe(0);
      } finally {
        await new Promise((resolve) => guarded.close(resolve));
      }
    });

    it('and read no more of an answer than its beginning', async () => {
      const hook = await subscribe(['article.submitted']);
      let sent = 0;
      receiver.reply = (response) => {
        response.writeHead(200);
        const more = (): void => {
          let hasRoom = !response.destroyed;
          while (hasRoom) {
            hasRoom = response.write('x'.repeat(65_536));
            sent += 65_536;
          }
        };
        response.on('drain', more);
        more();
      };
      await submit(editor);
      await told(hook);
      const [delivery] = await deliveriesOf(hook);
      const { attempts } = await deliveryOf(hook, delivery);
      expect(attempts).toMatchObject([{ status: 200, failure: null, responseExcerpt: 'x'.repeat(1_024) }]);
      // What fits into the buffers between the two, and no more.
      expect(sent).toBeLessThan(8_000_000);
    });

    it('to others while one does not answer', async () => {
      const silent = new WebhookReceiver(desk.web, '/silent');
      silent.reply = () => undefined;
      await subscribe(['claim.created'], silent.url);
      const hook = await subscribe(['claim.created']);
      const sentences = Array.from({ length: 40 }, (_, index) => `Trade fell by ${index + 2} percent in 2024.`);
      await submit(editor, sentences.join(' '));
      await told(hook);
      expect(receiver.messages.length).toBeGreaterThan(30);
      expect(silent.messages).toHaveLength(4);
    });
  });

  it('are changed and deleted at the version that was seen, with all that is theirs', async () => {
    const hook = await subscribe(['article.submitted']);
    await submit(editor);
    const path = `/v1/webhooks/${hook.id}`;
    const other = new WebhookReceiver(desk.web, '/other');
    const wish = { name: 'Paper', url: other.url, eventTypes: ['article.submitted', 'article.submitted'] };
    await admin.put(path, wish).expect(428);
    const { body, headers } = await admin.put(path, wish).set('If-Match', '"1"').expect(200);
    expect(body).toMatchObject({ name: 'Paper', url: other.url, eventTypes: ['article.submitted'], version: 2 });
    expect(headers['etag']).toBe('"2"');
    await admin.put(path, wish).set('If-Match', '"1"').expect(412);
    await desk.startWorker();
    await told(hook);
    expect([receiver.messages.length, other.messages.length]).toEqual([0, 1]);
    await admin.delete(path).set('If-Match', '"1"').expect(412);
    await admin.delete(path).set('If-Match', '"2"').expect(204);
    await admin.get(path).expect(404);
    await admin.get(`${path}/deliveries`).expect(404);
    const left = await rows.query(
      'SELECT (SELECT count(*) FROM webhook_secrets)::int + (SELECT count(*) FROM webhook_deliveries)::int AS count',
    );
    expect(left).toEqual([{ count: 0 }]);
    await submit(editor, 'Grain rose in 2024.');
    expect(await rows.query('SELECT FROM webhook_events WHERE fanned_out_at IS NULL')).toEqual([]);
  });

  it('may be fifty, whoever asks at the same time', async () => {
    for (let count = 1; count < 50; count += 1) await subscribe(['link.changed']);
    const wish = { name: 'Chat', url: receiver.url, eventTypes: ['link.changed'] };
    // Keeps what both requests write waiting until both have come as far as they can.
    const keeper = await new StoredRows(desk).connect();
    await keeper.query('BEGIN');
    await keeper.query('LOCK TABLE webhook_endpoints IN SHARE ROW EXCLUSIVE MODE');
    const asked = Promise.all([admin.post('/v1/webhooks', wish), admin.post('/v1/webhooks', wish)]);
    await until(async () => {
      const [waiting] = await rows.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.count === 2;
    }, 'both wait');
    await keeper.query('ROLLBACK');
    await keeper.end();
    const answers = await asked;
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body.code).toBe('too_many_webhooks');
  });

  it('are forgotten what they were told after 30 days, and not before', async () => {
    await desk.startWorker();
    const hook = await subscribe(['article.submitted']);
    await submit(editor);
    await told(hook);
    const [delivery] = await deliveriesOf(hook);
    const forget = desk.api.get(ForgetDeliveries);
    desk.advance(30 * DAY - HOUR);
    await forget.run();
    await deliveryOf(hook, delivery);
    desk.advance(2 * HOUR);
    await forget.run();
    expect(await deliveriesOf(hook)).toEqual([]);
    const path = `/v1/webhooks/${hook.id}/deliveries`;
    await admin.get(`${path}/${delivery.id}`).expect(404);
    await admin.post(`${path}/${NOBODYS}/redelivery`).expect(404);
    expect(await rows.query('SELECT FROM webhook_events UNION ALL SELECT FROM webhook_attempts')).toEqual([]);
  });
});
