import { REVIEW_STATES, type ReviewState } from '@app/domain';
import { act, claimsOf } from './desk/claims';
import { asOwner, holdClaimsToTheirHistories } from './desk/histories';
import { bring, everyStep, fillOffer, LATER, VERIFIED } from './desk/review';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS } from './environment/queue-backends';

const [POSTGRES] = QUEUE_BACKENDS;
const UNKNOWN_ID = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

describe('the review of a claim over HTTP', () => {
  let desk: TestDesk;
  let viewer: Person;
  let reviewer: Person;
  let second: Person;
  let editor: Person;
  let admin: Person;
  let articles = 0;

  beforeAll(async () => {
    if (!POSTGRES) throw new Error('There is always PostgreSQL.');
    desk = await TestDesk.start(POSTGRES);
    viewer = await desk.person('viewer', 'Vic');
    reviewer = await desk.person('reviewer', 'Rita');
    second = await desk.person('reviewer', 'Sam');
    editor = await desk.person('editor', 'Ed');
    admin = await desk.person('admin', 'Ada');
  });

  afterAll(async () => {
    await desk.stop();
  });

  /** A pending claim of an article of its own. @returns its id */
  const newClaim = async (policy = 'four_eyes'): Promise<string> => {
    const content = `Exports came to ${(articles += 1)} million dollars in 2024.`;
    const { body } = await editor.post('/v1/articles', { format: 'text', content, policy }).expect(201);
    const [claim] = await claimsOf(editor, body.id);
    return claim.id;
  };

  /** A claim that was brought into a state. */
  const claimIn = async (state: ReviewState, policy?: string): Promise<any> =>
    bring({ reviewer, editor }, await newClaim(policy), state);

  const read = async (claimId: string): Promise<any> => (await viewer.get(`/v1/claims/${claimId}`).expect(200)).body;

  const historyOf = async (claimId: string): Promise<readonly any[]> =>
    (await viewer.get(`/v1/claims/${claimId}/history?limit=200`).expect(200)).body.items;

  const lastEventOf = async (claimId: string): Promise<any> => (await historyOf(claimId)).at(-1);

  const pointersOf = (body: any): readonly string[] => body.errors.map(({ pointer }: any) => pointer);

  const paperEvidence = { description: 'Log of the harbour', stance: 'supports', sourceType: 'primary' };

  const addEvidence = async (claimId: string, evidence: object = paperEvidence) => {
    const { version } = await read(claimId);
    const { body } = await second
      .post(`/v1/claims/${claimId}/evidence`, evidence)
      .set('If-Match', `"${version}"`)
      .expect(201);
    return body;
  };

  const edit = async (claimId: string, change: object, status = 200) => {
    const { version } = await read(claimId);
    return editor.patch(`/v1/claims/${claimId}`, change).set('If-Match', `"${version}"`).expect(status);
  };

  describe('which version a write is about', () => {
    let claim: any;
    let evidence: any;
    let citation: any;

    beforeAll(async () => {
      claim = await claimIn('in_review');
      evidence = await addEvidence(claim.id);
      const added = await editor
        .post(`/v1/claims/${claim.id}/citations`, { url: 'https://example.org/report' })
        .set('If-Match', '"3"')
        .expect(201);
      citation = added.body;
    });

    const WRITES: readonly (readonly [string, () => ReturnType<Person['post']>])[] = [
      ['a step', () => reviewer.post(`/v1/claims/${claim.id}/transitions`, { action: 'release' })],
      ['an edit', () => editor.patch(`/v1/claims/${claim.id}`, { text: 'Exports fell.' })],
      ['new evidence', () => reviewer.post(`/v1/claims/${claim.id}/evidence`, paperEvidence)],
      ['removing evidence', () => reviewer.delete(`/v1/claims/${claim.id}/evidence/${evidence.id}`)],
      ['a new citation', () => reviewer.post(`/v1/claims/${claim.id}/citations`, { url: 'https://example.org/' })],
      [
        'a changed citation',
        () => reviewer.patch(`/v1/claims/${claim.id}/citations/${citation.id}`, { url: 'https://example.org/other' }),
      ],
      ['removing a citation', () => reviewer.delete(`/v1/claims/${claim.id}/citations/${citation.id}`)],
    ];

    it.each(WRITES)('%s must say which: without If-Match, or with *, it is refused with 428', async (_, write) => {
      expect((await write().expect(428)).body.code).toBe('precondition_required');
      expect((await write().set('If-Match', '*').expect(428)).body.code).toBe('precondition_required');
      expect((await write().set('If-Match', '').expect(428)).body.code).toBe('precondition_required');
    });

    it.each(WRITES)('%s against a stale, weak or foreign ETag is refused with 412', async (_, write) => {
      const { version } = await read(claim.id);
      const tags = [`"${version - 1}"`, `"${version + 1}"`, `W/"${version}"`, `"0${version}"`, `${version}`, '"abc"'];
      for (const tag of [...tags, `"${version}" `.repeat(2), '"-1"', '"99999999999999999999"']) {
        const { status, body } = await write().set('If-Match', tag);
        expect([tag, status, body.code]).toEqual([tag, 412, 'stale_version']);
      }
      expect((await read(claim.id)).version).toBe(version);
    });

    it('each accepted write answers with the ETag that the next one needs', async () => {
      let version = (await read(claim.id)).version;
      for (const [name, write] of WRITES.slice(1)) {
        const answer = await write().set('If-Match', `"${version}"`);
        expect([name, answer.ok, answer.headers['etag']]).toEqual([name, true, `"${(version += 1)}"`]);
        expect((await viewer.get(`/v1/claims/${claim.id}`)).headers['etag']).toBe(`"${version}"`);
      }
    });
  });

  describe('an offer', () => {
    const PEOPLE = ['viewer', 'assignee', 'second', 'editor', 'admin'] as const;
    const personOf = (name: (typeof PEOPLE)[number]) => ({ viewer, assignee: reviewer, second, editor, admin })[name];

    it.each(REVIEW_STATES.flatMap((state) => PEOPLE.map((name) => [state, name] as const)))(
      'of what to do with a claim that is %s is exactly what then works for the %s',
      async (state, name) => {
        const person = personOf(name);
        const { id, version } = await claimIn(state, 'single');
        const { body: offer } = await person.get(`/v1/claims/${id}/transitions`).expect(200);
        expect(offer).toMatchObject({ state, version });
        for (const [action, step] of everyStep()) {
          const offered = offer.actions.find((one: any) => one.action === action);
          const target = offered ? (await claimIn(state, 'single')).id : id;
          const taken = offered ? fillOffer(action, offered.fields, id) : step;
          const { status, body } = await person
            .post(`/v1/claims/${target}/transitions`, taken)
            .set('If-Match', `"${version}"`);
          if (!offered) {
            expect([action, [403, 409].includes(status)]).toEqual([action, true]);
            if (status === 409) expect(body.allowedActions).toEqual(offer.actions.map((one: any) => one.action));
            continue;
          }
          const to = { given_verdict: 'verified', proposed_verdict: 'verified', unchanged: state }[
            offered.to as string
          ];
          expect([action, status, body.state]).toEqual([action, 200, to ?? offered.to]);
        }
        expect((await read(id)).version).toBe(version);
      },
    );

    it('asks whether it was said only of a claim that is attributed to somebody', async () => {
      const { id } = await claimIn('in_review');
      const fieldsOfPropose = async () => {
        const { body } = await reviewer.get(`/v1/claims/${id}/transitions`).expect(200);
        return body.actions.find(({ action }: any) => action === 'propose').fields.map(({ name }: any) => name);
      };
      expect(await fieldsOfPropose()).not.toContain('attributionVerdict');
      await edit(id, { attribution: BONDAREV });
      expect(await fieldsOfPropose()).toContain('attributionVerdict');
    });

    it('does without decide where a second pair of eyes is wanted', async () => {
      const { id } = await claimIn('in_review', 'four_eyes');
      const { body } = await reviewer.get(`/v1/claims/${id}/transitions`).expect(200);
      expect(body.actions.map(({ action }: any) => action)).toEqual([
        'release',
        'hold',
        'assign',
        'propose',
        'dismiss',
      ]);
      const refused = await act(reviewer, id, { action: 'decide', ...VERIFIED }, 409);
      expect(refused.body).toMatchObject({
        code: 'action_not_allowed',
        allowedActions: ['release', 'hold', 'assign', 'propose', 'dismiss'],
      });
    });
  });

  describe('a refusal', () => {
    it('of an action that does not follow the state says what would', async () => {
      const { body } = await act(reviewer, await newClaim(), { action: 'propose', ...VERIFIED }, 409);
      expect(body).toMatchObject({ code: 'action_not_allowed', allowedActions: ['start', 'dismiss'] });
    });

    it('of a viewer is 403, whatever the step, and comes before everything else', async () => {
      const claimId = await newClaim();
      for (const [action, step] of everyStep()) {
        const { status, body } = await viewer.post(`/v1/claims/${claimId}/transitions`, step);
        expect([action, status, body.code]).toEqual([action, 403, 'role_insufficient']);
      }
      await viewer.patch(`/v1/claims/${claimId}`, { text: 'Exports fell.' }).expect(403);
      await viewer.post(`/v1/claims/${claimId}/evidence`, paperEvidence).expect(403);
    });

    it.each([
      ['reviewer', { action: 'start', assignee: UNKNOWN_ID }, 'pending', 'role_insufficient'],
      ['second', { action: 'propose', ...VERIFIED }, 'in_review', 'not_assignee'],
      ['editor', { action: 'propose', ...VERIFIED }, 'in_review', 'not_assignee'],
      ['second', { action: 'release' }, 'in_review', 'not_assignee'],
      ['second', { action: 'resume' }, 'needs_info', 'not_assignee'],
      ['reviewer', { action: 'approve' }, 'awaiting_approval', 'own_proposal'],
      ['reviewer', { action: 'return', comment: 'Mine.' }, 'awaiting_approval', 'own_proposal'],
      ['second', { action: 'withdraw', reasonCode: 'other', note: 'Cut.' }, 'pending', 'role_insufficient'],
      ['second', { action: 'reopen', reasonCode: 'other', note: 'Why?' }, 'verified', 'role_insufficient'],
    ] as const)('of the %s who tries %j on a claim that is %s is 403 %s', async (who, step, state, code) => {
      const { id, version } = await claimIn(state);
      const { body } = await act({ reviewer, second, editor }[who], id, step, 403);
      expect(body.code).toBe(code);
      expect(await read(id)).toMatchObject({ state, version });
    });

    it('of an editor who approves what they proposed is 403 own_proposal, and somebody else may', async () => {
      const id = await newClaim();
      await act(editor, id, { action: 'start', assignee: 'me' });
      await act(editor, id, { action: 'propose', ...VERIFIED });
      expect((await act(editor, id, { action: 'approve' }, 403)).body.code).toBe('own_proposal');
      await act(second, id, { action: 'approve' });
    });

    it.each([
      [{ action: 'start' }, 'pending', ['#/assignee']],
      [{ action: 'hold' }, 'in_review', ['#/waitingOn', '#/note', '#/dueAt']],
      [{ action: 'propose' }, 'in_review', ['#/verdict', '#/rationale']],
      [{ action: 'propose', verdict: 'disputed' }, 'in_review', ['#/rationale', '#/whatIsWrong', '#/overrideReason']],
      [{ action: 'propose', verdict: 'unverifiable' }, 'in_review', ['#/rationale', '#/whatWasTried']],
      [{ action: 'propose', ...VERIFIED, rationale: '  ' }, 'in_review', ['#/rationale']],
      [{ action: 'return' }, 'awaiting_approval', ['#/comment']],
      [{ action: 'dismiss' }, 'pending', ['#/reasonCode', '#/note']],
      [{ action: 'dismiss', reasonCode: 'duplicate', note: 'x' }, 'pending', ['#/reasonCode']],
      [{ action: 'withdraw', reasonCode: 'duplicate' }, 'pending', ['#/note', '#/duplicateOf']],
      [{ action: 'reopen' }, 'verified', ['#/reasonCode', '#/note']],
      [{ action: 'reaffirm' }, 'verified', ['#/note']],
      [{ action: 'hold', waitingOn: 'it', note: 'x', dueAt: '2020-01-01T00:00:00Z' }, 'in_review', ['#/dueAt']],
      [{ action: 'propose', ...VERIFIED, attributionVerdict: 'verified' }, 'in_review', ['#/attributionVerdict']],
      [
        { action: 'release', comment: 'no field of it', dueAt: '2020-01-01T00:00:00Z' },
        'in_review',
        ['#/dueAt', '#/comment'],
      ],
      [{ action: 'start', assignee: 'me', priority: 'high' }, 'pending', ['#/priority']],
      [{ action: 'start', assignee: null }, 'pending', ['#/assignee']],
      [{ action: 'begin' }, 'pending', ['#/action']],
      [
        { action: 'withdraw', reasonCode: 'duplicate', note: 'x', duplicateOf: UNKNOWN_ID },
        'pending',
        ['#/duplicateOf'],
      ],
      [{ action: 'start', assignee: UNKNOWN_ID }, 'pending', ['#/assignee']],
      [{ action: 'reopen', reasonCode: 'other', note: 'x', assignee: UNKNOWN_ID }, 'verified', ['#/assignee']],
    ] as const)('of %j on a claim that is %s is 422 and points at %j', async (step, state, pointers) => {
      const { id, version } = await claimIn(state);
      const person =
        step.action === 'hold' || step.action === 'propose' || step.action === 'release' ? reviewer : editor;
      const { body } = await act(person, id, step, 422);
      expect(body.code).toBe('invalid_fields');
      expect([...pointersOf(body)].sort()).toEqual([...pointers].sort());
      expect(await read(id)).toMatchObject({ state, version });
      expect(await historyOf(id)).toHaveLength(version);
    });

    it('of a claim as the duplicate of itself is 422, however its id is written', async () => {
      const id = await newClaim();
      for (const duplicateOf of [id, id.toUpperCase()]) {
        const step = { action: 'withdraw', reasonCode: 'duplicate', note: 'x', duplicateOf };
        expect(pointersOf((await act(editor, id, step, 422)).body)).toEqual(['#/duplicateOf']);
      }
    });

    it('of a claim that does not exist is 404', async () => {
      const path = `/v1/claims/${UNKNOWN_ID}`;
      await editor.post(`${path}/transitions`, { action: 'release' }).set('If-Match', '"1"').expect(404);
      await editor.patch(path, { text: 'x' }).set('If-Match', '"1"').expect(404);
      for (const part of ['transitions', 'history', 'history/verification'])
        await viewer.get(`${path}/${part}`).expect(404);
    });
  });

  describe('a step', () => {
    it('start puts a claim on whoever takes it, or on whom an editor names', async () => {
      const own = await act(reviewer, await newClaim(), { action: 'start', assignee: 'me' });
      expect(own.body).toMatchObject({ state: 'in_review', assignee: { id: reviewer.id, name: 'Rita' }, version: 2 });
      const named = await act(editor, await newClaim(), { action: 'start', assignee: second.id.toUpperCase() });
      expect(named.body.assignee).toEqual({ id: second.id, name: 'Sam' });
    });

    it('release gives it back, and another can start it', async () => {
      const { id } = await claimIn('in_review');
      expect((await act(reviewer, id, { action: 'release' })).body).toMatchObject({ state: 'pending', assignee: null });
      expect((await act(second, id, { action: 'start', assignee: 'me' })).body.assignee.id).toBe(second.id);
    });

    it('hold and resume keep the assignee; what is waited for shows in between', async () => {
      const { id } = await claimIn('in_review');
      const held = await act(editor, id, { action: 'hold', waitingOn: 'the ministry', note: 'called', dueAt: LATER });
      expect(held.body).toMatchObject({
        state: 'needs_info',
        waitingOn: 'the ministry',
        dueAt: LATER,
        assignee: { id: reviewer.id },
      });
      const resumed = await act(reviewer, id, { action: 'resume' });
      expect(resumed.body).toMatchObject({
        state: 'in_review',
        waitingOn: null,
        dueAt: null,
        assignee: { id: reviewer.id },
      });
    });

    it('return sends a proposal back with a comment, which history keeps', async () => {
      const { id } = await claimIn('awaiting_approval');
      const { body } = await act(second, id, { action: 'return', comment: 'Which page?' });
      expect(body).toMatchObject({ state: 'in_review', proposal: null, decision: null, assignee: { id: reviewer.id } });
      expect(await lastEventOf(id)).toMatchObject({ type: 'return', reason: 'Which page?', actor: { id: second.id } });
    });

    it.each([
      ['dismiss', 'pending', { reasonCode: 'too_vague', note: 'Which year?' }, 'not_checkable'],
      ['withdraw', 'awaiting_approval', { reasonCode: 'extraction_error', note: 'A caption.' }, 'withdrawn'],
      ['reopen', 'verified', { reasonCode: 'complaint', note: 'A letter came.' }, 'in_review'],
    ] as const)('%s tells history its reason, as a code and in words', async (action, from, carried, to) => {
      const { id } = await claimIn(from);
      expect((await act(editor, id, { action, ...carried })).body.state).toBe(to);
      expect(await lastEventOf(id)).toMatchObject({
        type: action,
        reason: carried.note,
        before: { state: from },
        after: { state: to, reasonCode: carried.reasonCode },
      });
    });

    it('withdraw names the claim that says the same, and reopen forgets it', async () => {
      const original = await newClaim();
      const { id } = await claimIn('in_review');
      const step = { action: 'withdraw', reasonCode: 'duplicate', note: 'Said before.', duplicateOf: original };
      expect((await act(editor, id, step)).body).toMatchObject({ state: 'withdrawn', duplicateOf: original });
      const reopened = await act(editor, id, {
        action: 'reopen',
        reasonCode: 'error_found',
        note: 'It is not the same.',
      });
      expect(reopened.body).toMatchObject({ state: 'in_review', duplicateOf: null, assignee: { id: editor.id } });
    });

    it('decide makes one person’s decision, recorded as such, under the policy single', async () => {
      const { id } = await claimIn('in_review', 'single');
      const { body } = await act(reviewer, id, { action: 'decide', ...VERIFIED });
      expect(body).toMatchObject({
        state: 'verified',
        decision: { sequence: 1, policy: 'single', proposer: { id: reviewer.id }, approver: null },
      });
    });
  });

  describe('a decision', () => {
    it('stays, under recheck, when the claim is reopened, until a second one follows it', async () => {
      const { id, decision } = await claimIn('verified');
      expect(decision).toMatchObject({ sequence: 1, underRecheck: false });
      const reopen = { action: 'reopen', reasonCode: 'new_evidence', note: 'A new table.', assignee: second.id };
      const reopened = await act(editor, id, reopen);
      expect(reopened.body).toMatchObject({ state: 'in_review', verdict: null, assignee: { id: second.id } });
      expect(reopened.body.decision).toEqual({ ...decision, underRecheck: true });
      await act(second, id, { action: 'propose', ...VERIFIED, verdict: 'disputed', whatIsWrong: 'The year.' });
      expect((await read(id)).decision).toEqual({ ...decision, underRecheck: true });
      const { body } = await act(editor, id, { action: 'approve', note: 'Now it is right.' });
      expect(body.decision).toMatchObject({
        sequence: 2,
        verdict: 'disputed',
        whatIsWrong: 'The year.',
        note: 'Now it is right.',
        underRecheck: false,
      });
      const kept = await asOwner(desk, (client) =>
        client.query('SELECT sequence, verdict FROM decisions WHERE claim_id = $1 ORDER BY sequence', [id]),
      );
      expect(kept.rows).toEqual([
        { sequence: 1, verdict: 'verified' },
        { sequence: 2, verdict: 'disputed' },
      ]);
    });

    it('is not under recheck on a claim that was withdrawn, as nobody opened it again', async () => {
      const { id } = await claimIn('verified');
      const step = { action: 'withdraw', reasonCode: 'removed_from_article', note: 'Cut.' };
      expect((await act(editor, id, step)).body).toMatchObject({
        state: 'withdrawn',
        verdict: null,
        decision: { sequence: 1, underRecheck: false },
      });
    });

    it('keeps a copy of the evidence and the words it was made on', async () => {
      const { id, text } = await claimIn('in_review');
      const evidence = await addEvidence(id);
      await act(reviewer, id, { action: 'propose', ...VERIFIED });
      await act(editor, id, { action: 'approve' });
      const { version } = await read(id);
      await second.delete(`/v1/claims/${id}/evidence/${evidence.id}`).set('If-Match', `"${version}"`).expect(204);
      await edit(id, { text: 'Exports fell.' });
      const { rows } = await asOwner(desk, (client) =>
        client.query('SELECT claim_text, evidence FROM decisions WHERE claim_id = $1', [id]),
      );
      expect(rows).toMatchObject([
        { claim_text: text, evidence: [{ id: evidence.id, description: 'Log of the harbour' }] },
      ]);
    });
  });

  describe('an edit', () => {
    const EDITS: readonly (readonly [string, string, (claimId: string, evidenceId: string) => Promise<unknown>])[] = [
      ['of the text', 'claim_text_changed', (claimId) => edit(claimId, { text: 'Exports fell.' })],
      ['of whom it is attributed to', 'claim_text_changed', (claimId) => edit(claimId, { attribution: BONDAREV })],
      ['that adds evidence', 'evidence_edited', (claimId) => addEvidence(claimId)],
      [
        'that removes evidence',
        'evidence_edited',
        async (claimId, evidenceId) => {
          const { version } = await read(claimId);
          await second
            .delete(`/v1/claims/${claimId}/evidence/${evidenceId}`)
            .set('If-Match', `"${version}"`)
            .expect(204);
        },
      ],
    ];

    it.each(EDITS)('%s voids an open proposal, and everybody can see it', async (_, __, editIt) => {
      const { id } = await claimIn('in_review');
      const evidence = await addEvidence(id);
      const { body: proposed } = await act(reviewer, id, { action: 'propose', ...VERIFIED });
      await editIt(id, evidence.id);
      expect(await read(id)).toMatchObject({ state: 'in_review', proposal: null, attention: [] });
      expect(await lastEventOf(id)).toMatchObject({
        sequence: proposed.version + 1,
        before: { state: 'awaiting_approval', proposal: { proposerId: reviewer.id } },
        after: { state: 'in_review', proposal: null },
      });
      const { body } = await act(editor, id, { action: 'approve' }, 409);
      expect(body.code).toBe('action_not_allowed');
    });

    it.each(EDITS)(
      '%s of a decided claim raises attention: %s, and leaves the state alone',
      async (_, kind, editIt) => {
        const { id } = await claimIn('in_review');
        const evidence = await addEvidence(id);
        await act(reviewer, id, { action: 'propose', ...VERIFIED });
        await act(editor, id, { action: 'approve' });
        await editIt(id, evidence.id);
        const claim = await read(id);
        expect(claim).toMatchObject({ state: 'verified', verdict: 'verified', attention: [kind] });
        expect(claim.attentionSince).toBe(claim.updatedAt);
        expect(await lastEventOf(id)).toMatchObject({ before: { attention: [] }, after: { attention: [kind] } });
        expect((await act(second, id, { action: 'reopen', reasonCode: 'other', note: 'See.' })).body.assignee.id).toBe(
          second.id,
        );
      },
    );

    it('raises each attention once, and remembers since when', async () => {
      const { id } = await claimIn('verified');
      await edit(id, { text: 'Exports fell.' });
      const { attentionSince } = await read(id);
      desk.advance(60_000);
      await edit(id, { text: 'Exports fell again.' });
      await addEvidence(id);
      expect(await read(id)).toMatchObject({ attention: ['claim_text_changed', 'evidence_edited'], attentionSince });
    });

    it('that only sorts the claim anew leaves a proposal and a decision alone', async () => {
      const proposed = await claimIn('awaiting_approval');
      await edit(proposed.id, { kind: 'prediction', checkWorthy: !proposed.checkWorthy });
      expect(await read(proposed.id)).toMatchObject({ state: 'awaiting_approval', version: proposed.version + 1 });
      const decided = await claimIn('verified');
      await edit(decided.id, { kind: 'prediction' });
      expect(await read(decided.id)).toMatchObject({ state: 'verified', attention: [] });
    });

    it('that changes nothing is none: same version, no event, proposal in place', async () => {
      const { id, text, kind } = await claimIn('in_review');
      await edit(id, { attribution: BONDAREV });
      await act(reviewer, id, { action: 'propose', ...VERIFIED });
      const { version } = await read(id);
      const { body } = await edit(id, { text, kind, attribution: BONDAREV });
      expect(body).toMatchObject({ version, state: 'awaiting_approval' });
      expect(await historyOf(id)).toHaveLength(version);
    });

    it.each([
      [{ text: '' }, '#/text'],
      [{ text: ' \n' }, '#/text'],
      [{ text: null }, '#/text'],
      [{ state: 'verified' }, '#/state'],
      [{ kind: 'rumour' }, '#/kind'],
    ])('to %j is refused', async (change, pointer) => {
      const { body } = await edit(await newClaim(), change, 422);
      expect(pointersOf(body)).toEqual([pointer]);
    });

    it.each([
      ['with both a url and a description', { ...paperEvidence, url: 'https://example.org/' }, '#/url'],
      ['with neither', { stance: 'supports', sourceType: 'primary' }, '#/url'],
      ['with a blank description', { ...paperEvidence, description: '  ' }, '#/description'],
      ['with a stance of its own', { ...paperEvidence, stance: 'neutral' }, '#/stance'],
    ])('that adds evidence %s is refused', async (_, evidence, pointer) => {
      const { body } = await reviewer
        .post(`/v1/claims/${await newClaim()}/evidence`, evidence)
        .set('If-Match', '"1"')
        .expect(422);
      expect(pointersOf(body)).toEqual([pointer]);
    });

    it('cannot take evidence off a claim that it does not belong to', async () => {
      const evidence = await addEvidence(await newClaim());
      const other = await newClaim();
      await reviewer.delete(`/v1/claims/${other}/evidence/${evidence.id}`).set('If-Match', '"1"').expect(404);
      expect((await read(other)).version).toBe(1);
    });
  });

  describe('evidence on the web', () => {
    const linkEvidence = (url: string) => ({ url, stance: 'supports', sourceType: 'primary' });

    it('carries a verdict without further reason once its link has been checked, and not before', async () => {
      const { id } = await claimIn('in_review');
      await addEvidence(id, linkEvidence(desk.web.servePage('/customs')));
      const step = { action: 'propose', verdict: 'verified', rationale: 'As the page says.' };
      expect(pointersOf((await act(reviewer, id, step, 422)).body)).toEqual(['#/overrideReason']);
      await desk.startWorker();
      await desk.settled();
      await desk.stopWorkers();
      expect((await act(reviewer, id, step)).body.proposal.overrideReason).toBeNull();
    });

    it('must be checked again before a decision under attention is reaffirmed', async () => {
      const { id } = await claimIn('in_review');
      const evidence = await addEvidence(id, linkEvidence(desk.web.servePage('/ministry')));
      await act(reviewer, id, { action: 'propose', ...VERIFIED });
      await act(editor, id, { action: 'approve' });
      await desk.startWorker();
      await desk.settled();
      desk.advance(60_000);
      await edit(id, { text: 'Exports fell to a million dollars.' });
      const reaffirm = { action: 'reaffirm', note: 'The page still says so.' };
      const refused = await act(second, id, reaffirm, 422);
      expect(pointersOf(refused.body)).toEqual(['#/action']);
      desk.advance(60_000);
      await second.post(`/v1/links/${evidence.link.id}/checks`).expect(202);
      await desk.settled();
      await desk.stopWorkers();
      const { body } = await act(second, id, reaffirm);
      expect(body).toMatchObject({
        state: 'verified',
        attention: [],
        attentionSince: null,
        decision: {
          sequence: 2,
          verdict: 'verified',
          rationale: VERIFIED.rationale,
          note: 'The page still says so.',
          proposer: { id: second.id },
          approver: null,
        },
      });
      const { after } = await lastEventOf(id);
      expect(after).toEqual({
        attention: [],
        attentionSince: null,
        decision: {
          ...VERIFIED,
          attributionVerdict: null,
          whatIsWrong: null,
          whatWasTried: null,
          rating: null,
          correction: null,
          procedure: 'reaffirmation',
        },
      });
    });
  });

  it('every claim stands as its history tells, event by event', async () => {
    const { claims, events } = await holdClaimsToTheirHistories(desk);
    expect(claims).toBe(articles);
    expect(events).toBeGreaterThan(claims);
  });

  it('the histories of all claims are whole', async () => {
    const { rows } = await asOwner(desk, (client) =>
      client.query('SELECT id, version FROM claims ORDER BY id DESC LIMIT 25'),
    );
    for (const { id, version } of rows) {
      const { body } = await viewer.get(`/v1/claims/${id}/history/verification`).expect(200);
      expect([id, body]).toEqual([id, { valid: true, events: version, firstBroken: null }]);
    }
  });
});

/** An attribution as an editor gives it, its members in another order than the database keeps them. */
const BONDAREV = {
  unnamed: false,
  venue: null,
  outlet: null,
  scope: 'explicit',
  mention: 'Bondarev',
  speaker: 'Boris Bondarev',
};
