import { type RequestListener } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Clock, RecordArchiveAnswer } from '@app/application';
import { OutboxRelay } from '@app/jobs';
import {
  EMPTY,
  html,
  json,
  listed,
  NOT_ARCHIVED,
  ScriptedArchive,
  throttled,
} from '../libs/archive/test/scripted-archive';
import { act, claimsOf } from './desk/claims';
import { VERIFIED } from './desk/review';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { describeOnEachQueue, QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const AVAILABLE = '/wayback/available';
const HOUR = 3_600_000;
/** After which a link that is suspected to be dead is due again, however its address spreads it. */
const A_DAY_AND_MORE = 28 * HOUR;
const LIMIT = 20_000;

let archive: ScriptedArchive;
let desk: TestDesk;
let rows: StoredRows;
let editor: Person;
let reviewer: Person;

const start = async (backend: QueueBackendUnderTest, env: Record<string, string> = {}): Promise<void> => {
  archive = await ScriptedArchive.start();
  desk = await TestDesk.start(backend, {
    EGRESS_ALLOW: '127.0.0.0/8',
    ARCHIVE_AVAILABILITY_URL: archive.availabilityUrl,
    ARCHIVE_WEB_URL: archive.webUrl,
    ...env,
  });
  rows = await new StoredRows(desk).connect();
  editor = await desk.person('editor');
  reviewer = await desk.person('reviewer');
  await desk.startWorker();
};

afterEach(async () => {
  await rows.end();
  await desk.stop();
  await archive.stop();
});

/** Waits until something is so that the worker brings about. */
const until = async (isSo: () => Promise<boolean> | boolean, what: string): Promise<void> => {
  for (let waited = 0; waited < LIMIT; waited += 20) {
    if (await isSo()) return;
    await delay(20);
  }
  throw new Error(`It did not come to this: ${what}.`);
};

/** Cites an address in an article of its own. @returns the link */
const cite = async (url: string, publishedAt = '2026-01-08'): Promise<any> => {
  const content = `The office counted [ships](${url}) in 2024.`;
  const { body } = await editor.post('/v1/articles', { format: 'markdown', content, publishedAt }).expect(201);
  const [claim] = await claimsOf(editor, body.id);
  return claim.citations[0].link;
};

const get = async ({ id }: any): Promise<any> => (await reviewer.get(`/v1/links/${id}`).expect(200)).body;

const checksOf = async ({ id }: any): Promise<readonly any[]> =>
  (await reviewer.get(`/v1/links/${id}/checks?limit=200`).expect(200)).body.items;

const checked = async (link: any, times: number): Promise<void> =>
  until(async () => (await checksOf(link)).length >= times, `${times} checks`);

/** Has a link checked for so many days, once a day. */
const live = async (link: any, days: number): Promise<void> => {
  await checked(link, 1);
  for (let day = 2; day <= days; day += 1) {
    desk.advance(A_DAY_AND_MORE);
    await checked(link, day);
  }
};

const becomes = async (link: any, state: string): Promise<any> => {
  await until(async () => (await get(link)).state === state, `the link is ${state}`);
  return get(link);
};

/** An answer that is held back. */
const held = (answer: RequestListener) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const listener: RequestListener = (request, response) => {
    void released.then(() => {
      answer(request, response);
    });
  };
  return { listener, release };
};

describeOnEachQueue('a link whose page is gone', (backend) => {
  it('is called dead only after a copy was looked for, near the day of the article, and shows the copy', async () => {
    await start(backend, { ARCHIVE: 'wayback' });
    const url = desk.web.url('/gone?part=1');
    const answer = held(listed(url, '20260107120000'));
    archive.on(AVAILABLE, answer.listener);
    const link = await cite(url);
    await live(link, 3);
    await until(() => archive.requests.length > 0, 'the archive is asked');
    expect(await get(link)).toMatchObject({
      state: 'suspected_dead',
      archive: { lookedAt: null, copy: null, save: null },
    });
    answer.release();

    const dead = await becomes(link, 'dead');
    expect(dead.archive).toEqual({
      lookedAt: expect.any(String),
      copy: { url: `${archive.webUrl}/web/20260107120000/${url}`, takenAt: '2026-01-07T12:00:00.000Z', status: 200 },
      save: null,
    });
    const query = new URLSearchParams({ url, timestamp: '20260108000000' });
    expect(archive.targets).toEqual([`GET ${AVAILABLE}?${query.toString()}`]);
    expect((await checksOf(link)).map(({ verdict }) => verdict)).toEqual(['gone', 'gone', 'gone', 'gone']);
  });
});

