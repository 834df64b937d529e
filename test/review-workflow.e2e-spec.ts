import { act, claimsOf, submit } from './desk/claims';
import { holdClaimsToTheirHistories } from './desk/histories';
import { bring, VERIFIED } from './desk/review';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS } from './environment/queue-backends';

const DAY = 86_400_000;
const CORRECTION = { kind: 'correction', whatWasWrong: 'The year.', publicNote: 'The figure is for 2023, not 2024.' };
const DISPUTED = { ...VERIFIED, verdict: 'disputed', whatIsWrong: 'The year.' };

describe.each(QUEUE_BACKENDS)('the review of a newsroom, queue on $name', (backend) => {
  let desk: TestDesk;
  let viewer: Person;
  let reviewer: Person;
  let second: Person;
  let editor: Person;
  let admin: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(backend);
    viewer = await desk.person('viewer', 'Vera');
    reviewer = await desk.person('reviewer', 'Rita');
    second = await desk.person('reviewer', 'Sam');
    editor = await desk.person('editor', 'Ed');
    admin = await desk.person('admin', 'Ada');
  });

  afterAll(() => desk.stop());

  const newClaims = async (): Promise<readonly any[]> => claimsOf(editor, await submit(editor));
  const newClaim = async (): Promise<any> => (await newClaims())[0];
  const broughtTo = async (state: Parameters<typeof bring>[2]): Promise<any> =>
    bring({ reviewer, editor }, (await newClaim()).id, state);
  const get = async (path: string, person = reviewer) => (await person.get(path).expect(200)).body;
  const claim = async (id: string) => get(`/v1/claims/${id}`);
  const listed = async (query: string, person = reviewer): Promise<readonly string[]> =>
    (await get(`/v1/claims?limit=200&${query}`, person)).items.map(({ id }: any) => id);
  const edit = async (id: string, body: object) => {
    const { headers } = await editor.get(`/v1/claims/${id}`);
    await editor.patch(`/v1/claims/${id}`, body).set('If-Match', String(headers['etag'])).expect(200);
  };
  const offeredTo = async (person: Person, id: string): Promise<readonly string[]> =>
    (await get(`/v1/claims/${id}/transitions`, person)).actions.map(({ action }: any) => action);
  const publish = async (articleId: string, method: 'put' | 'delete' = 'put') => {
    const path = `/v1/articles/${articleId}`;
    const { headers } = await editor.get(path);
    const answer = await editor[method](`${path}/publication`).set('If-Match', String(headers['etag']));
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('whoever work can be put on is listed by name, without those whose key was revoked', async () => {
    const gone = await desk.person('reviewer', 'Gone');
    const { items: keys } = await get('/v1/api-keys?limit=200', admin);
    await admin.delete(`/v1/api-keys/${keys.find(({ actorId }: any) => actorId === gone.id).id}`).expect(204);
    const { items } = await get('/v1/people', viewer);
    expect(items.map(({ name, role }: any) => [name, role])).toEqual([
      ['Ada', 'admin'],
      ['Ed', 'editor'],
      ['Rita', 'reviewer'],
      ['Sam', 'reviewer'],
      ['Vera', 'viewer'],
    ]);
  });

  describe('an assignment', () => {
    it('passes to another reviewer at the hands of its holder or an editor, and of nobody else', async () => {
      const { id } = await broughtTo('in_review');
      const refused = await act(second, id, { action: 'assign', assignee: 'me' }, 403);
      expect(refused.body.code).toBe('not_assignee');
      const { body } = await act(reviewer, id, { action: 'assign', assignee: second.id, note: 'She knows the trade.' });
      expect(body).toMatchObject({ state: 'in_review', assignee: { id: second.id } });
      await act(editor, id, { action: 'assign', assignee: reviewer.id });
      expect(await listed('assignee=me')).toContain(id);
    });

    it('is put on nobody who reviews nothing', async () => {
      const { id } = await newClaim();
      const refused = await act(editor, id, { action: 'start', assignee: viewer.id }, 422);
      expect(refused.body.errors).toEqual([
        { in: 'body', pointer: '#/assignee', detail: 'must be a reviewer; this one is a viewer' },
      ]);
    });

    it('runs out when its holder does nothing, and then anybody may take it over', async () => {
      const { id, assignedUntil } = await broughtTo('in_review');
      expect(Date.parse(assignedUntil)).toBeGreaterThan(Date.now() + 2.9 * DAY);
      expect(await listed('assignmentExpired=true')).not.toContain(id);
      desk.advance(2 * DAY);
      const path = `/v1/claims/${id}/evidence`;
      const { headers } = await reviewer.get(`/v1/claims/${id}`);
      await reviewer
        .post(path, { description: 'The log', stance: 'supports', sourceType: 'primary' })
        .set('If-Match', String(headers['etag']))
        .expect(201);
      desk.advance(2 * DAY);
      expect(await listed('assignmentExpired=true')).not.toContain(id);
      expect(await offeredTo(second, id)).not.toContain('assign');
      desk.advance(2 * DAY);
      expect(await listed('assignmentExpired=true')).toContain(id);
      expect((await claim(id)).state).toBe('in_review');
      expect(await offeredTo(second, id)).toContain('assign');
      await act(second, id, { action: 'assign', assignee: 'me' });
      expect(await offeredTo(reviewer, id)).not.toContain('propose');
      expect(await listed('assignmentExpired=true')).not.toContain(id);
    });

    it('runs on when its holder says something about the claim, which stays as it is', async () => {
      const before = await broughtTo('in_review');
      desk.advance(DAY);
      await second.post(`/v1/claims/${before.id}/comments`, { text: 'Any news?' }).expect(201);
      expect((await claim(before.id)).assignedUntil).toBe(before.assignedUntil);
      await reviewer.post(`/v1/claims/${before.id}/comments`, { text: 'Not yet.' }).expect(201);
      const { assignedUntil, ...rest } = await claim(before.id);
      expect(Date.parse(assignedUntil)).toBeGreaterThan(Date.parse(before.assignedUntil) + DAY / 2);
      expect(rest).toEqual({ ...before, assignedUntil: undefined });
    });

    it('does not run out while the claim waits for information', async () => {
      const { id } = await broughtTo('in_review');
      const dueAt = new Date((await now()) + 10 * DAY).toISOString();
      const { body } = await act(reviewer, id, { action: 'hold', waitingOn: 'the ministry', note: 'Called.', dueAt });
      expect(Date.parse(body.assignedUntil)).toBe(Date.parse(dueAt) + 3 * DAY);
    });
  });

  /** The desk's clock, by what it writes. */
  const now = async (): Promise<number> => Date.parse((await newClaim()).createdAt);

  it('what waits beyond its end is brought forward by the machine, and taken up again by a person', async () => {
    const { id } = await broughtTo('in_review');
    const dueAt = new Date((await now()) + DAY).toISOString();
    await act(reviewer, id, { action: 'hold', waitingOn: 'the ministry', note: 'Called.', dueAt });
    expect(await listed('overdue=true')).not.toContain(id);
    desk.advance(2 * DAY);
    expect(await listed('overdue=true')).toContain(id);
    await desk.startWorker();
    try {
      while (!(await claim(id)).attention.includes('expired')) await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await desk.stopWorkers();
    }
    expect((await listed('sort=urgency'))[0]).toBe(id);
    const { items } = await get(`/v1/claims/${id}/history`);
    expect(items.at(-1)).toMatchObject({
      type: 'attention_raised',
      actor: { name: 'Claimdesk' },
      after: { raised: 'expired' },
    });
    const { body } = await act(reviewer, id, { action: 'resume' });
    expect(body).toMatchObject({ state: 'in_review', attention: [], attentionSince: null });
    expect(await listed('overdue=true')).not.toContain(id);
  });

  describe('four eyes', () => {
    it('whoever worded a claim does not approve it, and it is not in their queue', async () => {
      const { id } = await broughtTo('in_review');
      await edit(id, { text: 'Trade came to $200 million in 2023.' });
      expect((await claim(id)).textAuthorId).toBe(editor.id);
      await act(reviewer, id, { action: 'propose', ...VERIFIED });
      expect((await act(editor, id, { action: 'approve' }, 403)).body.code).toBe('own_text');
      expect(await listed('awaitingMyApproval=true', editor)).not.toContain(id);
      expect(await listed('awaitingMyApproval=true', reviewer)).not.toContain(id);
      expect(await listed('awaitingMyApproval=true', viewer)).toEqual([]);
      expect(await listed('awaitingMyApproval=true', second)).toContain(id);
      await act(second, id, { action: 'approve' });
    });

    it('an editor ends a dispute after two returns, and it is recorded as such', async () => {
      const { id } = await broughtTo('awaiting_approval');
      await act(second, id, { action: 'return', comment: 'Not so.' });
      await act(reviewer, id, { action: 'propose', ...VERIFIED });
      expect(await offeredTo(editor, id)).not.toContain('arbitrate');
      await act(second, id, { action: 'return', comment: 'Still not so.' });
      expect(await claim(id)).toMatchObject({ returns: 2, state: 'in_review' });
      expect(await offeredTo(editor, id)).toContain('arbitrate');
      expect(await offeredTo(second, id)).not.toContain('arbitrate');
      const { body } = await act(editor, id, { action: 'arbitrate', ...DISPUTED });
      expect(body).toMatchObject({
        state: 'disputed',
        returns: 0,
        decision: { procedure: 'arbitration', proposer: { id: editor.id }, approver: null },
      });
    });
  });

  it('ratings are the desk’s own words, and what was decided keeps the words it was decided with', async () => {
    const name = async (label: string, version: number, status = 200) =>
      admin
        .put('/v1/ratings', { ratings: [{ code: 'mostly_true', label, verdict: 'verified' }] })
        .set('If-Match', `"${version}"`)
        .expect(status);
    const first = (await get('/v1/ratings')).version;
    await name('Mostly true', first);
    await name('Rather true', first, 412);
    const { id } = await broughtTo('in_review');
    const wrong = await act(reviewer, id, { action: 'propose', ...DISPUTED, rating: 'mostly_true' }, 422);
    expect(wrong.body.errors).toMatchObject([{ pointer: '#/rating' }]);
    await act(reviewer, id, { action: 'propose', ...VERIFIED, rating: 'mostly_true' });
    await act(second, id, { action: 'approve' });
    await name('Rather true', first + 1);
    const rating = { code: 'mostly_true', label: 'Mostly true', version: first + 1 };
    expect((await claim(id)).decision.rating).toEqual(rating);
    expect((await get(`/v1/ratings/${first + 1}`)).ratings[0].label).toBe('Mostly true');
    expect((await get('/v1/ratings')).ratings[0].label).toBe('Rather true');
    await reviewer.get(`/v1/ratings/${first + 3}`).expect(404);
    const twice = [1, 2].map(() => ({ code: 'same', label: 'Same', verdict: 'verified' }));
    const { body } = await admin
      .put('/v1/ratings', { ratings: twice })
      .set('If-Match', `"${first + 2}"`)
      .expect(422);
    expect(body.errors).toEqual([{ in: 'body', pointer: '#/ratings/1/code', detail: 'is that of another rating' }]);
  });

  it('a verdict that was published changes only with what readers are told, and every decision stays', async () => {
    const { id, articleId } = await broughtTo('verified');
    expect((await publish(articleId)).publishedSince).not.toBeNull();
    await act(editor, id, {
      action: 'reopen',
      reasonCode: 'error_found',
      note: 'See the annex.',
      assignee: reviewer.id,
    });
    const refused = await act(reviewer, id, { action: 'propose', ...DISPUTED }, 422);
    expect(refused.body.errors).toMatchObject([{ pointer: '#/correction' }]);
    const half = { ...DISPUTED, correction: { ...CORRECTION, publicNote: ' ' } };
    const blank = await act(reviewer, id, { action: 'propose', ...half }, 422);
    expect(blank.body.errors).toMatchObject([{ pointer: '#/correction/publicNote' }]);
    await act(reviewer, id, { action: 'propose', ...DISPUTED, correction: CORRECTION });
    const { body } = await act(second, id, { action: 'approve' });
    expect(body.decision).toMatchObject({ verdict: 'disputed', correction: CORRECTION, correctionSequence: 1 });
    await act(second, id, { action: 'reaffirm', note: 'Looked again.' });
    const { items } = await get(`/v1/claims/${id}/decisions`);
    expect(
      items.map(({ sequence, verdict, procedure, correctionSequence }: any) => [
        sequence,
        verdict,
        procedure,
        correctionSequence,
      ]),
    ).toEqual([
      [3, 'disputed', 'reaffirmation', 1],
      [2, 'disputed', 'four_eyes', 1],
      [1, 'verified', 'four_eyes', 0],
    ]);
    expect((await get(`/v1/articles/${articleId}/corrections`)).items).toMatchObject([
      { ...CORRECTION, claimId: id, sequence: 1, verdictBefore: 'verified', verdict: 'disputed' },
    ]);
    expect((await publish(articleId, 'delete')).publishedSince).toBeNull();
  });

  it('an article is covered and may be published as its claims stand', async () => {
    const [first, other] = await newClaims();
    const path = `/v1/articles/${first.articleId}`;
    const blockersOf = async () =>
      (await get(`${path}/publish-gate`)).blockers.map(({ code, claimIds }: any) => [code, ...claimIds]);
    expect(await get(`${path}/coverage`)).toMatchObject({ claims: { total: 2, decided: 0, share: 0 }, unlinked: 2 });
    expect(await blockersOf()).toEqual([['undecided', first.id, other.id]]);
    await bring({ reviewer, editor }, first.id, 'verified');
    await bring({ reviewer, editor }, other.id, 'disputed');
    expect(await get(`${path}/coverage`)).toMatchObject({ claims: { total: 2, decided: 2, share: 1 } });
    expect(await blockersOf()).toEqual([['disputed', other.id]]);
    await act(editor, other.id, { action: 'withdraw', reasonCode: 'removed_from_article', note: 'Cut.' });
    await edit(first.id, { text: 'Trade fell to $200 million.' });
    expect(await get(`${path}/coverage`)).toMatchObject({ claims: { total: 1 }, atRisk: 1 });
    expect(await blockersOf()).toEqual([['at_risk', first.id]]);
    await act(second, first.id, { action: 'reaffirm', note: 'The same thing.' });
    expect(await get(`${path}/publish-gate`)).toMatchObject({ publishable: true, blockers: [], policy: 'four_eyes' });
    await reviewer.get('/v1/articles/0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e/publish-gate').expect(404);
  });

  it('pages of one site, or that name the same address as their own, are one source', async () => {
    const { id } = await broughtTo('in_review');
    const add = async (body: object) => {
      const { headers } = await reviewer.get(`/v1/claims/${id}`);
      await reviewer
        .post(`/v1/claims/${id}/evidence`, { stance: 'supports', sourceType: 'secondary', ...body })
        .set('If-Match', String(headers['etag']))
        .expect(201);
    };
    const copy = desk.web.serve('/copy', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<link rel="canonical" href="https://wire.example/story"><p>${'Trade fell. '.repeat(200)}`);
    });
    await add({ url: copy });
    await add({ url: desk.web.servePage('/another') });
    await add({ url: 'https://news.wire.example/other' });
    await add({ description: 'The log' });
    await add({ url: 'https://elsewhere.example/', stance: 'context' });
    expect((await claim(id)).independentSources).toBe(3);
    await desk.startWorker();
    await desk.settled();
    await desk.stopWorkers();
    expect((await claim(id)).independentSources).toBe(2);
  });

  describe('many claims at once', () => {
    const targets = (claims: readonly any[]) => claims.map(({ id, version }) => ({ claimId: id, version }));
    const inBulk = async (person: Person, body: object, status = 200) =>
      person.post('/v1/claims/bulk-transitions', body).expect(status);

    it('are judged each by itself, and each result is told', async () => {
      const [one, other] = await newClaims();
      await bring({ reviewer, editor }, other.id, 'in_review');
      const stranger = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';
      const claims = [...targets([one, other]), { claimId: stranger, version: 1 }];
      const { body } = await inBulk(reviewer, { action: 'start', assignee: 'me', claims });
      expect(body).toMatchObject({ id: null, status: 'done', total: 3, done: 1, refused: 2 });
      expect(body.results).toMatchObject([
        { claimId: one.id, outcome: 'done', state: 'in_review', version: 2, refusal: null },
        { claimId: other.id, outcome: 'refused', state: null, refusal: { code: 'stale_version' } },
        { claimId: stranger, outcome: 'refused', refusal: { code: 'not_found' } },
      ]);
      expect((await claim(one.id)).assignee.id).toBe(reviewer.id);
    });

    it('can be tried without doing anything', async () => {
      const claims = await newClaims();
      const body = { action: 'withdraw', reasonCode: 'other', note: 'Cut.', dryRun: true, claims: targets(claims) };
      const tried = await inBulk(editor, body);
      expect(tried.body.results).toMatchObject(
        claims.map(({ id }) => ({ claimId: id, outcome: 'allowed', state: 'withdrawn', version: 2 })),
      );
      expect((await inBulk(reviewer, body)).body.results[0]).toMatchObject({
        outcome: 'refused',
        refusal: { code: 'role_insufficient' },
      });
      expect(await claim(claims[0].id)).toEqual(claims[0]);
    });

    it('become a job when they are many, done once each, whatever the worker’s luck', async () => {
      const content = Array.from({ length: 130 }, (_, n) => `Exports came to ${n + 1} million dollars in 2024.`).join(
        ' ',
      );
      const { body: article } = await editor.post('/v1/articles', { format: 'text', content }).expect(201);
      const claims = await claimsOf(editor, article.id);
      await act(editor, claims[7].id, { action: 'withdraw', reasonCode: 'other', note: 'Cut.' });
      const { body, headers } = await inBulk(second, { action: 'start', assignee: 'me', claims: targets(claims) }, 202);
      expect(body).toMatchObject({ status: 'queued', total: 130, done: 0, refused: 0, results: [] });
      await desk.startWorker();
      await desk.settled();
      await desk.stopWorkers();
      const finished = await get(String(headers['location']));
      expect(finished).toMatchObject({ id: body.id, status: 'done', total: 130, done: 129, refused: 1 });
      expect(finished.results[7]).toMatchObject({ claimId: claims[7].id, outcome: 'refused' });
      const { items } = await get(`/v1/articles/${article.id}/claims?limit=200`);
      expect(items.filter(({ state, version }: any) => state === 'in_review' && version === 2)).toHaveLength(129);
    });

    it('need a claim, and no more than 2,000', async () => {
      expect((await inBulk(reviewer, { action: 'start', claims: [] }, 422)).body.errors).toMatchObject([
        { pointer: '#/claims' },
      ]);
      const many = Array.from({ length: 2_001 }, () => ({
        claimId: '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e',
        version: 1,
      }));
      expect((await inBulk(reviewer, { action: 'start', claims: many }, 422)).body.errors).toMatchObject([
        { pointer: '#/claims' },
      ]);
    });
  });

  it('every claim stands as its history tells', async () => {
    await holdClaimsToTheirHistories(desk);
  });
});
