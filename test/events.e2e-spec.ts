import { Client } from 'pg';
import { createApi } from '../apps/api/src/create-api';
import { LiveCursor } from '../apps/api/src/events/live-cursor';
import { ForgetLiveEvents } from '@app/application';
import { createLogger } from '@app/observability';
import { claimsOf, submit } from './desk/claims';
import { EventListener, type Frame } from './desk/event-listener';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const isOf =
  (type: string, subject: object = {}) =>
  (frame: Frame) =>
    frame.type === type && Object.entries(subject).every(([name, value]) => frame.data[name] === value);

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
    for (const listener of listeners.splice(0)) listener.close();
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
    const position = async () => {
      const [row] = await rows.query(
        'SELECT system_identifier::text AS server, pg_current_snapshot()::text AS snapshot FROM pg_control_system()',
      );
      return row as { server: string; snapshot: string };
    };
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