const [POSTGRES] = QUEUE_BACKENDS as readonly [QueueBackendUnderTest];

describe('looking for copies', () => {
  it('that finds none is enough for a link to be called dead', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback' });
    archive.on(AVAILABLE, EMPTY).on('/web/', NOT_ARCHIVED);
    const link = await cite(desk.web.url('/gone'));
    await live(link, 3);
    const dead = await becomes(link, 'dead');
    expect(dead.archive).toEqual({ lookedAt: expect.any(String), copy: null, save: null });
    expect(archive.requests).toHaveLength(2);
  });

  it('touches no verdict while the archive is down, and after some days of that counts as done', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback' });
    archive.on(AVAILABLE, html(503));
    const [link, alive] = [await cite(desk.web.url('/gone')), await cite(desk.web.servePage('/there'))];
    await live(link, 3);
    for (let day = 4; (await get(link)).state !== 'dead' && day < 12; day += 1) {
      expect((await get(link)).state).toBe('suspected_dead');
      expect((await checksOf(link)).every(({ verdict }) => verdict === 'gone')).toBe(true);
      desk.advance(A_DAY_AND_MORE);
      await checked(link, day);
    }
    const dead = await becomes(link, 'dead');
    expect(dead.archive).toMatchObject({ lookedAt: expect.any(String), copy: null });
    expect(archive.requests.length).toBeGreaterThanOrEqual(4);
    expect(archive.requests.length).toBeLessThanOrEqual(5);
    expect((await get(alive)).state).toBe('alive');
    const [request] = await rows.query('SELECT failure, tries FROM archive_requests');
    expect(request).toEqual({ failure: 'http_503', tries: archive.requests.length });
  });

  it('whose job the desk itself gave up does not keep a link from being called dead', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback' });
    archive.on(AVAILABLE, html(503));
    const link = await cite(desk.web.url('/gone'));
    await live(link, 3);
    await until(async () => (await rows.query('SELECT FROM archive_requests WHERE tries = 1')).length === 1, 'one try');
    const [message] = await rows.query("SELECT id FROM outbox WHERE job = 'look-up-archive'");
    for (let failure = 1; failure <= 10; failure += 1) {
      await desk.api.get(OutboxRelay).jobFailed(message.id, new Error('The disk is full.'), desk.api.get(Clock).now());
    }
    desk.advance(A_DAY_AND_MORE);
    expect((await becomes(link, 'dead')).archive).toMatchObject({ lookedAt: expect.any(String), copy: null });
  });

  it('is written down once, whoever answers a second time', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback' });
    archive.on(AVAILABLE, html(503));
    const link = await cite(desk.web.url('/gone'));
    await live(link, 3);
    await until(async () => (await rows.query('SELECT FROM archive_requests WHERE tries = 1')).length === 1, 'one try');
    const [{ id }] = await rows.query('SELECT id FROM archive_requests');
    const record = desk.api.get(RecordArchiveAnswer);
    const copy = { url: 'https://web.archive.org/web/1/x', takenAt: new Date('2026-01-01T00:00:00Z'), status: 200 };
    await Promise.all([record.run(id, { outcome: 'none' }), record.run(id, { outcome: 'none' })]);
    await record.run(id, { outcome: 'found', copy });
    expect((await becomes(link, 'dead')).archive).toMatchObject({ lookedAt: expect.any(String), copy: null });
  });

  it('stops for all links when the archive wants to be left alone', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback' });
    archive.on(AVAILABLE, throttled('600'));
    const links = [await cite(desk.web.url('/gone-1')), await cite(desk.web.url('/gone-2'))];
    for (const link of links) await checked(link, 1);
    for (const day of [2, 3]) {
      desk.advance(A_DAY_AND_MORE);
      for (const link of links) await checked(link, day);
    }
    const putOff = async () => {
      const found = await rows.query(
        "SELECT available_at > created_at AS later FROM outbox WHERE job = 'look-up-archive' AND done_at IS NULL",
      );
      return found.length === 2 && found.every(({ later }) => later);
    };
    await until(putOff, 'both look-ups are put off');
    expect(archive.requests).toHaveLength(1);
    for (const link of links) expect((await get(link)).state).toBe('suspected_dead');
  });

  it('is not done while the settings name no archive, and links die without it', async () => {
    await start(POSTGRES);
    const link = await cite(desk.web.url('/gone'));
    await live(link, 3);
    expect(await get(link)).toMatchObject({ state: 'dead', archive: { lookedAt: null, copy: null, save: null } });
    expect(archive.requests).toEqual([]);
    expect(await rows.query("SELECT id FROM outbox WHERE job <> 'check-links'")).toEqual([]);
  });
});

