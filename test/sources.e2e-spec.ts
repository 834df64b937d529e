import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { act, claimsOf, submit } from './desk/claims';
import { holdClaimsToTheirHistories } from './desk/histories';
import { VERIFIED } from './desk/review';
import { type Answer } from './desk/scripted-web';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const DAY = 86_400_000;
const QUOTE = 'Exports of grain came to 1.2 million tonnes, the lowest figure since the war began.';
const REST = Array.from(
  { length: 40 },
  (_, index) =>
    `The office counted ${index + 3} ships in harbour number ${(index * 7) % 40}, and wrote their names down.`,
).join(' ');

const pageOf =
  (...sentences: readonly string[]): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-served-by': 'the office' });
    response.end(`<!doctype html><title>Report</title><article><h1>Report</h1><p>${sentences.join(' ')}</p></article>`);
  };

describe('the pages that decisions rest on', () => {
  let desk: TestDesk;
  let editor: Person;
  let reviewer: Person;

  beforeEach(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor', 'Ed');
    reviewer = await desk.person('reviewer', 'Rita');
    await desk.startWorker();
  });

  afterEach(async () => {
    await holdClaimsToTheirHistories(desk);
    await desk.stop();
  });

  const newClaim = async (): Promise<string> => (await claimsOf(editor, await submit(editor)))[0].id;

  const rely = async (claimId: string, url: string, excerpt?: string): Promise<string> => {
    const { headers } = await reviewer.get(`/v1/claims/${claimId}`).expect(200);
    const { body } = await reviewer
      .post(`/v1/claims/${claimId}/evidence`, { url, excerpt, stance: 'supports', sourceType: 'primary' })
      .set('If-Match', String(headers['etag']))
      .expect(201);
    await desk.settled();
    return body.id;
  };

  const decide = async (claimId: string): Promise<void> => {
    await act(reviewer, claimId, { action: 'start', assignee: 'me' });
    await act(reviewer, claimId, { action: 'propose', ...VERIFIED });
    await act(editor, claimId, { action: 'approve' });
    await desk.settled();
  };

  const snapshotsOf = async (claimId: string) =>
    (await reviewer.get(`/v1/claims/${claimId}/snapshots`).expect(200)).body.items;
  const claim = async (id: string) => (await reviewer.get(`/v1/claims/${id}`).expect(200)).body;

  /** Has the link of a claim's evidence checked on a later day. */
  const checkLater = async (claimId: string): Promise<void> => {
    desk.advance(8 * DAY);
    for (const { link } of (await claim(claimId)).evidence)
      await reviewer.post(`/v1/links/${link.id}/checks`).expect(202);
    await desk.settled();
    // What a check asks for is done after it.
    await desk.settled();
  };

  it('are kept as they were when evidence is added and when it is decided on, and found after they are gone', async () => {
    const url = desk.web.serve('/report', pageOf(REST, QUOTE));
    const claimId = await newClaim();
    const evidenceId = await rely(claimId, url, QUOTE);
    expect(await snapshotsOf(claimId)).toMatchObject([
      { evidenceId, decision: null, status: 'done', quote: 'exact', mediaType: 'text/html', comparison: null },
    ]);
    await decide(claimId);
    desk.web.serve('/report', (_, response) => response.writeHead(410).end());
    const [added, decided] = await snapshotsOf(claimId);
    expect(decided).toMatchObject({ decision: 1, status: 'done', sha256: added.sha256, url, httpStatus: 200 });
    const { body, headers } = await reviewer
      .get(`/v1/claims/${claimId}/snapshots/${decided.id}/file`)
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          done(null, Buffer.concat(chunks));
        });
      })
      .expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/gzip',
      'content-disposition': `attachment; filename="${decided.id}.warc.gz"`,
    });
    const warc = gunzipSync(body).toString();
    expect(warc).toContain(`WARC-Target-URI: ${url}`);
    expect(warc).toContain('x-served-by: the office');
    expect(warc).toContain(QUOTE);
    // The same page twice is kept once.
    const files = await readdir(join(desk.settings.dataDir, 'snapshots'), { recursive: true });
    expect(files.filter((name) => name.endsWith('.warc.gz'))).toEqual([expect.stringContaining(decided.sha256)]);
    const viewer = await desk.person('viewer');
    await viewer.get(`/v1/claims/${claimId}/snapshots/${decided.id}/file`).expect(403);
    await reviewer.get(`/v1/claims/${await newClaim()}/snapshots/${decided.id}/file`).expect(404);
  });

  it.each([
    ['exact', QUOTE],
    ['normalised', QUOTE.replaceAll(' ', '\u00a0').replace(',', ',')],
    ['fuzzy', QUOTE.replace('lowest figure', 'lowest of all figures')],
    ['missing', 'Nobody in the ministry would say how much grain the port had shipped.'],
  ])('have the words relied on: %s', async (quote, excerpt) => {
    const claimId = await newClaim();
    await rely(claimId, desk.web.serve('/report', pageOf(REST, QUOTE)), excerpt);
    expect(await snapshotsOf(claimId)).toMatchObject([{ quote, excerpt }]);
  });

  it('that cannot be had say why, and keep nobody from deciding', async () => {
    const claimId = await newClaim();
    await rely(claimId, desk.web.url('/nowhere'), QUOTE);
    expect(await snapshotsOf(claimId)).toMatchObject([
      { status: 'failed', failure: { code: 'gone', reason: 'http_404' }, sha256: null, quote: null, httpStatus: 404 },
    ]);
    await decide(claimId);
    expect((await claim(claimId)).state).toBe('verified');
  });

  it('raise attention when they are other pages by now, and clear it when they are back', async () => {
    const url = desk.web.serve('/report', pageOf(REST, QUOTE));
    const claimId = await newClaim();
    await rely(claimId, url);
    await decide(claimId);
    await checkLater(claimId);
    expect((await snapshotsOf(claimId))[1].comparison).toMatchObject({ drift: 'same', quote: null });
    const { version } = await claim(claimId);

    desk.web.serve('/report', pageOf(REST.replace('number 7,', 'number seven,'), QUOTE));
    await checkLater(claimId);
    expect((await snapshotsOf(claimId))[1].comparison.drift).toMatch(/same|edited/);
    expect(await claim(claimId)).toMatchObject({ attention: [], version });

    const other = 'Welcome to our casino, where every player wins a prize in the first week of the month. ';
    desk.web.serve('/report', pageOf(other.repeat(30)));
    await checkLater(claimId);
    await checkLater(claimId);
    const [, decided] = await snapshotsOf(claimId);
    expect(decided.comparison).toMatchObject({ drift: 'drifted' });
    expect(await claim(claimId)).toMatchObject({
      state: 'verified',
      verdict: 'verified',
      attention: ['source_changed'],
      version: version + 1,
    });
    const { body: history } = await reviewer.get(`/v1/claims/${claimId}/history`).expect(200);
    expect(history.items.at(-1)).toMatchObject({
      type: 'attention_raised',
      actor: { name: 'Claimdesk' },
      after: { raised: 'source_changed', link: { url }, source: { snapshotId: decided.id, drift: 'drifted' } },
    });

    desk.web.serve('/report', pageOf(REST, QUOTE));
    await checkLater(claimId);
    expect(await claim(claimId)).toMatchObject({ attention: [], version: version + 2 });
  });

  it('raise attention when they lose the words relied on, if they had them, whatever else is on them', async () => {
    const claims = [await newClaim(), await newClaim()];
    const url = desk.web.serve('/report', pageOf(REST, QUOTE));
    await rely(claims[0] ?? '', url, QUOTE);
    await rely(claims[1] ?? '', url, 'Words that were never there, whoever may have claimed to have read them.');
    for (const id of claims) await decide(id);
    desk.web.serve('/report', pageOf(REST));
    await checkLater(claims[0] ?? '');
    expect(await claim(claims[0] ?? '')).toMatchObject({ attention: ['quote_missing'], state: 'verified' });
    expect(await claim(claims[1] ?? '')).toMatchObject({ attention: [] });
    const [, decided] = await snapshotsOf(claims[0] ?? '');
    expect(decided).toMatchObject({ quote: 'exact', comparison: { quote: 'missing' } });
    desk.web.serve('/report', pageOf(REST, QUOTE));
    await checkLater(claims[0] ?? '');
    expect(await claim(claims[0] ?? '')).toMatchObject({ attention: [] });
  });

  it('say nothing of claims that are no longer decided on them', async () => {
    const url = desk.web.serve('/report', pageOf(REST, QUOTE));
    const claimId = await newClaim();
    await rely(claimId, url, QUOTE);
    await decide(claimId);
    await act(editor, claimId, { action: 'reopen', reasonCode: 'complaint', note: 'The ministry wrote.' });
    desk.web.serve('/report', pageOf('Nothing but this is left of it, and of what it said.'));
    await checkLater(claimId);
    expect(await claim(claimId)).toMatchObject({ state: 'in_review', attention: [] });
  });
});
