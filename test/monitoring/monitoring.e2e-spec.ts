import { readFileSync } from 'node:fs';
import { type Server } from 'node:http';
import { join } from 'node:path';
import { newId, type OutboxMessage } from '@app/database';
import { JobQueues, JOBS } from '@app/jobs';
import request from 'supertest';
import { claimsOf, submit } from '../desk/claims';
import { type Person, TestDesk } from '../desk/test-desk';
import { describeOnEachQueue } from '../environment/queue-backends';
import { type Exposition, parseExposition, together } from './exposition';
import { queryFaults } from './query-faults';
import { QUERIES } from './watched';

interface Documented {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly toldBy: string;
  readonly meaning: string;
}

/** The rows of the tables in docs/metrics.md. */
const documented = (): readonly Documented[] =>
  readFileSync(join(__dirname, '..', '..', 'docs', 'metrics.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', type = '', labels = '', toldBy = '', meaning = '']) => ({
      name: name.replaceAll('`', ''),
      type,
      labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label = '']) => label).sort(),
      toldBy,
      meaning,
    }));

describeOnEachQueue('the metrics', (backend) => {
  let desk: TestDesk;
  let editor: Person;
  let told: { readonly api: Exposition; readonly worker: Exposition };

  const scrape = async (server: Server): Promise<Exposition> => {
    const { text } = await request(server)
      .get('/metrics')
      .expect(200)
      .expect('content-type', /text\/plain/);
    return parseExposition(text);
  };
  const api = (): Promise<Exposition> => scrape(desk.api.getHttpServer());

  /** The values of a metric's series that have these labels, by those of another label. */
  const valuesOf = (told: Exposition, name: string, by: string, having: Record<string, string> = {}) => {
    const [, declared = name] = /^(.*)_(?:bucket|sum|count)$/.exec(name) ?? [];
    const series = (told.get(told.has(name) ? name : declared)?.series ?? []).filter(
      (one) => one.name === name && Object.entries(having).every(([label, value]) => one.labels[label] === value),
    );
    return Object.fromEntries(series.map(({ labels, value }) => [labels[by] ?? '', value]));
  };

  beforeAll(async () => {
    desk = await TestDesk.start(backend);
    editor = await desk.person('editor');
    const pages = [desk.web.servePage('/ships'), desk.web.servePage('/boats')];
    const [claim] = await claimsOf(
      editor,
      await submit(
        editor,
        `The office counted [ships](${pages[0]}) and [boats](${pages[1]}) and [rafts](http://10.0.0.1/).`,
      ),
    );
    const queued = await api();
    expect(valuesOf(queued, 'claimdesk_outbox_messages', 'state')).toEqual({ open: 1, failed: 0 });
    await editor
      .post(`/v1/claims/${claim.id}/transitions`, { action: 'start', assignee: 'me' })
      .set('If-Match', '"1"')
      .expect(200);
    const worker = await desk.startWorker();
    await desk.settled();
    told = { api: await api(), worker: await scrape(worker.getHttpServer()) };
  });

  afterAll(async () => {
    await desk.stop();
  });

  it('tell claims by state and attention, every state among them', () => {
    const without = valuesOf(told.api, 'claimdesk_claims', 'state', { attention: 'none' });
    expect(without).toMatchObject({ pending: 0, in_review: 1, verified: 0 });
    expect(valuesOf(told.api, 'claimdesk_claims', 'state', { attention: 'raised' })).toMatchObject({ verified: 0 });
    expect(valuesOf(told.api, 'claimdesk_claims_overdue', '')).toEqual({ '': 0 });
  });

  it('tell links by state, and checks by verdict', () => {
    expect(valuesOf(told.api, 'claimdesk_links', 'state')).toMatchObject({ alive: 2 });
    expect(valuesOf(told.worker, 'claimdesk_link_checks_total', 'verdict')).toMatchObject({
      reachable: 2,
      unsafe: 1,
      gone: 0,
    });
    const durations = valuesOf(told.worker, 'claimdesk_link_check_duration_seconds_count', 'verdict');
    expect(durations).toMatchObject({ reachable: 2, unsafe: 1, gone: 0 });
  });

  it('tell jobs by name and outcome, those that never ran as well', () => {
    const done = valuesOf(told.worker, 'claimdesk_job_duration_seconds_count', 'job_name', { outcome: 'done' });
    expect(done).toMatchObject({ 'check-links': 1, 'import-article': 0 });
    const failed = valuesOf(told.worker, 'claimdesk_job_duration_seconds_count', 'job_name', { outcome: 'failed' });
    expect(new Set(Object.values(failed))).toEqual(new Set([0]));
  });

  it('tell requests under the pattern of their route', () => {
    const answered = valuesOf(told.api, 'claimdesk_http_request_duration_seconds_count', 'route', { method: 'POST' });
    expect(answered).toMatchObject({ '/v1/articles': 1, '/v1/claims/:claimId/transitions': 1 });
  });

  it('tell of no connections that only the scrape itself asks for', async () => {
    const quiet = await api();
    expect(valuesOf(quiet, 'claimdesk_database_connections', 'state')).toMatchObject({ busy: 0 });
    expect(valuesOf(quiet, 'claimdesk_database_connections_awaited', '')).toEqual({ '': 0 });
  });

  it('tell the connections of each process', () => {
    for (const exposition of [told.api, told.worker]) {
      const { busy = -1, idle = -1 } = valuesOf(exposition, 'claimdesk_database_connections', 'state');
      const { '': most = -1 } = valuesOf(exposition, 'claimdesk_database_connections_max', '');
      expect([busy >= 0, idle >= 0, busy + idle <= most, most]).toEqual([true, true, true, 10]);
    }
  });

  it('are those that docs/metrics.md lists, told by whom it says, under the labels that it lists', () => {
    for (const app of ['api', 'worker'] as const) {
      const listed = documented().filter(({ toldBy }) => toldBy.split(', ').includes(app));
      const here = listed.filter(({ meaning }) => process.platform === 'linux' || !meaning.includes('(Linux)'));
      expect([...told[app].keys()].sort()).toEqual(here.map(({ name }) => name).sort());
      for (const { name, type, labels } of here) {
        const { type: itsType, labels: itsLabels, series } = told[app].get(name) ?? { labels: [], series: [] };
        expect([name, itsType]).toEqual([name, type]);
        if (series.length > 0)
          expect([name, [...itsLabels].filter((label) => label !== 'app').sort()]).toEqual([name, labels]);
      }
    }
  });

  it('are named as Prometheus would have it', () => {
    for (const [name, { type, labels }] of together(told.api, told.worker)) {
      if (!name.startsWith('claimdesk_')) continue;
      expect([name, name.endsWith('_total')]).toEqual([name, type === 'counter']);
      if (type === 'histogram') expect(name).toMatch(/_seconds$/);
      for (const reserved of ['job', 'instance']) expect([name, labels.has(reserved)]).toEqual([name, false]);
    }
  });

  it.each(QUERIES.map(({ place, ...query }) => [place, query] as const))('are what is asked for: %s', (_, asked) => {
    expect(queryFaults(asked.query, together(told.api, told.worker), asked.legend)).toEqual([]);
  });

  it('are all looked at by a dashboard or an alert', () => {
    const queries = QUERIES.map(({ query }) => query).join('\n');
    const ours = [...together(told.api, told.worker).keys()].filter((name) => name.startsWith('claimdesk_'));
    expect(ours.filter((name) => !queries.includes(name))).toEqual([]);
  });

  it('lack a metric that is made up', () => {
    expect(queryFaults('sum(claimdesk_boats_total)', told.api)).toEqual(['there is no metric claimdesk_boats_total']);
  });

  describe('with no worker at work', () => {
    /** Puts a job on the queue. @returns the time, in milliseconds, at which it was there for certain */
    const enqueue = async (priority: number): Promise<number> => {
      const message = { id: newId(), job: 'check-links', payload: {}, requestId: null, priority };
      await desk.api.get(JobQueues).send(message as OutboxMessage);
      return Date.now();
    };

    beforeAll(async () => {
      await desk.stopWorkers();
    });

    it('tell how many jobs wait, and for how long the oldest has, though it is of the least priority', async () => {
      const sent = await enqueue(4);
      // The next one comes at least a millisecond later.
      while (Date.now() === sent);
      await enqueue(1);
      await enqueue(2);
      const [standing] = await desk.api.get(JobQueues).standings(new Date(sent + 60_000));
      expect(standing).toMatchObject({ queue: 'link-checks', jobs: { waiting: 3, active: 0, delayed: 0, failed: 0 } });
      expect(standing?.oldestWaitingSeconds).toBeGreaterThanOrEqual(60);

      const waiting = await api();
      const ofQueue = valuesOf(waiting, 'claimdesk_queue_jobs', 'state', { queue: 'link-checks' });
      expect(ofQueue).toEqual({ waiting: 3, active: 0, delayed: 0, failed: 0 });
      const queues = new Set(Object.values(JOBS).map(({ queue }) => queue));
      const ages = valuesOf(waiting, 'claimdesk_queue_oldest_job_age_seconds', 'queue');
      expect(new Set(Object.keys(ages))).toEqual(queues);
      expect(ages).toMatchObject({ pages: 0, archive: 0, bulk: 0 });
      expect(ages['link-checks']).toBeGreaterThan(0);
    });
  });
});