describe('saving pages', () => {
  const savesOf = () => archive.targets.filter((target) => target.startsWith('POST'));

  const save = async (link: any, status = 202): Promise<any> =>
    (await reviewer.post(`/v1/links/${link.id}/archive`).expect(status)).body;

  it('has a copy made, asks how that goes without waiting for it, and shows it', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback', ARCHIVE_KEY: 'access:secret' });
    archive.on('/save', json({ url: 'x', job_id: 'spn2-01' }));
    archive.on(
      '/save/status/spn2-01',
      json({ status: 'pending', job_id: 'spn2-01' }),
      json({ status: 'success', job_id: 'spn2-01', timestamp: '20260201101112', http_status: 200 }),
    );
    const url = desk.web.servePage('/report');
    const link = await cite(url);
    await checked(link, 1);
    const asked = await save(link);
    expect(asked).toMatchObject({ linkId: link.id, alreadyRequested: false });
    await until(() => savesOf().length === 1, 'the copy is asked for');
    expect(await save(link)).toEqual({ ...asked, alreadyRequested: true });
    expect((await get(link)).archive).toMatchObject({ copy: null, save: { status: 'queued', failure: null } });
    for (const requests of [2, 3]) {
      await until(async () => {
        const [message] = await rows.query(
          "SELECT available_at > created_at AND offered_at IS NULL AS later FROM outbox WHERE job = 'save-to-archive'",
        );
        return message.later;
      }, 'the job is put off');
      desk.advance(15_000);
      await until(() => archive.requests.length === requests, 'the archive is asked how it goes');
    }
    await desk.settled();
    expect((await get(link)).archive).toEqual({
      lookedAt: null,
      copy: { url: `${archive.webUrl}/web/20260201101112/${url}`, takenAt: '2026-02-01T10:11:12.000Z', status: 200 },
      save: { status: 'done', requestedAt: expect.any(String), failure: null },
    });
    expect(savesOf()).toHaveLength(1);
  });

  it('tells why there is no copy', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback', ARCHIVE_KEY: 'access:secret' });
    archive.on('/save', json({ status: 'error', status_ext: 'error:blocked-url', message: 'Blocked' }));
    const link = await cite(desk.web.servePage('/report'));
    await checked(link, 1);
    await save(link);
    await desk.settled();
    const { archive: seen, state } = await get(link);
    expect(seen).toMatchObject({ copy: null, save: { status: 'failed', failure: 'capture_blocked_url' } });
    expect(state).toBe('alive');
  });

  it('is refused where nothing is saved, and for what is no checked page of the web', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback', ARCHIVE_KEY: 'access:secret', EGRESS_ALLOW: '127.0.0.1/32' });
    const inside = await cite('http://10.0.0.1/intranet');
    await checked(inside, 1);
    expect((await save(inside, 409)).code).toBe('not_archivable');
    expect(archive.requests).toEqual([]);
    await rows.end();
    await desk.stop();
    await archive.stop();

    await start(POSTGRES, { ARCHIVE: 'wayback' });
    const link = await cite(desk.web.servePage('/report'));
    await checked(link, 1);
    expect((await save(link, 409)).code).toBe('archive_off');
    expect(archive.requests).toEqual([]);
  });

  it('is done by itself for what a decision rests on', async () => {
    await start(POSTGRES, { ARCHIVE: 'wayback', ARCHIVE_KEY: 'access:secret' });
    archive.on('/save', json({ status: 'error', status_ext: 'error:too-many-daily-captures' }));
    const url = desk.web.servePage('/log');
    archive.on(AVAILABLE, listed(url, '20260201101112'));
    const { body } = await editor.post('/v1/articles', { format: 'text', content: 'The port was closed in 2024.' });
    const [claim] = await claimsOf(editor, body.id);
    await act(reviewer, claim.id, { action: 'start', assignee: 'me' });
    const evidence = { url, stance: 'supports', sourceType: 'primary' };
    await reviewer.post(`/v1/claims/${claim.id}/evidence`, evidence).set('If-Match', '"2"').expect(201);
    await desk.settled();
    await act(reviewer, claim.id, { action: 'propose', ...VERIFIED });
    expect(archive.requests).toEqual([]);
    await act(editor, claim.id, { action: 'approve' });
    await desk.settled();
    const { body: found } = await reviewer.get(`/v1/claims/${claim.id}/evidence`).expect(200);
    expect(found.items[0].link.archive).toMatchObject({
      copy: { url: `${archive.webUrl}/web/20260201101112/${url}` },
      save: { status: 'done' },
    });
  });
});
