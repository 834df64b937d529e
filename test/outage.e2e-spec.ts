import { setTimeout as delay } from 'node:timers/promises';
import { OutboxBacklogQuery } from '@app/application';
import { createQueueBackend } from '../libs/jobs/src/queue-backend';
import { CuttableWire } from './desk/cuttable-wire';
import { claimsOf, submit } from './desk/claims';
import { type Person, TestDesk } from './desk/test-desk';
import { describeOnEachQueue } from './environment/queue-backends';

describeOnEachQueue('a desk whose database or queue goes away', (backend) => {
  let desk: TestDesk;
  let editor: Person;
  let databaseWire: CuttableWire;
  let queueWire: CuttableWire | null = null;

  beforeAll(async () => {
    if (backend.redisUrl !== null) queueWire = await CuttableWire.to(backend.redisUrl);
    desk = await TestDesk.start(backend, queueWire ? { REDIS_URL: queueWire.url } : {}, async (url) => {
      databaseWire = await CuttableWire.to(url);
      return databaseWire.url;
    });
    await desk.startWorker();
    editor = await desk.person('editor');
  });

  afterAll(async () => {
    databaseWire.mend();
    queueWire?.mend();
    await desk.stop();
    await databaseWire.close();
    await queueWire?.close();
  });

  /** The readiness that the desk comes to; it may take a moment until a client has noticed. */
  const comesTo = async (status: number) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await desk.stranger.get('/health/ready');
      if (answer.status === status) return answer.body;
      await delay(100);
    }
    throw new Error(`The desk did not come to answer ${status}.`);
  };

  it('is ready while both answer', async () => {
    await expect(comesTo(200)).resolves.toEqual({
      status: 'up',
      checks: { database: { status: 'up' }, queue: { status: 'up' } },
    });
  });

  it('says so when the database is away, answers 503 at once, and goes on when it is back', async () => {
    databaseWire.break();
    const { checks } = await comesTo(503);
    expect(checks.database).toEqual({ status: 'down', reason: 'database does not answer' });
    const refused = await editor.get('/v1/claims').expect(503).expect('Retry-After', '5');
    expect(refused.body).toMatchObject({ code: 'database_unavailable' });
    await desk.stranger.get('/health/live').expect(200);
    databaseWire.mend();
    await comesTo(200);
    await editor.get('/v1/claims').expect(200);
  });

  it('does its checks again after the database came back', async () => {
    const url = desk.web.servePage('/after');
    await submit(editor, `The office counted [ships](${url}) in 2024.`);
    await desk.settled();
    expect(desk.web.requests).toContain('GET /after');
  });

  it('takes jobs when the queue is back, although worker and queue were made while it was away', async () => {
    const wire = queueWire ?? databaseWire;
    wire.break();
    const away = createQueueBackend({
      databaseUrl: databaseWire.url,
      redisUrl: queueWire === null ? null : queueWire.url,
    });
    const errors: Error[] = [];
    const done: (string | undefined)[] = [];
    const onError = (error: Error) => errors.push(error);
    const work = (job: { id?: string }) => Promise.resolve(done.push(job.id));
    const worker = away.worker('made-while-away', work, 1, onError);
    const queue = away.queue('made-while-away', onError);
    worker.start();
    const options = { jobId: 'late', priority: 1, attempts: 1, backoff: { type: 'exponential', delay: 1 } } as const;
    const add = () => queue.add('late', { payload: {}, requestId: null }, options);
    void add().catch(onError);
    while (errors.length === 0) await delay(10);
    wire.mend();
    for (let tries = 0; done.length === 0 && tries < 50; tries += 1) {
      await Promise.race([add().catch(onError), delay(200)]);
      await delay(100);
    }
    expect(done).toContain('late');
    await Promise.all([worker.close(), queue.close()]);
  });

  if (backend.redisUrl === null) return;

  it('takes articles while the queue is away, says that it is, and makes the checks when it is back', async () => {
    queueWire?.break();
    const { checks } = await comesTo(503);
    expect(checks).toEqual({ database: { status: 'up' }, queue: { status: 'down', reason: 'queue does not answer' } });
    const url = desk.web.servePage('/meanwhile');
    const articleId = await submit(editor, `The office counted [ships](${url}) in 2024.`);
    await delay(1_000);
    await expect(desk.api.get(OutboxBacklogQuery).run()).resolves.toMatchObject({ open: 1 });
    queueWire?.mend();
    await comesTo(200);
    await desk.settled();
    const [claim] = await claimsOf(editor, articleId);
    expect(claim.citations[0].link.lastCheck.verdict).toBe('reachable');
  });
});
