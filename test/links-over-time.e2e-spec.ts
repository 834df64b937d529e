import { OutboxBacklogQuery, ScheduleDueLinkChecks } from '@app/application';
import { Client } from 'pg';
import { claimsOf, submit } from './desk/claims';
import { holdClaimsToTheirHistories } from './desk/histories';
import { bring } from './desk/review';
import { type Answer } from './desk/scripted-web';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const DAY = 86_400_000;

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'text/html', ...headers }).end('<title>No</title>');
  };

describe('links over time', () => {
  let desk: TestDesk;
  let editor: Person;
  let reviewer: Person;
  let sql: Client;
  let pages = 0;

  beforeEach(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor', 'Ed');
    reviewer = await desk.person('reviewer', 'Rita');
    sql = new Client({ connectionString: desk.database.url });
    await sql.connect();
  });

  afterEach(async () => {
    await holdClaimsToTheirHistories(desk);
    await sql.end();
    await desk.stop();
  });

  /** A path that no other test of the file has. */
  const newPath = (): string => `/page-${(pages += 1)}`;

  /** An article with one claim for each list of addresses, which cites all of them. @returns the claims */
  const cite = async (...claims: readonly (readonly string[])[]) => {
    const sentences = claims.map(
      (urls, claim) =>
        `The office counted ${urls.map((url, index) => `[${index} ships](${url})`).join(' and ')} in ${2000 + claim}.`,
    );
    return claimsOf(editor, await submit(editor, sentences.join('\n\n')));
  };

  const linkOf = async (id: string) => (await reviewer.get(`/v1/links/${id}`).expect(200)).body;
  const claim = async (id: string) => (await reviewer.get(`/v1/claims/${id}`).expect(200)).body;
  const historyOf = async (id: string) => (await reviewer.get(`/v1/claims/${id}/history`).expect(200)).body.items;

  /** Has links checked now. */
  const check = async (...ids: readonly string[]): Promise<void> => {
    for (const id of ids) await reviewer.post(`/v1/links/${id}/checks`).expect(202);
    await desk.settled();
  };

  /** Has links checked on each of so many days to come. */
  const checkDaily = async (days: number, ...ids: readonly string[]): Promise<void> => {
    for (let day = 0; day < days; day += 1) {
      desk.advance(DAY + 3_600_000);
      await check(...ids);
    }
  };

  it('a link that dies raises attention on every decided claim that rests on it, once, with what showed it', async () => {
    const path = newPath();
    const url = desk.web.servePage(path);
    const other = desk.web.servePage(newPath());
    const [decided, relying, open] = await cite([url], [other], [url]);
    const linkId = decided.citations[0].link.id;
    await desk.startWorker();
    await desk.settled();
    await bring({ reviewer, editor }, decided.id, 'verified');
    await reviewer
      .post(`/v1/claims/${relying.id}/evidence`, { url, stance: 'supports', sourceType: 'primary' })
      .set('If-Match', '"1"')
      .expect(201);
    await bring({ reviewer, editor }, relying.id, 'disputed');

    desk.web.serve(path, status(404));
    await checkDaily(2, linkId);
    expect(await linkOf(linkId)).toMatchObject({ state: 'suspected_dead' });
    expect((await claim(decided.id)).attention).toEqual([]);

    const before = await claim(decided.id);
    await checkDaily(1, linkId);
    const dead = await linkOf(linkId);
    expect(dead).toMatchObject({ state: 'dead', lastCheck: { verdict: 'gone', httpStatus: 404 } });
    for (const { id, state } of [before, await claim(relying.id)]) {
      expect(await claim(id)).toMatchObject({ state, attention: ['source_dead'] });
      expect((await historyOf(id)).at(-1)).toMatchObject({
        type: 'attention_raised',
        actor: { name: 'Claimdesk' },
        before: { attention: [] },
        after: {
          raised: 'source_dead',
          link: { id: linkId, url },
          check: { id: dead.lastCheck.id, verdict: 'gone', reason: 'http_404' },
        },
      });
    }
    expect(await claim(decided.id)).toMatchObject({ version: before.version + 1, verdict: 'verified' });
    expect(await claim(open.id)).toMatchObject({ attention: [], version: 1 });
    const { body: queue } = await reviewer.get('/v1/links?state=dead&dependents=decided').expect(200);
    expect(queue.items.map(({ id }: any) => id)).toEqual([linkId]);
    const { body: radius } = await reviewer.get(`/v1/links/${linkId}/claims`).expect(200);
    expect(radius.items.map(({ id }: any) => id).sort()).toEqual([decided.id, relying.id, open.id].sort());

    // Dead it stays, and nobody is told again.
    await checkDaily(3, linkId);
    expect(await claim(decided.id)).toMatchObject({ version: before.version + 1 });

    desk.web.servePage(path);
    await checkDaily(1, linkId);
    expect(await linkOf(linkId)).toMatchObject({ state: 'alive' });
    expect(await claim(decided.id)).toMatchObject({ state: 'verified', attention: [], attentionSince: null });
    expect((await historyOf(decided.id)).at(-1)).toMatchObject({
      type: 'attention_cleared',
      after: { cleared: 'source_dead', link: { id: linkId }, check: { verdict: 'reachable' } },
    });
    const { body: history } = await reviewer.get(`/v1/links/${linkId}/history`).expect(200);
    expect(history.items.map(({ type }: any) => type)).toEqual(['died', 'recovered']);
  });

  it('a claim on two dead links is only at ease when both are back', async () => {
    const paths = [newPath(), newPath()];
    const [both] = await cite(paths.map((path) => desk.web.servePage(path)));
    const ids = both.citations.map(({ link }: any) => link.id);
    await desk.startWorker();
    await desk.settled();
    await bring({ reviewer, editor }, both.id, 'verified');
    for (const path of paths) desk.web.serve(path, status(410));
    await checkDaily(2, ...ids);
    expect(await claim(both.id)).toMatchObject({ attention: ['source_dead'] });
    const raised = (await historyOf(both.id)).filter(({ type }: any) => type === 'attention_raised');
    expect(raised).toHaveLength(1);
    desk.web.servePage(paths[0] ?? '');
    await checkDaily(1, ...ids);
    expect(await claim(both.id)).toMatchObject({ attention: ['source_dead'] });
    desk.web.servePage(paths[1] ?? '');
    await checkDaily(1, ...ids);
    expect(await claim(both.id)).toMatchObject({ attention: [] });
  });

  it('a person’s word holds against checks until it is taken back, with its reason in history', async () => {
    const [first] = await cite([desk.web.serve(newPath(), status(403))]);
    const linkId = first.citations[0].link.id;
    await desk.startWorker();
    await desk.settled();
    await checkDaily(1, linkId);
    expect(await linkOf(linkId)).toMatchObject({ state: 'needs_person', override: null });
    const word = { state: 'alive', reason: 'Opens in a browser.' };
    const { body: said } = await reviewer.put(`/v1/links/${linkId}/override`, word).expect(200);
    expect(said).toMatchObject({ state: 'alive', override: 'alive' });
    await checkDaily(3, linkId);
    expect(await linkOf(linkId)).toMatchObject({ state: 'alive', lastCheck: { verdict: 'blocked' } });
    const { body: taken } = await reviewer.delete(`/v1/links/${linkId}/override`).expect(200);
    expect(taken).toMatchObject({ state: 'unchecked', override: null });
    const { body: history } = await reviewer.get(`/v1/links/${linkId}/history`).expect(200);
    expect(history.items).toMatchObject([
      {
        type: 'override',
        actor: { name: 'Rita' },
        before: { override: null, state: 'needs_person' },
        after: { override: 'alive', state: 'alive' },
        reason: word.reason,
      },
      { type: 'override_removed', before: { override: 'alive' }, after: { state: 'unchecked' }, reason: null },
    ]);
    await expect(sql.query("UPDATE link_events SET reason = 'x'")).rejects.toThrow('append-only');
    for (const body of [{}, { state: 'alive' }, { state: 'fine', reason: 'x' }, { state: 'dead', reason: ' ' }]) {
      await reviewer.put(`/v1/links/${linkId}/override`, body).expect(422);
    }
  });

  it('calling a link dead tells the claims on it as well', async () => {
    const [first] = await cite([desk.web.servePage(newPath())]);
    const linkId = first.citations[0].link.id;
    await desk.startWorker();
    await desk.settled();
    await bring({ reviewer, editor }, first.id, 'verified');
    await reviewer.put(`/v1/links/${linkId}/override`, { state: 'dead', reason: 'Another page by now.' }).expect(200);
    expect(await claim(first.id)).toMatchObject({ attention: ['source_dead'], state: 'verified' });
    expect((await historyOf(first.id)).at(-1)).toMatchObject({
      actor: { name: 'Claimdesk' },
      after: { override: { word: 'dead', by: { name: 'Rita' }, reason: 'Another page by now.' } },
    });
    await checkDaily(1, linkId);
    expect(await linkOf(linkId)).toMatchObject({ state: 'dead', lastCheck: { verdict: 'reachable' } });
  });

  it('a word on a host holds for all its links, those to come as well, unless one has its own', async () => {
    const urls = [1, 2].map(() => desk.web.serve(newPath(), status(403)));
    const [first, second] = await cite([urls[0] ?? ''], [urls[1] ?? '']);
    const ids = [first, second].map(({ citations }) => citations[0].link.id);
    await reviewer.put(`/v1/links/${ids[1]}/override`, { state: 'not_checkable', reason: 'Do not.' }).expect(200);
    const word = { state: 'alive', reason: 'Turns checkers away.' };
    await reviewer.put('/v1/link-hosts/127.0.0.1/override', word).expect(403);
    const { body: host } = await editor.put('/v1/link-hosts/127.0.0.1/override', word).expect(200);
    expect(host).toMatchObject({ host: '127.0.0.1', override: 'alive', links: { total: 2, byState: { alive: 1 } } });
    const [later] = await cite([desk.web.serve(newPath(), status(403))]);
    expect(later.citations[0].link).toMatchObject({ state: 'alive', override: 'alive' });
    await desk.startWorker();
    await desk.settled();
    await checkDaily(2, ids[0] ?? '', later.citations[0].link.id);
    expect(await linkOf(ids[0] ?? '')).toMatchObject({ state: 'alive', lastCheck: { verdict: 'blocked' } });
    expect(await linkOf(ids[1] ?? '')).toMatchObject({ state: 'not_checkable', override: 'not_checkable' });
    await editor.delete('/v1/link-hosts/127.0.0.1/override').expect(200);
    expect(await linkOf(ids[0] ?? '')).toMatchObject({ state: 'unchecked', override: null });
    expect(await linkOf(ids[1] ?? '')).toMatchObject({ state: 'not_checkable' });
    const { body: history } = await reviewer.get('/v1/link-hosts/127.0.0.1/history').expect(200);
    expect(history.items.map(({ type, actor, reason }: any) => [type, actor.name, reason])).toEqual([
      ['override', 'Ed', word.reason],
      ['override_removed', 'Ed', null],
    ]);
    for (const bad of ['a:8080', 'user@a', 'a%2Fb', '%20']) await reviewer.get(`/v1/link-hosts/${bad}`).expect(400);
    await cite(['https://Example.org/a']);
    expect((await reviewer.get('/v1/link-hosts/EXAMPLE.org').expect(200)).body).toMatchObject({
      host: 'example.org',
      override: null,
      links: { total: 1 },
      incidents: [],
    });
  });

  it('a page that moved is offered with its new address, and every citation gets it with one request', async () => {
    const path = newPath();
    const target = desk.web.servePage(newPath());
    const url = desk.web.serve(path, status(301, { location: target }));
    const [first, second] = await cite([url], [url]);
    const linkId = first.citations[0].link.id;
    await desk.startWorker();
    await desk.settled();
    const { body: moved } = await reviewer.get('/v1/links?verdict=moved').expect(200);
    expect(moved.items).toMatchObject([{ id: linkId, lastCheck: { suggestedUrl: target } }]);
    await reviewer.post(`/v1/links/${linkId}/repair`).expect(403);
    const { body: repaired } = await editor.post(`/v1/links/${linkId}/repair`).expect(200);
    expect(repaired).toMatchObject({ url: target, citations: 2 });
    expect([...repaired.claimIds].sort()).toEqual([first.id, second.id].sort());
    for (const { id } of [first, second]) {
      const { citations, version } = await claim(id);
      expect([version, citations[0].url, citations[0].link.id]).toEqual([2, target, repaired.linkId]);
      expect((await historyOf(id)).at(-1)).toMatchObject({
        type: 'citation_changed',
        before: { citation: { url } },
        after: { citation: { url: target }, repairOf: linkId },
      });
    }
    await desk.settled();
    expect(await linkOf(repaired.linkId)).toMatchObject({ state: 'alive' });
    const { body: again } = await editor.post(`/v1/links/${repaired.linkId}/repair`).expect(422);
    expect(again.errors).toMatchObject([{ pointer: '#/url' }]);
    await editor.post(`/v1/links/${linkId}/repair`, { url: 'javascript:alert(1)' }).expect(422);
  });

  it('a host that asks to be left alone is, with all its links, and what failed alike is one incident', async () => {
    const urls = [1, 2, 3, 4].map(() => desk.web.serve(newPath(), status(429, { 'retry-after': '7200' })));
    const claims = await cite(...urls.map((url) => [url]));
    const ids: string[] = claims.map(({ citations }) => citations[0].link.id);
    await desk.startWorker();
    await desk.settled();
    await desk.stopWorkers();
    const { body: host } = await reviewer.get('/v1/link-hosts/127.0.0.1').expect(200);
    expect(host.incidents).toMatchObject([{ reason: 'http_429', links: 4 }]);
    expect(new Date(host.restsUntil).getTime()).toBeGreaterThan(Date.now() + 7_100_000);
    // One of the links would be due, if it were not for its host.
    await sql.query('UPDATE links SET next_check_at = now() WHERE id = $1', [ids[0]]);
    const schedule = desk.api.get(ScheduleDueLinkChecks);
    await expect(schedule.run()).resolves.toBe(0);
    desk.advance(7_300_000);
    await expect(schedule.run()).resolves.toBe(4);
    expect((await reviewer.get('/v1/link-hosts/127.0.0.1').expect(200)).body.restsUntil).toBeNull();
  });

  it('links under decided claims of published articles go first, and are looked at more often', async () => {
    const urls = [1, 2, 3].map(() => desk.web.servePage(newPath()));
    const claims = await cite(...urls.map((url) => [url]));
    const ids: string[] = claims.map(({ citations }) => citations[0].link.id);
    await desk.startWorker();
    await desk.settled();
    await bring({ reviewer, editor }, claims[0].id, 'verified');
    await bring({ reviewer, editor }, claims[1].id, 'in_review');
    await sql.query("UPDATE articles SET published_at = now() - interval '1 day'");
    await checkDaily(1, ...ids);
    const waits = await Promise.all(
      ids.map(async (id) => {
        const { nextCheckAt, lastCheck } = await linkOf(id);
        return (new Date(nextCheckAt).getTime() - new Date(lastCheck.checkedAt).getTime()) / DAY;
      }),
    );
    expect(waits[0]).toBeLessThan(4.5);
    expect(waits[2]).toBeGreaterThan(5.5);
    await desk.stopWorkers();
    desk.advance(90 * DAY);
    await expect(desk.api.get(ScheduleDueLinkChecks).run()).resolves.toBe(3);
    const { rows } = await sql.query(
      'SELECT link.id, priority FROM links AS link JOIN outbox ON outbox.id = requested_in_id ORDER BY priority',
    );
    expect(rows).toEqual(ids.map((id, index) => ({ id, priority: index + 2 })));
  });

  it('what fails while our own network is down counts for nothing, and is looked at again soon', async () => {
    await sql.end();
    await desk.stop();
    const other = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    const controlPath = '/control';
    other.web.serve(controlPath, status(503));
    const control = other.web.url(controlPath);
    await other.stop();
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, { CONTROL_URLS: control });
    editor = await desk.person('editor', 'Ed');
    reviewer = await desk.person('reviewer', 'Rita');
    sql = new Client({ connectionString: desk.database.url });
    await sql.connect();
    const [first] = await cite([desk.web.serve(newPath(), status(404))]);
    const linkId = first.citations[0].link.id;
    await desk.startWorker();
    await desk.settled();
    const seen = await linkOf(linkId);
    expect(seen).toMatchObject({ state: 'unchecked', lastCheck: null, checkRequested: false });
    expect(new Date(seen.nextCheckAt).getTime()).toBeLessThan(Date.now() + 16 * 60_000);
    await expect(desk.api.get(OutboxBacklogQuery).run()).resolves.toMatchObject({ open: 0, failed: 0 });
  });
});
