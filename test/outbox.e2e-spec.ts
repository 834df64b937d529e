import { Writable } from 'node:stream';
import { OutboxBacklogQuery, RecordLinkChecks, ScheduleDueLinkChecks, type SeenCheck } from '@app/application';
import { OutboxRelay } from '@app/jobs';
import { createLogger } from '@app/observability';
import { Client } from 'pg';
import { createWorker } from '../apps/worker/src/create-worker';
import { claimsOf, submit } from './desk/claims';
import { type Person, TestDesk } from './desk/test-desk';
import { describeOnEachQueue } from './environment/queue-backends';

const DAY = 86_400_000;

describeOnEachQueue('the outbox', (backend) => {
  let desk: TestDesk;
  let editor: Person;
  let sql: Client;
  let relay: OutboxRelay;

  beforeEach(async () => {
    desk = await TestDesk.start(backend);
    editor = await desk.person('editor');
    sql = new Client({ connectionString: desk.database.url });
    await sql.connect();
    relay = desk.api.get(OutboxRelay);
  });

  afterEach(async () => {
    await sql.end();
    await desk.stop();
  });

  const count = async (from: string): Promise<number> => {
    const { rows } = await sql.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${from}`);
    return rows[0]?.count ?? 0;
  };

  /** Submits an article that cites so many pages. @returns the link of the first */
  const cite = async (pages: number): Promise<string> => {
    const urls = Array.from({ length: pages }, (_, page) => desk.web.servePage(`/page-${page}`));
    const article = urls.map((url, page) => `The office counted [${page} ships](${url}) in 2024.`).join('\n\n');
    const [claim] = await claimsOf(editor, await submit(editor, article));
    return claim.citations[0].link.id;
  };

  const seen = (id: string, linkId: string, verdict: SeenCheck['verdict'] = 'reachable'): SeenCheck => ({
    id,
    linkId,
    url: desk.web.url('/page-0'),
    verdict,
    reason: 'http_200',
    flags: [],
    httpStatus: 200,
    finalUrl: null,
    suggestedUrl: null,
    hops: [],
    timings: { totalMs: 1 },
    attempts: 1,
    retryAfterSeconds: null,
    canonicalUrl: null,
    requestId: null,
    ownNetworkDown: false,
    startedAt: new Date(),
    checkedAt: new Date(),
  });

  it('asks for an article’s links in batches, and no worker is needed to take the article in', async () => {
    await cite(60);
    expect(await count("outbox WHERE job = 'check-links' AND done_at IS NULL")).toBe(2);
    expect(
      await count('links WHERE requested_in_id IN (SELECT id FROM outbox) AND requested_check_id IS NOT NULL'),
    ).toBe(60);
    await expect(desk.api.get(OutboxBacklogQuery).run()).resolves.toMatchObject({ open: 2, failed: 0 });
  });

  it('holds nothing of a transaction that fails', async () => {
    await sql.query('ALTER TABLE citations ADD CONSTRAINT no_citation CHECK (false) NOT VALID');
    const article = `The office counted [ships](${desk.web.url('/x')}).`;
    await editor.post('/v1/articles').type('text/markdown').send(article).expect(500);
    for (const table of ['outbox', 'articles', 'article_revisions', 'claims', 'claim_events', 'links', 'citations']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
  });

  it('is relayed once, however many relays run at once', async () => {
    for (let article = 0; article < 40; article += 1) {
      const url = desk.web.servePage(`/article-${article}`);
      await submit(editor, `The office counted [${article} ships](${url}) in 2024.`);
    }
    const now = new Date();
    const reports = await Promise.all([1, 2, 3, 4].map(() => relay.tick(now)));
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(40);
    await expect(relay.tick(now)).resolves.toEqual({ sent: 0, errors: [] });
  });

  it('is offered again when whoever took a job never finished it, and the job is then done once', async () => {
    const linkId = await cite(1);
    await relay.tick(new Date());
    await expect(relay.tick(new Date(Date.now() + 29_000))).resolves.toMatchObject({ sent: 0 });
    await expect(relay.tick(new Date(Date.now() + 31_000))).resolves.toMatchObject({ sent: 1 });
    await desk.startWorker();
    await desk.settled();
    expect(await count(`link_checks WHERE link_id = '${linkId}'`)).toBe(1);
    expect(desk.web.requests).toEqual(['GET /page-0']);
  });

  it('keeps the first of two results for one check, whatever the second says', async () => {
    const linkId = await cite(1);
    const { rows } = await sql.query<{ id: string }>('SELECT requested_check_id AS id FROM links');
    const id = rows[0]?.id ?? '';
    const record = desk.api.get(RecordLinkChecks);
    const results = await Promise.all([record.run([seen(id, linkId)]), record.run([seen(id, linkId, 'gone')])]);
    expect(results.flatMap((written) => [...written])).toEqual([id]);
    await expect(record.run([seen(id, linkId, 'gone')])).resolves.toEqual(new Set());
    expect(await count('link_checks')).toBe(1);
  });

  it('is offered again for as long as its job waits its turn, and never given up for that', async () => {
    const linkId = await cite(1);
    const start = Date.now();
    for (let offer = 1; offer <= 30; offer += 1) {
      await expect(relay.tick(new Date(start + offer * 31_000))).resolves.toMatchObject({ sent: 1 });
    }
    await expect(desk.api.get(OutboxBacklogQuery).run()).resolves.toMatchObject({ open: 1, failed: 0 });
    await desk.startWorker();
    await desk.settled();
    expect(await count(`link_checks WHERE link_id = '${linkId}'`)).toBe(1);
  });

  it('is given up after ten failures of its job, and its link is due again', async () => {
    const linkId = await cite(1);
    const { rows } = await sql.query<{ id: string }>('SELECT id FROM outbox');
    const id = rows[0]?.id ?? '';
    for (let failure = 1; failure <= 10; failure += 1) {
      await expect(desk.api.get(OutboxBacklogQuery).run()).resolves.toMatchObject({ open: 1, failed: 0 });
      await relay.jobFailed(id, new Error('The disk is full.'), new Date());
    }
    await expect(desk.api.get(OutboxBacklogQuery).run()).resolves.toMatchObject({ open: 0, failed: 1 });
    await expect(relay.tick(new Date(Date.now() + DAY))).resolves.toMatchObject({ sent: 0 });
    const schedule = desk.api.get(ScheduleDueLinkChecks);
    await expect(schedule.run()).resolves.toBe(0);
    desk.advance(DAY);
    await expect(schedule.run()).resolves.toBe(1);
    await desk.startWorker();
    while ((await count(`link_checks WHERE link_id = '${linkId}'`)) === 0) await new Promise((r) => setTimeout(r, 20));
    expect(await count('outbox WHERE failed_at IS NOT NULL')).toBe(1);
  });

  it('gets one message for a due link, however many workers look at once', async () => {
    await cite(5);
    await desk.startWorker();
    await desk.settled();
    await desk.stopWorkers();
    desk.advance(90 * DAY);
    const schedule = desk.api.get(ScheduleDueLinkChecks);
    const scheduled = await Promise.all([1, 2, 3].map(() => schedule.run()));
    expect(scheduled.reduce((sum, links) => sum + links, 0)).toBe(5);
    expect(await count('outbox WHERE done_at IS NULL')).toBe(1);
  });

  it('lets a host with many due links not hold up the others: the rest of its links are due one after the other', async () => {
    await cite(30);
    await desk.startWorker();
    await desk.settled();
    await desk.stopWorkers();
    desk.advance(90 * DAY);
    const schedule = desk.api.get(ScheduleDueLinkChecks);
    await expect(schedule.run({ most: 20, apartMs: 1_000 })).resolves.toBe(30);
    expect(await count('links WHERE requested_in_id IS NOT NULL')).toBe(20);
    await expect(schedule.run({ most: 20, apartMs: 1_000 })).resolves.toBe(0);
    desk.advance(5_000);
    await expect(schedule.run({ most: 20, apartMs: 1_000 })).resolves.toBe(5);
  });

  it('makes again only those checks of a batch that were not made when its worker was lost', async () => {
    await cite(3);
    const { rows } = await sql.query<{ id: string; check: string }>(
      'SELECT id, requested_check_id AS check FROM links',
    );
    const [first] = rows;
    await desk.api.get(RecordLinkChecks).run([seen(first?.check ?? '', first?.id ?? '')]);
    await desk.startWorker();
    await desk.settled();
    expect(await count('link_checks')).toBe(3);
    expect(desk.web.requests).toHaveLength(2);
  });

  it('carries the id of the request into the log of the job that it caused', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        lines.push(...chunk.toString().split('\n').filter(Boolean));
        done();
      },
    });
    const worker = await createWorker(desk.settings, createLogger('worker', 'info', stream));
    await worker.init();
    const article = `The office counted [ships](${desk.web.servePage('/ships')}) in 2024.`;
    const request = editor.post('/v1/articles').type('text/markdown').set('X-Request-Id', 'cms-upload-0042');
    await request.send(article).expect(201).expect('X-Request-Id', 'cms-upload-0042');
    await desk.settled();
    await worker.close();
    const jobs = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'job done');
    expect(jobs).toEqual([
      expect.objectContaining({ app: 'worker', requestId: 'cms-upload-0042', job: 'check-links' }),
    ]);
    const { rows } = await sql.query<{ request_id: string }>('SELECT request_id FROM link_checks');
    expect(rows).toEqual([{ request_id: 'cms-upload-0042' }]);
  });
});
