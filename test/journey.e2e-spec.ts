import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { act, claimsOf, submit } from './desk/claims';
import { type Person, TestDesk } from './desk/test-desk';
import { describeOnEachQueue } from './environment/queue-backends';

describeOnEachQueue('the journey of an article', (backend) => {
  let desk: TestDesk;
  let editor: Person;
  let reviewer: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(backend);
    await desk.startWorker();
    editor = await desk.person('editor', 'Ed');
    reviewer = await desk.person('reviewer', 'Rita');
  });

  afterAll(() => desk.stop());

  it('takes the sample article in: a claim for each sentence, in order, at its place in the text', async () => {
    const sample = await readFile(resolve(__dirname, '../samples/article.md'));
    const articleId = await submit(editor, sample.toString());
    const { body: article } = await reviewer.get(`/v1/articles/${articleId}`).expect(200);
    const { body: canonical } = await reviewer.get(`/v1/articles/${articleId}/text`).expect(200);
    const claims = await claimsOf(reviewer, articleId);
    expect(claims).toHaveLength(article.claimCount);
    expect(claims.length).toBeGreaterThan(20);
    expect(claims.map(({ ordinal }) => ordinal)).toEqual(claims.map((_, index) => index));
    for (const { text, state, version, selector } of claims) {
      const { start, end } = selector.position;
      expect(canonical.text.slice(start, end)).toBe(text);
      expect(selector.quote.exact).toBe(text);
      expect({ state, version }).toEqual({ state: 'pending', version: 1 });
    }
  });

  describe('a citation that gets its address', () => {
    const repaired = async (url: string) => {
      const [claim] = await claimsOf(editor, await submit(editor));
      const [citation] = claim.citations;
      expect(citation).toMatchObject({ anchorText: 'fell', href: '#', url: null, status: 'url_missing', link: null });
      const path = `/v1/claims/${claim.id}/citations/${citation.id}`;
      const patched = await editor.patch(path, { url }).set('If-Match', '"1"').expect(200);
      expect(patched.headers['etag']).toBe('"2"');
      expect(patched.body).toMatchObject({ url, status: 'linked' });
      await desk.settled();
      return (await editor.get(path).expect(200)).body;
    };

    it('is checked by the worker, and shows verdict, status, chain and time', async () => {
      const target = desk.web.servePage('/statistics');
      const moved = desk.web.serve('/old', (_, response) => response.writeHead(301, { location: target }).end());
      const { link } = await repaired(moved);
      expect(link).toMatchObject({ state: 'alive', checkRequested: false });
      expect(link.lastCheck).toMatchObject({
        verdict: 'moved',
        httpStatus: 200,
        finalUrl: target,
        suggestedUrl: target,
      });
      expect(link.lastCheck.hops.map(({ url, status }: any) => ({ url, status }))).toEqual([
        { url: moved, status: 301 },
        { url: target, status: 200 },
      ]);
      expect(Date.parse(link.lastCheck.checkedAt)).toBeGreaterThan(Date.now() - 20_000);
      expect(Date.parse(link.nextCheckAt)).toBeGreaterThan(Date.now());
    });

    it.each([
      [
        'a page that is not there',
        () => desk.web.url('/nowhere'),
        { verdict: 'gone', reason: 'http_404', httpStatus: 404 },
      ],
      ['an address inside', () => 'http://169.254.169.254/latest/', { verdict: 'unsafe', reason: 'forbidden_address' }],
      ['no URL at all', () => 'htp//not a url', { verdict: 'invalid', reason: 'invalid_url' }],
      ['a mail address', () => 'mailto:desk@example.org', { verdict: 'unsupported' }],
    ])('shows %s as what it is', async (_, url, expected) => {
      const { link } = await repaired(url());
      expect(link.lastCheck).toMatchObject(expected);
    });

    it('shares the link, and its check, with every other citation of the page', async () => {
      const url = desk.web.servePage('/shared');
      const first = await repaired(url);
      const second = await repaired(`${url}?utm_source=feed#top`);
      expect(second.link.id).toBe(first.link.id);
      expect(desk.web.requests.filter((line) => line.includes('/shared'))).toHaveLength(1);
      const { body } = await reviewer.get(`/v1/links/${first.link.id}/claims?withTotal=true`).expect(200);
      expect(body.total).toBe(2);
    });
  });

  it('takes a claim through review with two people, and remembers everything', async () => {
    const [claim] = await claimsOf(reviewer, await submit(editor));
    const path = `/v1/claims/${claim.id}`;
    await act(reviewer, claim.id, { action: 'start', assignee: 'me' });
    const url = desk.web.servePage('/customs');
    const evidence = { url, stance: 'supports', sourceType: 'primary', excerpt: 'two hundred million' };
    await reviewer.post(`${path}/evidence`, evidence).set('If-Match', '"2"').expect(201);
    await desk.settled();
    const proposed = await act(reviewer, claim.id, {
      action: 'propose',
      verdict: 'verified',
      rationale: 'As the office says.',
    });
    expect(proposed.body).toMatchObject({
      state: 'awaiting_approval',
      version: 4,
      proposal: { proposerId: reviewer.id },
    });
    const decided = await act(editor, claim.id, { action: 'approve' });
    expect(decided.body).toMatchObject({
      state: 'verified',
      verdict: 'verified',
      version: 5,
      proposal: null,
      decision: {
        sequence: 1,
        verdict: 'verified',
        rationale: 'As the office says.',
        policy: 'four_eyes',
        proposer: { id: reviewer.id, name: 'Rita' },
        approver: { id: editor.id, name: 'Ed' },
        underRecheck: false,
      },
    });
    const { body: history } = await reviewer.get(`${path}/history`).expect(200);
    expect(history.items.map(({ sequence, type, actor }: any) => [sequence, type, actor.name])).toEqual([
      [1, 'created', 'Ed'],
      [2, 'start', 'Rita'],
      [3, 'evidence_added', 'Rita'],
      [4, 'propose', 'Rita'],
      [5, 'approve', 'Ed'],
    ]);
    const { body: verification } = await reviewer.get(`${path}/history/verification`).expect(200);
    expect(verification).toEqual({ valid: true, events: 5, firstBroken: null });
  });

  it('takes another to disputed', async () => {
    const [, claim] = await claimsOf(reviewer, await submit(editor));
    await act(reviewer, claim.id, { action: 'start', assignee: 'me' });
    const proposal = {
      action: 'propose',
      verdict: 'disputed',
      rationale: 'Ships called in April.',
      whatIsWrong: 'The month.',
    };
    await act(reviewer, claim.id, { ...proposal, overrideReason: 'The harbour log is on paper.' });
    const { body } = await act(editor, claim.id, { action: 'approve' });
    expect(body).toMatchObject({ state: 'disputed', decision: { whatIsWrong: 'The month.' } });
  });

  it('counts claims by state and links by state, and the numbers add up', async () => {
    const { body } = await reviewer.get('/v1/statistics/overview').expect(200);
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
    expect(sum(body.claims.byState)).toBe(body.claims.total);
    expect(sum(body.links.byState)).toBe(body.links.total);
    expect(body.citations.linked + body.citations.urlMissing).toBe(body.citations.total);
    expect(body.claims.byState).toMatchObject({ verified: 1, disputed: 1 });
    for (const [state, count] of Object.entries(body.claims.byState)) {
      const { body: listed } = await reviewer.get(`/v1/claims?state=${state}&withTotal=true&limit=1`).expect(200);
      expect([state, listed.total]).toEqual([state, count]);
    }
    for (const [state, count] of Object.entries(body.links.byState)) {
      const { body: listed } = await reviewer.get(`/v1/links?state=${state}&withTotal=true&limit=1`).expect(200);
      expect([state, listed.total]).toEqual([state, count]);
    }
  });

  it('checks a link again when its time has come, also when nobody was there at that time', async () => {
    const url = desk.web.servePage('/recheck');
    const [claim] = await claimsOf(editor, await submit(editor, `Trade [fell](${url}) in 2024.`));
    await desk.settled();
    const linkId = claim.citations[0].link.id;
    const checks = async () => (await editor.get(`/v1/links/${linkId}/checks`).expect(200)).body.items;
    expect(await checks()).toHaveLength(1);
    await desk.stopWorkers();
    desk.web.serve('/recheck', (_, response) => response.writeHead(410).end());
    desk.advance(30 * 86_400_000);
    await desk.startWorker();
    for (let tries = 0; (await checks()).length < 2 && tries < 100; tries += 1)
      await new Promise((r) => setTimeout(r, 50));
    expect(await checks()).toMatchObject([{ verdict: 'gone', reason: 'http_410' }, { verdict: 'reachable' }]);
    expect((await editor.get(`/v1/links/${linkId}`).expect(200)).body.state).toBe('suspected_dead');
  });

  it('checks a link now when somebody asks, and once however often they ask', async () => {
    await desk.stopWorkers();
    const url = desk.web.servePage('/now');
    const [claim] = await claimsOf(editor, await submit(editor, `Trade [fell](${url}) in 2024.`));
    const linkId = claim.citations[0].link.id;
    const first = await reviewer.post(`/v1/links/${linkId}/checks`).expect(202);
    const second = await reviewer.post(`/v1/links/${linkId}/checks`).expect(202);
    expect(second.body).toEqual({ ...first.body, alreadyRequested: true });
    await desk.startWorker();
    await desk.settled();
    expect((await reviewer.get(`/v1/links/${linkId}/checks`)).body.items.map(({ id }: any) => id)).toEqual([
      first.body.checkId,
    ]);
    expect(desk.web.requests.filter((line) => line.endsWith(' /now'))).toHaveLength(1);
  });
});
