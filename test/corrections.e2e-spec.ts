import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { type Test } from 'supertest';
import { act, claimsOf, submit } from './desk/claims';
import { holdClaimsToTheirHistories } from './desk/histories';
import { bring } from './desk/review';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const ARTICLE = `# The port closed early

The port of Odesa was [closed](#) in March 2022, and grain exports [fell](https://example.org/grain) by a third.

The cranes stood still for months. Insurers [raised](https://example.org/insurers) their premiums twice.

Related article: [Ships go to Constanta](https://example.org/constanta)
`;

const LAST = '\nThe government promised help.\n';

describe('what editors put right', () => {
  let desk: TestDesk;
  let editor: Person;
  let reviewer: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor', 'Ed');
    reviewer = await desk.person('reviewer', 'Rita');
  });

  afterAll(async () => {
    await holdClaimsToTheirHistories(desk);
    await desk.stop();
  });

  const article = async () => {
    const articleId = await submit(editor, ARTICLE);
    const claims = await claimsOf(editor, articleId);
    expect(claims).toHaveLength(3);
    return { articleId, claims, port: claims[0], cranes: claims[1], insurers: claims[2] };
  };

  const send = async (claimId: string, path: string, body: object, status = 200) => {
    const { headers } = await editor.get(`/v1/claims/${claimId}`).expect(200);
    return editor.post(`/v1/claims/${claimId}${path}`, body).set('If-Match', String(headers['etag'])).expect(status);
  };

  const revise = async (articleId: string, markdown: string) =>
    (await editor.put(`/v1/articles/${articleId}/content`).type('text/markdown').send(markdown).expect(200)).body;

  const textOf = async (articleId: string): Promise<string> =>
    (await editor.get(`/v1/articles/${articleId}/text`).expect(200)).body.text;

  const historyOf = async (claimId: string) =>
    (await editor.get(`/v1/claims/${claimId}/history`).expect(200)).body.items;

  /** Texts of an article's claims that nobody withdrew, in order. */
  const standing = async (articleId: string) =>
    (await claimsOf(editor, articleId))
      .filter(({ state, lost }) => state !== 'withdrawn' && !lost)
      .map(({ text }) => text);

  const PARTS = ['The port of Odesa was closed in March 2022,', 'and grain exports fell by a third.'];

  describe('a claim that says two things is split', () => {
    it('into claims of its words; the first is the claim itself, and each has the citations in it', async () => {
      const { articleId, port, cranes } = await article();
      const at = port.text.indexOf('and grain');
      const { body, headers } = await send(port.id, '/split', { at: [at] });
      expect(headers['etag']).toBe('"2"');
      expect(body.items.map(({ text }: any) => text)).toEqual(PARTS);
      expect(body.items).toMatchObject([
        {
          id: port.id,
          version: 2,
          corrected: ['boundaries'],
          origin: 'extracted',
          citations: [{ id: port.citations[0].id }],
        },
        {
          version: 1,
          state: 'pending',
          origin: 'split',
          derivedFrom: port.id,
          citations: [{ id: port.citations[1].id }],
        },
      ]);
      const claims = await claimsOf(editor, articleId);
      expect(claims.map(({ ordinal, text }) => [ordinal, text])).toEqual([
        [0, PARTS[0]],
        [1, PARTS[1]],
        [2, cranes.text],
        [3, expect.stringContaining('Insurers')],
      ]);
      expect(claims[2]).toMatchObject({ id: cranes.id, version: 1 });
      const [, split] = await historyOf(port.id);
      expect(split).toMatchObject({
        type: 'split',
        actor: { name: 'Ed' },
        before: { text: port.text },
        after: { text: PARTS[0], into: [claims[1].id] },
      });
      expect((await historyOf(claims[1].id))[0]).toMatchObject({ type: 'created', after: { derivedFromId: port.id } });
    });

    it('and stays so in a new revision', async () => {
      const { articleId, port } = await article();
      const { body } = await send(port.id, '/split', {
        at: [port.text.indexOf('and grain')],
      });
      const ids = body.items.map(({ id }: any) => id);
      const same = await revise(articleId, ARTICLE + LAST);
      expect(same.changes).toMatchObject({
        kept: 4,
        reworded: [],
        lost: [],
        added: [{ text: LAST.trim() }],
        citationsChanged: [],
      });
      const reworded = await revise(articleId, ARTICLE.replace('by a third', 'by nearly a half') + LAST);
      expect(reworded.changes).toMatchObject({ kept: 3, lost: [], added: [] });
      // What is said beside a part can turn its meaning, so the first part is told as well, with its whole sentence.
      const rewordedPart = 'and grain exports fell by nearly a half.';
      expect(reworded.changes.reworded).toMatchObject([
        { claimId: ids[0], before: PARTS.join(' '), after: `${PARTS[0]} ${rewordedPart}` },
        { claimId: ids[1], before: PARTS[1], after: rewordedPart },
      ]);
      const claims = await claimsOf(editor, articleId);
      expect(
        claims.slice(0, 2).map(({ id, citations }) => [id, citations.map(({ anchorText }: any) => anchorText)]),
      ).toEqual([
        [ids[0], ['closed']],
        [ids[1], ['fell']],
      ]);
      // Even where the sentence goes elsewhere, its parts go with it.
      const [, sentence = ''] = /\n\n(The port.*)\n/.exec(ARTICLE) ?? [];
      const moved = await revise(articleId, `${ARTICLE.replace(`${sentence}\n\n`, '')}\n${sentence}\n`);
      expect(moved.changes.lost).toEqual([{ claimId: expect.any(String), text: LAST.trim(), state: 'pending' }]);
      expect(await standing(articleId)).toEqual([
        'The cranes stood still for months.',
        'Insurers raised their premiums twice.',
        ...PARTS,
      ]);
    });

    it('only inside of it, between words, and by its ETag', async () => {
      const { port } = await article();
      const end = port.text.length;
      const path = `/v1/claims/${port.id}/split`;
      for (const at of [[0], [end], [end - 1], [1_000_000], [10, end], [port.text.indexOf('desa')]]) {
        const { body } = await editor.post(path, { at }).set('If-Match', '"1"').expect(422);
        expect(body.errors).toEqual([expect.objectContaining({ pointer: '#/at' })]);
      }
      for (const at of [[], ['x'], [1.5], [-1], 5, null]) {
        await editor.post(path, { at }).set('If-Match', '"1"').expect(422);
      }
      await editor.post(path, { at: [10] }).expect(428);
      await editor
        .post(path, { at: [10] })
        .set('If-Match', '"7"')
        .expect(412);
      await reviewer
        .post(path, { at: [10] })
        .set('If-Match', '"1"')
        .expect(403);
      expect(await historyOf(port.id)).toHaveLength(1);
    });

    it('which voids its proposal, and raises attention when it was decided', async () => {
      const { port, insurers } = await article();
      await bring({ reviewer, editor }, port.id, 'awaiting_approval');
      await bring({ reviewer, editor }, insurers.id, 'verified');
      const split = async (claim: any, words: string) =>
        (await send(claim.id, '/split', { at: [claim.text.indexOf(words)] })).body.items[0];
      expect(await split(port, 'and grain')).toMatchObject({ state: 'in_review', proposal: null, attention: [] });
      expect(await split(insurers, 'their')).toMatchObject({ state: 'verified', attention: ['claim_text_changed'] });
    });
  });

  describe('claims that say one thing are merged', () => {
    const WHOLE = 'The cranes stood still for months. Insurers raised their premiums twice.';

    it('into one with the words, citations and evidence of all; the others are withdrawn as its duplicates', async () => {
      const { articleId, cranes, insurers } = await article();
      await act(reviewer, insurers.id, { action: 'start', assignee: 'me' });
      const { headers } = await reviewer
        .post(`/v1/claims/${insurers.id}/evidence`, {
          description: 'A letter',
          stance: 'supports',
          sourceType: 'primary',
        })
        .set('If-Match', '"2"')
        .expect(201);
      expect(headers['etag']).toBe('"3"');
      const { body } = await send(cranes.id, '/merge', { with: [{ id: insurers.id, version: 3 }] });
      expect(body).toMatchObject({
        id: cranes.id,
        text: WHOLE,
        corrected: ['boundaries'],
        citations: [{ id: insurers.citations[0].id }],
        evidence: [{ description: 'A letter' }],
      });
      const { body: other } = await editor.get(`/v1/claims/${insurers.id}`).expect(200);
      expect(other).toMatchObject({
        state: 'withdrawn',
        duplicateOf: cranes.id,
        citations: [],
        evidence: [],
        version: 4,
      });
      expect((await historyOf(cranes.id)).at(-1)).toMatchObject({
        type: 'merged',
        before: { text: cranes.text },
        after: { text: WHOLE, merged: [insurers.id] },
      });
      expect(await standing(articleId)).toHaveLength(2);
    });

    it('and stay so in a new revision', async () => {
      const { articleId, cranes, insurers } = await article();
      await send(cranes.id, '/merge', { with: [{ id: insurers.id, version: 1 }] });
      const same = await revise(articleId, ARTICLE + LAST);
      expect(same.changes).toMatchObject({
        kept: 3,
        reworded: [],
        lost: [],
        added: [{ text: LAST.trim() }],
        citationsChanged: [],
      });
      const { changes } = await revise(articleId, ARTICLE.replace('twice', 'three times') + LAST);
      expect(changes).toMatchObject({ lost: [], added: [] });
      const after = WHOLE.replace('twice', 'three times');
      expect(changes.reworded).toContainEqual(expect.objectContaining({ claimId: cranes.id, before: WHOLE, after }));
      expect((await standing(articleId)).slice(1)).toEqual([after, LAST.trim()]);
      const merged = (await claimsOf(editor, articleId)).find(({ id }) => id === cranes.id);
      expect(merged.citations).toMatchObject([{ id: insurers.citations[0].id }]);
    });

    it('and take no link back in a new revision that was taken off one of them', async () => {
      const { articleId, cranes, insurers } = await article();
      const path = `/v1/claims/${insurers.id}/citations/${insurers.citations[0].id}`;
      await editor.delete(path).set('If-Match', '"1"').expect(204);
      await send(cranes.id, '/merge', { with: [{ id: insurers.id, version: 2 }] });
      const { changes } = await revise(articleId, ARTICLE + LAST);
      expect(changes.citationsChanged).toEqual([]);
      const { body } = await editor.get(`/v1/claims/${cranes.id}`).expect(200);
      expect(body.citations).toEqual([]);
    });

    it('not with one that was withdrawn, whose words nobody checks', async () => {
      const { cranes, insurers } = await article();
      await act(editor, insurers.id, {
        action: 'withdraw',
        reasonCode: 'duplicate',
        duplicateOf: cranes.id,
        note: 'The same.',
      });
      const { body } = await send(cranes.id, '/merge', { with: [{ id: insurers.id, version: 2 }] }, 409);
      expect(body).toMatchObject({ code: 'action_not_allowed', detail: expect.stringContaining(insurers.id) });
      await send(insurers.id, '/split', { at: [insurers.text.indexOf('their')] }, 409);
    });

    it('from either side, and back apart', async () => {
      const { articleId, port, cranes, insurers } = await article();
      const { body } = await send(insurers.id, '/merge', { with: [{ id: cranes.id, version: 1 }] });
      expect(body).toMatchObject({ id: insurers.id, text: WHOLE, ordinal: 1 });
      await send(insurers.id, '/split', { at: [WHOLE.indexOf('Insurers')] });
      expect(await standing(articleId)).toEqual([port.text, cranes.text, insurers.text]);
    });

    it('only when they stand beside each other in one article, each named once and as it is now', async () => {
      const { port, cranes, insurers } = await article();
      const another = (await article()).cranes;
      const merge = async (others: object) =>
        editor.post(`/v1/claims/${port.id}/merge`, { with: others }).set('If-Match', '"1"');
      const between = await merge([{ id: insurers.id, version: 1 }]);
      expect([between.status, between.body.errors[0].detail]).toEqual([422, expect.stringContaining(cranes.id)]);
      for (const [others, status] of [
        [[{ id: cranes.id, version: 2 }], 412],
        [[{ id: another.id, version: 1 }], 404],
        [[{ id: port.id, version: 1 }], 422],
        [
          [
            { id: cranes.id, version: 1 },
            { id: cranes.id, version: 1 },
          ],
          422,
        ],
        [[], 422],
        [[{ id: cranes.id }], 422],
        [[{ id: 'x', version: 1 }], 422],
        [{}, 422],
      ] as const) {
        expect([others, (await merge(others)).status]).toEqual([others, status]);
      }
      await act(editor, cranes.id, { action: 'dismiss', reasonCode: 'not_a_claim', note: 'A picture.' });
      const dismissed = await merge([{ id: cranes.id, version: 2 }]);
      expect([dismissed.status, dismissed.body.code]).toEqual([409, 'action_not_allowed']);
      expect(await historyOf(port.id)).toHaveLength(1);
      const all = await merge([
        { id: insurers.id, version: 1 },
        { id: cranes.id, version: 2 },
      ]);
      expect(all.status).toBe(409);
    });
  });

  describe('a stretch of the article is made a claim', () => {
    const add = (articleId: string, body: object, status = 201) =>
      editor.post(`/v1/articles/${articleId}/claims`, body).expect(status);

    it('by its place, by its words, or as another statement; the machine judges what is not given', async () => {
      const { articleId, port, cranes } = await article();
      const text = await textOf(articleId);
      const start = text.indexOf('grain exports');
      const position = { start, end: start + 'grain exports fell by a third'.length };
      const { body, headers } = await add(articleId, { selector: { position } });
      expect(headers['location']).toBe(`/v1/claims/${body.id}`);
      expect(body).toMatchObject({
        text: 'grain exports fell by a third',
        origin: 'selected',
        state: 'pending',
        version: 1,
        ordinal: 1,
        kind: 'fact',
        corrected: [],
        citations: [],
        selector: { position },
      });
      const quote = { exact: 'still for months', prefix: 'stood ' };
      const worded = await add(articleId, {
        selector: { quote },
        text: 'The port had no crane at work for months.',
        kind: 'opinion-analysis',
        attribution: null,
        citations: [{ url: 'https://example.org/cranes' }],
      });
      expect(worded.body).toMatchObject({
        text: 'The port had no crane at work for months.',
        kind: 'opinion-analysis',
        corrected: ['text', 'kind', 'attribution'],
        citations: [{ url: 'https://example.org/cranes', link: { checkRequested: true } }],
        selector: { quote: { exact: quote.exact } },
      });
      const claims = await claimsOf(editor, articleId);
      expect(claims.map(({ id }) => id)).toEqual([port.id, body.id, cranes.id, worded.body.id, expect.any(String)]);
      expect(claims[0].citations).toHaveLength(2);
    });

    it('with the links in it that had been left out', async () => {
      const { articleId } = await article();
      const { body } = await add(articleId, { text: 'Ships go to Constanta' });
      expect(body.citations).toMatchObject([
        { anchorText: 'Ships go to Constanta', url: 'https://example.org/constanta' },
      ]);
      const { body: seen } = await editor.get(`/v1/articles/${articleId}`).expect(200);
      expect(seen.leftOut).toMatchObject([{ role: 'related', citationId: body.citations[0].id }]);
    });

    it('and stays one in a new revision, as long as its words are there', async () => {
      const { articleId } = await article();
      const { body } = await add(articleId, { text: 'Ships go to Constanta' });
      const same = await revise(articleId, ARTICLE + LAST);
      expect(same.changes).toMatchObject({ kept: 4, lost: [], citationsChanged: [] });
      const { body: seen } = await editor.get(`/v1/claims/${body.id}`).expect(200);
      expect(seen).toMatchObject({ revision: 2, version: 1, citations: [{ id: body.citations[0].id }] });
      const gone = await revise(articleId, ARTICLE.replace(/Related.*\n/, ''));
      expect(gone.changes.lost).toContainEqual({ claimId: body.id, text: 'Ships go to Constanta', state: 'pending' });
      const back = await revise(articleId, ARTICLE);
      expect(back.changes.found).toEqual([{ claimId: body.id, text: 'Ships go to Constanta', state: 'pending' }]);
    });

    it('and gets attention when what is said around its words turns', async () => {
      const { articleId } = await article();
      const { body: claim } = await add(articleId, { text: 'grain exports' });
      const { body: fell } = await add(articleId, { text: 'exports fell by a third' });
      await bring({ reviewer, editor }, fell.id, 'verified');
      const { changes } = await revise(
        articleId,
        ARTICLE.replace('and grain exports', 'but it is not true that grain exports'),
      );
      const told = changes.reworded.find(({ claimId }: any) => claimId === fell.id);
      expect(told).toMatchObject({
        before: expect.stringContaining('and grain exports fell'),
        after: expect.stringContaining('it is not true that grain exports fell'),
        raised: 'claim_text_changed',
      });
      const { body: seen } = await editor.get(`/v1/claims/${fell.id}`).expect(200);
      expect(seen).toMatchObject({ text: 'exports fell by a third', attention: ['claim_text_changed'], lost: false });
      expect((await historyOf(claim.id)).at(-1)).toMatchObject({
        type: 'revised',
        after: { sentence: expect.stringContaining('not true') },
      });
    });

    it.each([
      ['words that are not there', { text: 'The moon is made of cheese' }, '#/selector/quote'],
      ['words that are there twice', { selector: { quote: { exact: 'The' } } }, '#/selector/quote'],
      ['no words', { selector: { quote: { exact: '. ' } } }, '#/selector'],
      ['a place outside', { selector: { position: { start: 5, end: 100_000 } } }, '#/selector/position'],
      ['a place that ends before it begins', { selector: { position: { start: 9, end: 5 } } }, '#/selector/position'],
      [
        'a place with other words',
        { selector: { position: { start: 0, end: 8 }, quote: { exact: 'Odesa' } } },
        '#/selector',
      ],
      ['nothing', {}, '#/selector'],
      ['an empty selector', { selector: {} }, '#/selector'],
      ['a field of another', { selector: { xpath: '/p[1]' } }, '#/selector/xpath'],
    ])('but not %s', async (_, body, pointer) => {
      const { articleId } = await article();
      const { body: problem } = await add(articleId, body, 422);
      expect(problem.errors).toEqual([expect.objectContaining({ pointer })]);
      expect(await claimsOf(editor, articleId)).toHaveLength(3);
    });

    it('nor what is one already, nor by a reviewer', async () => {
      const { articleId, cranes } = await article();
      const { body } = await add(articleId, { text: cranes.text }, 409);
      expect(body).toMatchObject({ code: 'already_exists', detail: expect.stringContaining(cranes.id) });
      await reviewer.post(`/v1/articles/${articleId}/claims`, { text: 'grain exports' }).expect(403);
    });

    it('once, however many do so at the same moment', async () => {
      const { articleId } = await article();
      const body = { text: 'grain exports fell' };
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => editor.post(`/v1/articles/${articleId}/claims`, body)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
      const claims = await claimsOf(editor, articleId);
      expect(claims.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
    });
  });

  describe('a link that was left out is taken back', () => {
    const leftOutOf = async (articleId: string) =>
      (await editor.get(`/v1/articles/${articleId}`).expect(200)).body.leftOut;

    it('as a citation, once, and is checked', async () => {
      const { articleId, cranes, insurers } = await article();
      const [link] = await leftOutOf(articleId);
      expect(link).toMatchObject({ role: 'related', citationId: null });
      const { body } = await send(cranes.id, '/citations', { leftOut: link.id }, 201);
      expect(body).toMatchObject({
        anchorText: 'Ships go to Constanta',
        url: 'https://example.org/constanta',
        link: { checkRequested: true },
      });
      expect(await leftOutOf(articleId)).toMatchObject([{ id: link.id, citationId: body.id }]);
      const again = await send(insurers.id, '/citations', { leftOut: link.id }, 409);
      expect(again.body.code).toBe('already_exists');
      expect((await historyOf(cranes.id)).at(-1)).toMatchObject({
        type: 'citation_added',
        after: { leftOut: { role: 'related' } },
      });
    });

    it('and stays so in a new revision, until it is taken off again', async () => {
      const { articleId, cranes } = await article();
      const [link] = await leftOutOf(articleId);
      const { body: citation } = await send(cranes.id, '/citations', { leftOut: link.id }, 201);
      const { changes } = await revise(articleId, ARTICLE + LAST);
      expect(changes.citationsChanged).toEqual([]);
      const [moved] = await leftOutOf(articleId);
      expect(moved).toMatchObject({ citationId: citation.id });
      expect(moved.id).not.toBe(link.id);
      await editor.delete(`/v1/claims/${cranes.id}/citations/${citation.id}`).set('If-Match', '"2"').expect(204);
      expect(await leftOutOf(articleId)).toMatchObject([{ citationId: null }]);
      await send(cranes.id, '/citations', { leftOut: moved.id }, 201);
    });

    it('only by its id in the text of today, and by nothing else beside', async () => {
      const { articleId, cranes } = await article();
      const [link] = await leftOutOf(articleId);
      await revise(articleId, ARTICLE + LAST);
      for (const body of [{ leftOut: link.id }, { leftOut: cranes.id }, { leftOut: 'x' }, {}, { anchorText: 'x' }]) {
        await send(cranes.id, '/citations', body, 422);
      }
      const [now] = await leftOutOf(articleId);
      await send(cranes.id, '/citations', { leftOut: now.id, url: 'https://example.org/' }, 422);
    });
  });

  it('kind, attribution, wording and check-worthiness stay as put right in a new revision, dismissal too', async () => {
    const { articleId, port, cranes, insurers } = await article();
    const edit = async (claim: any, body: object) =>
      (await editor.patch(`/v1/claims/${claim.id}`, body).set('If-Match', '"1"').expect(200)).body;
    const attribution = {
      speaker: 'The ministry',
      mention: null,
      outlet: null,
      venue: null,
      unnamed: false,
      scope: 'explicit',
    };
    expect(await edit(port, { kind: 'prediction', attribution, checkWorthy: false })).toMatchObject({
      corrected: ['kind', 'attribution', 'checkWorthy'],
    });
    await edit(insurers, { text: 'Insurance became twice dearer.' });
    await act(editor, cranes.id, { action: 'dismiss', reasonCode: 'not_a_claim', note: 'A scene.' });
    const { changes } = await revise(
      articleId,
      ARTICLE.replace('by a third', 'by a quarter').replace('premiums twice', 'premiums three times') + LAST,
    );
    expect(changes.reworded.map(({ claimId }: any) => claimId)).toEqual([port.id, insurers.id]);
    const claims = await claimsOf(editor, articleId);
    expect(claims).toMatchObject([
      { id: port.id, kind: 'prediction', attribution, checkWorthy: false, text: port.text.replace('third', 'quarter') },
      { id: cranes.id, state: 'not_checkable', version: 2 },
      {
        id: insurers.id,
        text: 'Insurance became twice dearer.',
        selector: { quote: { exact: insurers.text.replace('twice', 'three times') } },
      },
      { text: LAST.trim() },
    ]);
  });

  it('loses no words that are written to a sentence which was cut', async () => {
    const { articleId, port } = await article();
    const { body } = await send(port.id, '/split', { at: [port.text.indexOf('and grain')] });
    const more = ', and the harbour master was arrested for treason in the same week';
    const { changes } = await revise(articleId, ARTICLE.replace('by a third.', `by a third${more}.`));
    expect(changes.lost).toEqual([]);
    const claims = await claimsOf(editor, articleId);
    const texts = claims.filter(({ lost }) => !lost).map(({ text }) => text);
    expect(texts.join(' ')).toContain('the harbour master was arrested for treason');
    expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(body.items.map(({ id }: any) => id)));
  });

  it('cannot cut a claim whose words the article no longer has', async () => {
    const { articleId, cranes, insurers } = await article();
    await revise(articleId, ARTICLE.replace('The cranes stood still for months. ', ''));
    const split = await send(cranes.id, '/split', { at: [10] }, 409);
    expect(split.body.code).toBe('claim_lost');
    const merge = await send(insurers.id, '/merge', { with: [{ id: cranes.id, version: 2 }] }, 409);
    expect(merge.body).toMatchObject({ code: 'claim_lost', detail: expect.stringContaining(cranes.id) });
    const { body: seen } = await editor.get(`/v1/articles/${articleId}`).expect(200);
    const link = await send(cranes.id, '/citations', { leftOut: seen.leftOut[0].id }, 409);
    expect(link.body.code).toBe('claim_lost');
  });

  describe('waits for others where everybody waits, so that nobody waits in a circle', () => {
    type Article = Awaited<ReturnType<typeof article>>;
    const citationPath = ({ id, citations }: any) => `/v1/claims/${id}/citations/${citations[0].id}`;
    const verbs: readonly (readonly [string, (of: Article) => Test])[] = [
      [
        'a new revision',
        ({ articleId }) =>
          editor
            .put(`/v1/articles/${articleId}/content`)
            .type('text/markdown')
            .send(ARTICLE + LAST),
      ],
      [
        'a merge',
        ({ cranes, insurers }) =>
          editor
            .post(`/v1/claims/${cranes.id}/merge`, { with: [{ id: insurers.id, version: 1 }] })
            .set('If-Match', '"1"'),
      ],
      [
        'an address',
        ({ port }) => editor.patch(citationPath(port), { url: 'https://example.org/port' }).set('If-Match', '"1"'),
      ],
      ['the end of a citation', ({ port }) => editor.delete(citationPath(port)).set('If-Match', '"1"')],
    ];

    it.each(verbs)('%s takes the citations before the claims', async (_, verb) => {
      const of = await article();
      const [holder, onlooker] = [0, 1].map(() => new Client({ connectionString: desk.database.url }));
      if (!holder || !onlooker) throw new Error('There are two.');
      await Promise.all([holder.connect(), onlooker.connect()]);
      try {
        const ids = of.claims.map(({ id }) => id);
        await holder.query('BEGIN');
        await holder.query('SELECT FROM citations WHERE claim_id = ANY($1) FOR UPDATE', [ids]);
        const answer = verb(of).then(({ status }) => status);
        const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        for (let looked = 0; (await onlooker.query(waiting)).rowCount === 0; looked += 1) {
          expect(looked).toBeLessThan(500);
          await delay(10);
        }
        await onlooker.query('SELECT FROM claims WHERE id = ANY($1) FOR UPDATE NOWAIT', [ids]);
        await holder.query('COMMIT');
        expect([200, 204]).toContain(await answer);
      } finally {
        await Promise.all([holder.end(), onlooker.end()]);
      }
    });
  });

  it('cuts the same words while a new revision moves them', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { articleId, port } = await article();
      const longer = ARTICLE.replace('# The port closed early', '# The port of Odesa closed early, and stayed closed');
      await Promise.all([
        editor
          .post(`/v1/claims/${port.id}/split`, { at: [port.text.indexOf('and grain')] })
          .set('If-Match', '"1"')
          .expect(200),
        revise(articleId, longer),
      ]);
      const text = await textOf(articleId);
      const claims = await claimsOf(editor, articleId);
      expect(claims.map(({ text: words }) => words)).toEqual(expect.arrayContaining(PARTS));
      for (const { selector, lost } of claims) {
        expect([lost, text.slice(selector.position.start, selector.position.end)]).toEqual([
          false,
          selector.quote.exact,
        ]);
      }
    }
  });
});
