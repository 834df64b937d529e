import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { createApi } from '../apps/api/src/create-api';
import { LiveCursor } from '../apps/api/src/events/live-cursor';
import { LiveFeed } from '../apps/api/src/events/live-feed';
import { ForgetLiveEvents, LiveEventsQuery } from '@app/application';
import { createLogger } from '@app/observability';
import { claimsOf, submit } from './desk/claims';
import { CuttableWire } from './desk/cuttable-wire';
import { EventListener, type Frame } from './desk/event-listener';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const isOf =
  (type: string, subject: object = {}) =>
  (frame: Frame) =>
    frame.type === type && Object.entries(subject).every(([name, value]) => frame.data[name] === value);

/** Whether the desk itself wrote an event, rather than a test. */
const isDesksOwn = (data: any): boolean => !('n' in data) && !['late', 'early', 'dumped', 'x'].includes(data.articleId);

describe('live events', () => {
  let desk: TestDesk;
  let rows: StoredRows;
  let editor: Person;
  let viewer: Person;
  let url: string;
  const listeners: EventListener[] = [];

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    await desk.startWorker();
    rows = await new StoredRows(desk).connect();
    editor = await desk.person('editor');
    viewer = await desk.person('viewer');
    url = `${await desk.api.getUrl()}/v1/events`;
  });

  afterEach(() => {
    for (const listener of listeners.splice(0)) {
      listener.close();
      // Rows that tests write by themselves have ids that are none, or too many.
      const told = listener.frames
        .filter(({ data }) => isDesksOwn(data))
        .map(({ data }) => `data: ${JSON.stringify(data)}`);
      desk.answers.assert('GET', '/v1/events', { status: 200, type: 'text/event-stream', text: told.join('\n') });
    }
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  const listen = async (query = '', lastEventId: string | null = null, key = viewer.key): Promise<EventListener> => {
    const listener = await EventListener.open(url + query, key, lastEventId);
    listeners.push(listener);
    return listener;
  };

  const listening = async (query = '') => (await listen(query)).untilReady();

  const startReview = async (claim: any, person = editor) =>
    person
      .post(`/v1/claims/${claim.id}/transitions`, { action: 'start', assignee: 'me' })
      .set('If-Match', `"${claim.version}"`)
      .expect(200);

  const newClaim = async () => (await claimsOf(editor, await submit(editor)))[0];

  it('are a stream that nobody on the way keeps or gathers', async () => {
    const { response } = await listening();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('tell what is done to an article, its claims and what people say of them', async () => {
    const listener = await listening();
    const articleId = await submit(editor);
    await listener.until(isOf('article.changed', { articleId }));
    const [claim] = await claimsOf(editor, articleId);
    await listener.until(isOf('claim.changed', { claimId: claim.id, articleId, change: 'created', version: 1 }));
    await startReview(claim);
    await listener.until(isOf('claim.changed', { claimId: claim.id, change: 'start', version: 2 }));
    const { body } = await editor.post(`/v1/claims/${claim.id}/comments`, { text: 'Which month?' }).expect(201);
    await listener.until(isOf('comment.changed', { claimId: claim.id, commentId: body.id }));
  });

  it('tell of checks, of links that change, and of imports', async () => {
    const listener = await listening();
    const page = desk.web.url('/statistics');
    const [claim] = await claimsOf(editor, await submit(editor, `Trade [fell](${page}) in 2024.`));
    const linkId = claim.citations[0].link.id;
    await listener.until(({ type, data }) => type === 'link.checked' && data.linkIds.includes(linkId));
    await listener.until(isOf('link.changed', { linkId }));
    const { body } = await editor.post('/v1/articles/import', { url: desk.web.url('/none') }).expect(202);
    await listener.until(isOf('import.changed', { importId: body.id }));
  });

  it('tell only what was asked for, and go on from there all the same', async () => {
    const listener = await listening('?types=comment.changed');
    const before = listener.lastEventId;
    const claim = await newClaim();
    await editor.post(`/v1/claims/${claim.id}/comments`, { text: 'So it is.' }).expect(201);
    await listener.until(isOf('comment.changed', { claimId: claim.id }));
    expect(new Set(listener.frames.map(({ type }) => type))).toEqual(new Set(['ready', 'comment.changed']));
    expect(listener.lastEventId).not.toBe(before);
  });

  it('tell nothing of what was not committed', async () => {
    const listener = await listening();
    const claim = await newClaim();
    await startReview(claim);
    await editor.post(`/v1/claims/${claim.id}/transitions`, { action: 'release' }).set('If-Match', '"1"').expect(412);
    await listener.until(isOf('claim.changed', { claimId: claim.id, change: 'start' }));
    await submit(editor);
    expect(listener.frames.filter(isOf('claim.changed', { claimId: claim.id, change: 'release' }))).toEqual([]);
  });

  it('go on where a listener was cut off, at another process of the desk too', async () => {
    const first = await listening();
    const claim = await newClaim();
    await first.until(isOf('claim.changed', { claimId: claim.id }));
    first.close();
    await startReview(claim);
    await editor.post(`/v1/claims/${claim.id}/comments`, { text: 'Meanwhile.' }).expect(201);
    const second = await listen('', first.lastEventId);
    await second.until(isOf('comment.changed', { claimId: claim.id }));
    await second.until(isOf('claim.changed', { claimId: claim.id, change: 'start' }));
    expect(second.frames.some(({ type }) => type === 'reset')).toBe(false);

    const other = await createApi(desk.settings, createLogger('api', 'silent'));
    await other.listen(0, '127.0.0.1');
    const third = await EventListener.open(`${await other.getUrl()}/v1/events`, viewer.key, first.lastEventId);
    await third.until(isOf('claim.changed', { claimId: claim.id, change: 'start' }));
    await third.until(isOf('comment.changed', { claimId: claim.id }));
    await other.close();
    await third.untilEnd();
  });

  it('miss nothing of transactions that commit in another order than they began', async () => {
    const [late, early] = [
      new Client({ connectionString: desk.database.url }),
      new Client({ connectionString: desk.database.url }),
    ];
    await Promise.all([late.connect(), early.connect()]);
    const tell = (client: Client, articleId: string) =>
      client.query(
        "INSERT INTO live_events (type, subject) VALUES ('article.changed', jsonb_build_object('articleId', $1::text))",
        [articleId],
      );
    const listener = await listening();
    await late.query('BEGIN');
    await tell(late, 'late');
    await early.query('BEGIN');
    await tell(early, 'early');
    await early.query('COMMIT');
    const { data: first } = await listener.until(isOf('article.changed', { articleId: 'early' }));
    listener.close();
    await late.query('COMMIT');
    const resumed = await listen('', listener.lastEventId);
    const { data: second } = await resumed.until(isOf('article.changed', { articleId: 'late' }));
    // So whoever went by the numbers would have passed it over.
    expect(second.seq).toBeLessThan(first.seq);
    expect(resumed.frames.filter(isOf('article.changed', { articleId: 'early' }))).toEqual([]);
    await Promise.all([late.end(), early.end()]);
  });

  describe('say that everything is to be read again', () => {
    const position = () => desk.api.get(LiveEventsQuery).now();
    const cursor = () => new LiveCursor(desk.settings.secretKey);
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

    it.each([
      ['nonsense', async () => 'nonsense'],
      ['an empty id', async () => ' '],
      ['a snapshot as it is', async () => (await position()).snapshot],
      ['an id of another secret', async () => new LiveCursor('x'.repeat(32)).encode(await position(), new Date())],
      ['an id of another server', async () => cursor().encode({ ...(await position()), server: '1' }, new Date())],
      ['an id of days ago', async () => cursor().encode(await position(), daysAgo(2))],
      [
        'an id of what a restored database does not know',
        async () => cursor().encode({ ...(await position()), snapshot: '900000000000:900000000000:' }, new Date()),
      ],
    ])('to whoever comes with %s', async (_, idOf) => {
      const listener = await listen('', await idOf());
      await listener.until(({ type }) => type === 'reset');
      await listener.until(({ type }) => type === 'ready');
      const claim = await newClaim();
      await listener.until(isOf('claim.changed', { claimId: claim.id }));
    });

    it('to whoever comes with an id of another desk on the same server', async () => {
      const other = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
      const id = cursor().encode(await other.api.get(LiveEventsQuery).now(), new Date());
      await other.stop();
      const listener = await (await listen('', id)).untilReady();
      expect(listener.frames.map(({ type }) => type)).toEqual(['reset', 'ready']);
    });

    it('to whoever missed more than can be told one by one', async () => {
      const listener = await listening();
      listener.close();
      await rows.query(
        `INSERT INTO live_events (type, subject) SELECT 'article.changed', '{"articleId": "x"}' FROM generate_series(1, 5001)`,
      );
      const resumed = await listen('', listener.lastEventId);
      await resumed.until(({ type }) => type === 'reset');
      expect(resumed.frames.some(({ type }) => type === 'article.changed')).toBe(false);
    });
  });

  it('go on when the desk was started anew', async () => {
    const start = async () => {
      const api = await createApi(desk.settings, createLogger('api', 'silent'));
      await api.listen(0, '127.0.0.1');
      return { api, address: `${await api.getUrl()}/v1/events` };
    };
    const before = await start();
    const listener = await (await EventListener.open(before.address, viewer.key)).untilReady();
    await before.api.close();
    await listener.untilEnd();
    const claim = await newClaim();
    const after = await start();
    const resumed = await EventListener.open(after.address, viewer.key, listener.lastEventId);
    await resumed.until(isOf('claim.changed', { claimId: claim.id }));
    await resumed.untilReady();
    expect(resumed.frames.some(({ type }) => type === 'reset')).toBe(false);
    await after.api.close();
  });

  it('tell how an import stands, also when it was given up', async () => {
    const listener = await listening();
    await desk.stopWorkers();
    const { body } = await editor.post('/v1/articles/import', { url: desk.web.url('/none') }).expect(202);
    await listener.until(isOf('import.changed', { importId: body.id, status: 'queued' }));
    await rows.query('UPDATE outbox SET failed_at = now() WHERE id = $1', [body.id]);
    await listener.until(isOf('import.changed', { importId: body.id, status: 'failed' }));
    await rows.query('UPDATE outbox SET failed_at = NULL WHERE id = $1', [body.id]);
    listener.frames.splice(0);
    await desk.startWorker();
    await listener.until(isOf('import.changed', { importId: body.id, status: 'failed' }));
  });

  it('tell of lost addresses that are found and taken up, and of steps on many claims', async () => {
    const listener = await listening();
    const articleId = await submit(editor);
    const path = `/v1/articles/${articleId}/link-recovery`;
    const html = '<p>Trade <a href="https://example.org/fell">fell</a> to $200 million in 2024.</p>';
    const { body: recovery } = await editor.post(path, { html }).expect(202);
    await listener.until(isOf('recovery.changed', { recoveryId: recovery.id, articleId }));
    listener.frames.splice(0);
    await editor.post(`${path}/${recovery.id}/apply`).expect(200);
    await listener.until(isOf('recovery.changed', { recoveryId: recovery.id, articleId }));
    await rows.query(
      `INSERT INTO bulk_transitions (id, actor_id, action, action_values, dry_run, total, created_at)
       SELECT $1, id, 'start', '{}', true, 0, now() FROM actors WHERE id = $2`,
      [articleId, editor.id],
    );
    await listener.until(isOf('bulk.changed', { bulkId: articleId }));
  });

  it('tell each version of a claim that one statement makes', async () => {
    const listener = await listening();
    const claim = await newClaim();
    await rows.query(
      `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, occurred_at, hash)
       SELECT gen_random_uuid(), $1, sequence, 'edited', $2, '{}', '{}', now(), '' FROM generate_series(2, 3) AS sequence`,
      [claim.id, editor.id],
    );
    await listener.until(isOf('claim.changed', { claimId: claim.id, change: 'edited', version: 2 }));
    await listener.until(isOf('claim.changed', { claimId: claim.id, change: 'edited', version: 3 }));
  });

  it('are told when their numbers are larger than 32 bits hold', async () => {
    const listener = await listening();
    listener.close();
    await rows.query('ALTER TABLE live_events ALTER COLUMN seq RESTART WITH 3000000000');
    const claim = await newClaim();
    const resumed = await (await listen('', listener.lastEventId)).untilReady();
    const { data } = await resumed.until(isOf('claim.changed', { claimId: claim.id }));
    expect(data.seq).toBeGreaterThanOrEqual(3_000_000_000);
  });

  it('are not told of transactions that the server has not come to: rows of a dump of another one', async () => {
    const listener = await listening();
    await rows.query(
      `INSERT INTO live_events (xact, type, subject) VALUES ('900000000000', 'article.changed', '{"articleId": "dumped"}')`,
    );
    const claim = await newClaim();
    await listener.until(isOf('claim.changed', { claimId: claim.id }));
    expect(listener.frames.filter(isOf('article.changed', { articleId: 'dumped' }))).toEqual([]);
    await rows.query("DELETE FROM live_events WHERE xact = '900000000000'");
  });

  describe('are told at the pace of whoever listens', () => {
    const feed = () => desk.api.get(LiveFeed);
    /** Bytes that a kernel keeps for a socket by itself, several times over. */
    const MANY = 1_000;
    const writeMuch = (events: number) =>
      rows.query(
        `INSERT INTO live_events (type, subject)
         SELECT 'link.checked', jsonb_build_object('linkIds', (SELECT jsonb_agg(gen_random_uuid()) FROM generate_series(1, 200)), 'n', n)
         FROM generate_series(1, $1::integer) AS n`,
        [events],
      );
    const comesTo = async (size: number) => {
      for (let waited = 0; waited < 10_000 && feed().size !== size; waited += 20) await delay(20);
      expect(feed().size).toBe(size);
    };
    const ask = (method: string): Socket => {
      const { hostname, port } = new URL(url);
      const socket = connect(Number(port), hostname.replace('[::1]', '::1'));
      socket.on('error', () => undefined);
      socket.write(`${method} /v1/events HTTP/1.1\r\nHost: desk\r\nAuthorization: Bearer ${viewer.key}\r\n\r\n`);
      return socket;
    };

    it('all that was missed, however much more than a socket takes at once', async () => {
      await comesTo(0);
      const listener = await listening();
      listener.close();
      await writeMuch(MANY);
      const resumed = await (await listen('', listener.lastEventId)).untilReady();
      expect(resumed.frames.filter(({ type }) => type === 'link.checked')).toHaveLength(MANY);
    });

    it('but nobody who does not take it', async () => {
      await comesTo(0);
      const socket = ask('GET').pause();
      await comesTo(1);
      for (let round = 0; round < 3; round += 1) {
        await writeMuch(MANY);
        await delay(300);
      }
      await comesTo(0);
      socket.destroy();
    });

    it('to nobody who was gone before it began', async () => {
      await comesTo(0);
      for (let times = 0; times < 20; times += 1) {
        const socket = ask('GET');
        await delay(times % 5);
        socket.destroy();
      }
      await desk.stranger.get('/health/live').expect(200);
      await delay(500);
      await comesTo(0);
    });

    it('and nothing to whoever asks for the headers alone', async () => {
      await comesTo(0);
      const headers = { authorization: `Bearer ${viewer.key}` };
      const response = await fetch(url, { method: 'HEAD', headers, signal: AbortSignal.timeout(3_000) });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
      await comesTo(0);
    });
  });

  it('are refused without a key, and for types that there are none of', async () => {
    expect((await EventListener.open(url, 'unknown')).response.status).toBe(401);
    const { response } = await listen('?types=claim.changed,claims');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid_parameters', errors: [{ pointer: '#/types' }] });
  });

  it('end within seconds for a key that was revoked', async () => {
    const admin = await desk.person('admin');
    const leaver = await desk.person('viewer', 'Somebody who leaves');
    const listener = await (await listen('', null, leaver.key)).untilReady();
    const stays = await listening();
    const { body } = await admin.get('/v1/api-keys').expect(200);
    const { id } = body.items.find(({ actorId }: any) => actorId === leaver.id);
    await admin.delete(`/v1/api-keys/${id}`).expect(204);
    await listener.untilEnd();
    expect(stays.hasEnded).toBe(false);
  });

  it('are forgotten after a day and an hour, and not before', async () => {
    await rows.query(`INSERT INTO live_events (type, subject, occurred_at) VALUES
      ('article.changed', '{"is": "old"}', now() - interval '26 hours'),
      ('article.changed', '{"is": "young"}', now() - interval '24 hours')`);
    await desk.api.get(ForgetLiveEvents).run();
    expect(await rows.query("SELECT subject ->> 'is' AS is FROM live_events WHERE subject ? 'is'")).toEqual([
      { is: 'young' },
    ]);
  });
});

describe('live events of a desk whose database goes away', () => {
  it('go on where they were when it is back, on streams that stayed open', async () => {
    let wire: CuttableWire | undefined;
    const desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, {}, async (url) => {
      wire = await CuttableWire.to(url);
      return wire.url;
    });
    const past = await new StoredRows(desk).connect();
    const viewer = await desk.person('viewer');
    const listener = await (await EventListener.open(`${await desk.api.getUrl()}/v1/events`, viewer.key)).untilReady();
    wire?.break();
    await past.query(
      `INSERT INTO live_events (type, subject) VALUES ('article.changed', '{"articleId": "meanwhile"}')`,
    );
    await delay(1_500);
    expect([listener.hasEnded, listener.frames.length]).toEqual([false, 1]);
    wire?.mend();
    await listener.until(isOf('article.changed', { articleId: 'meanwhile' }));
    expect(listener.frames.map(({ type }) => type)).toEqual(['ready', 'article.changed']);
    await past.end();
    await desk.stop();
    await listener.untilEnd();
    await wire?.close();
  });
});
