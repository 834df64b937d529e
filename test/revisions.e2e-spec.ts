import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { act, claimsOf, submit } from './desk/claims';
import { holdClaimsToTheirHistories } from './desk/histories';
import { bring } from './desk/review';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const ARTICLE = `# The port closed early

By Ada Lovelace

The port of Odesa was [closed](#) in March 2022. Grain exports [fell](https://example.org/grain) by a third that year, the
ministry said.

“Nobody expected it,” harbour master Ivan Holub told the Daily Sample. The cranes stood still for months.

Insurers [raised](#) their premiums twice. Ships went to Constanta instead.
`;

/** How little a revision can change. */
const ALIKE = { kept: 0, moved: 0, reworded: 0, lost: 0, found: 0, added: 0, citationsChanged: 0 };

describe('a new revision of an article', () => {
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

  const revise = (articleId: string, markdown: string) =>
    editor.put(`/v1/articles/${articleId}/content`).type('text/markdown').send(markdown).expect(200);

  const textOf = async (articleId: string, revision?: number): Promise<string> => {
    const query = revision === undefined ? '' : `?revision=${revision}`;
    return (await reviewer.get(`/v1/articles/${articleId}/text${query}`).expect(200)).body.text;
  };

  const claimWith = (claims: readonly any[], words: string) => {
    const found = claims.filter(({ text }) => text.includes(words));
    expect([words, found.length]).toEqual([words, 1]);
    return found[0];
  };

  /** Every claim that is not lost stands where it says, in order. */
  const assertPlaced = async (articleId: string) => {
    const text = await textOf(articleId);
    const claims = await claimsOf(reviewer, articleId);
    expect(claims.map(({ ordinal }) => ordinal)).toEqual(claims.map((_, index) => index));
    const standing = claims.filter(({ lost }) => !lost);
    for (const { selector } of standing) {
      const { position, quote } = selector;
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
      expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true);
    }
    const starts = standing.map(({ selector }) => selector.position.start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    for (const { citations } of standing) {
      for (const { position, anchorText } of citations) {
        if (position !== null) expect(text.slice(position.start, position.end)).toBe(anchorText);
      }
    }
    return claims;
  };

  it('keeps what says the same, tells what changed, went and came, and follows what moved', async () => {
    const articleId = await submit(editor, ARTICLE);
    const before = await claimsOf(reviewer, articleId);
    expect(before).toHaveLength(6);
    const closed = claimWith(before, 'closed');
    const fell = claimWith(before, 'by a third');
    const cranes = claimWith(before, 'cranes');
    const ships = claimWith(before, 'Constanta');
    await bring({ reviewer, editor }, closed.id, 'verified');
    await bring({ reviewer, editor }, fell.id, 'verified');
    await bring({ reviewer, editor }, ships.id, 'disputed');

    const { body, headers } = await revise(
      articleId,
      ARTICLE.replace('by a third that year', 'by nearly a half that year')
        .replace(' The cranes stood still for months.', '')
        .replace(
          'Insurers [raised](#) their premiums twice. Ships went to Constanta instead.',
          'Ships went to Constanta instead. Insurers [raised](#) their premiums twice.',
        )
        .concat('\nThe government promised help. It set aside 40 million euros.\n'),
    );
    expect(headers['etag']).toBe('"2"');
    expect(body.article).toMatchObject({ revision: 2, version: 2, claimCount: 8, lostClaimCount: 1 });
    const { changes } = body;
    expect(changes).toMatchObject({ kept: 4, found: [], citationsChanged: [] });
    expect(changes.moved).toHaveLength(1);
    expect(changes.lost).toEqual([{ claimId: cranes.id, text: cranes.text, state: 'pending' }]);
    expect(changes.added.map(({ text }: any) => text)).toEqual([
      'The government promised help.',
      'It set aside 40 million euros.',
    ]);
    expect(changes.reworded).toEqual([
      {
        claimId: fell.id,
        before: fell.text,
        after: fell.text.replace('by a third', 'by nearly a half'),
        words: expect.arrayContaining([expect.objectContaining({ kind: 'removed' })]),
        state: 'verified',
        proposalVoided: false,
        raised: 'claim_text_changed',
      },
    ]);
    const { words } = changes.reworded[0];
    const said = (...kinds: string[]) =>
      words
        .filter(({ kind }: any) => kinds.includes(kind))
        .map(({ text }: any) => text)
        .join('');
    expect(said('kept', 'removed')).toBe(fell.text);
    expect(said('kept', 'added')).toBe(changes.reworded[0].after);

    const after = await assertPlaced(articleId);
    const now = (claim: any) => after.find(({ id }) => id === claim.id);
    // What says the same is the same claim, at the same version: nobody's ETag is stale for it.
    for (const claim of [closed, ships]) {
      const { body: seen } = await reviewer.get(`/v1/claims/${claim.id}`).expect(200);
      expect(seen).toMatchObject({ id: claim.id, lost: false, revision: 2, attention: [], version: 4 });
    }
    expect(now(closed)).toMatchObject({ state: 'verified', citations: [{ id: closed.citations[0].id }] });
    expect(now(fell)).toMatchObject({
      state: 'verified',
      attention: ['claim_text_changed'],
      text: changes.reworded[0].after,
    });
    expect(now(fell).citations).toEqual([expect.objectContaining({ id: fell.citations[0].id })]);
    expect(now(cranes)).toMatchObject({ lost: true, revision: 1, text: cranes.text });
    expect(now(cranes).selector).toEqual(cranes.selector);
    expect((await textOf(articleId, 1)).slice(cranes.selector.position.start, cranes.selector.position.end)).toBe(
      cranes.text,
    );
    const { body: lost } = await reviewer.get(`/v1/articles/${articleId}/claims?lost=true`).expect(200);
    expect(lost.items.map(({ id }: any) => id)).toEqual([cranes.id]);

    const { body: history } = await reviewer.get(`/v1/claims/${fell.id}/history`).expect(200);
    expect(history.items.at(-1)).toMatchObject({
      type: 'revised',
      actor: { name: 'Ed' },
      before: { text: fell.text, attention: [] },
      after: { revision: 2, text: changes.reworded[0].after, attention: ['claim_text_changed'], words },
    });
  });

  it('finds a sentence again that an earlier revision had lost, with all that was done on its claim', async () => {
    const articleId = await submit(editor, ARTICLE);
    const cranes = claimWith(await claimsOf(reviewer, articleId), 'cranes');
    await bring({ reviewer, editor }, cranes.id, 'verified');
    const without = ARTICLE.replace(' The cranes stood still for months.', '');
    expect((await revise(articleId, without)).body.changes.lost).toHaveLength(1);
    expect((await revise(articleId, without.replace('twice', 'three times'))).body.changes.lost).toEqual([]);
    const { body } = await revise(articleId, ARTICLE);
    expect(body.changes).toMatchObject({
      lost: [],
      added: [],
      found: [{ claimId: cranes.id, text: cranes.text, state: 'verified' }],
    });
    const claims = await assertPlaced(articleId);
    expect(claims.find(({ id }) => id === cranes.id)).toMatchObject({
      lost: false,
      revision: 4,
      state: 'verified',
      attention: [],
      ordinal: cranes.ordinal,
    });
    const { body: history } = await reviewer.get(`/v1/claims/${cranes.id}/history`).expect(200);
    expect(history.items.slice(-2).map(({ type, after }: any) => [type, after.lost, after.revision])).toEqual([
      ['lost', true, 2],
      ['found', false, 4],
    ]);
  });

  it('voids a proposal that was made on other words, and leaves one on the same words alone', async () => {
    const articleId = await submit(editor, ARTICLE);
    const claims = await claimsOf(reviewer, articleId);
    const [raised, ships] = [claimWith(claims, 'premiums'), claimWith(claims, 'Constanta')];
    for (const { id } of [raised, ships]) await bring({ reviewer, editor }, id, 'awaiting_approval');
    const { body } = await revise(articleId, ARTICLE.replace('premiums twice', 'premiums three times'));
    expect(body.changes.reworded).toMatchObject([
      { claimId: raised.id, state: 'in_review', proposalVoided: true, raised: null },
    ]);
    const seen = async (id: string) => (await reviewer.get(`/v1/claims/${id}`).expect(200)).body;
    expect(await seen(raised.id)).toMatchObject({ state: 'in_review', proposal: null });
    await act(editor, ships.id, { action: 'approve' });
    expect(await seen(ships.id)).toMatchObject({ state: 'verified' });
  });

  it('takes other quotation marks for no other words', async () => {
    const articleId = await submit(editor, ARTICLE);
    const quote = claimWith(await claimsOf(reviewer, articleId), 'Nobody');
    await bring({ reviewer, editor }, quote.id, 'awaiting_approval');
    const { body } = await revise(articleId, ARTICLE.replace(/[“”]/g, '"'));
    expect(body.changes).toMatchObject({ kept: 6, reworded: [], lost: [], added: [] });
    // Who counts places in the words as they were must be told that these are others, if only in their marks.
    const { body: history } = await reviewer.get(`/v1/claims/${quote.id}/history`).expect(200);
    expect(history.items.at(-1)).toMatchObject({
      type: 'revised',
      before: { exact: quote.text },
      after: { exact: quote.text.replace(/[“”]/g, '"'), revision: 2 },
    });
    await act(editor, quote.id, { action: 'approve' });
    const { body: seen } = await reviewer.get(`/v1/claims/${quote.id}`).expect(200);
    expect(seen).toMatchObject({ state: 'verified', text: quote.text });
    expect(seen.selector.quote.exact).toBe(quote.text.replace(/[“”]/g, '"'));
  });

  it('is none when the article has the very text, and is told apart by ETag', async () => {
    const articleId = await submit(editor, ARTICLE);
    const same = await revise(articleId, ARTICLE);
    expect(same.body).toMatchObject({ changes: null, article: { revision: 1, version: 1 } });
    const put = (etag: string, markdown: string) =>
      editor.put(`/v1/articles/${articleId}/content`).type('text/markdown').set('If-Match', etag).send(markdown);
    await put('"1"', `${ARTICLE}\nMore came.\n`).expect(200);
    const stale = await put('"1"', ARTICLE).expect(412);
    expect(stale.body).toMatchObject({ code: 'stale_version' });
    await put('*', ARTICLE).expect(200);
    const { body: second } = await reviewer.get(`/v1/articles/${articleId}/revisions/2`).expect(200);
    expect(second).toMatchObject({ number: 2, changes: { kept: 6, added: [{ text: 'More came.' }], reworded: [] } });
    const { body: revisions } = await reviewer.get(`/v1/articles/${articleId}/revisions`).expect(200);
    expect(revisions.items[1].changes).toEqual({ ...ALIKE, kept: 6, added: 1 });
    expect(
      revisions.items.map(({ number, changes, createdBy }: any) => [number, changes?.kept, createdBy.name]),
    ).toEqual([
      [3, 6, 'Ed'],
      [2, 6, 'Ed'],
      [1, undefined, 'Ed'],
    ]);
  });

  it('follows what the text says of itself, unless somebody said otherwise', async () => {
    const { body: article } = await editor
      .post('/v1/articles', { format: 'markdown', content: ARTICLE, byline: 'A. Lovelace', policy: 'single' })
      .expect(201);
    const { body } = await revise(article.id, ARTICLE.replace('The port closed early', 'The port stayed closed'));
    expect(body.article).toMatchObject({ title: 'The port stayed closed', byline: 'A. Lovelace', policy: 'single' });
    const json = { format: 'markdown', content: ARTICLE, title: 'Our title' };
    const { body: given } = await editor.put(`/v1/articles/${article.id}/content`, json).expect(200);
    expect(given.article).toMatchObject({ title: 'Our title', byline: 'A. Lovelace' });
    const again = await revise(article.id, ARTICLE.replace('closed early', 'closed late'));
    expect(again.body.article).toMatchObject({ title: 'Our title' });
  });

  it('keeps what somebody said of it through revisions that say nothing', async () => {
    const { body: article } = await editor
      .post('/v1/articles', { format: 'markdown', content: ARTICLE, title: 'Our title' })
      .expect(201);
    const put = async (fields: object, from: string, to: string) =>
      (
        await editor
          .put(`/v1/articles/${article.id}/content`, {
            format: 'markdown',
            content: ARTICLE.replace(from, to),
            ...fields,
          })
          .expect(200)
      ).body.article;
    await put({ byline: 'A. Lovelace' }, 'by a third', 'by a fourth');
    await put({}, 'by a third', 'by a fifth');
    expect(await put({}, 'By Ada Lovelace', 'By Ada King')).toMatchObject({
      title: 'Our title',
      byline: 'A. Lovelace',
    });
    expect(await put({ title: 'Another' }, 'by a third', 'by a sixth')).toMatchObject({ title: 'Another' });
  });

  it('is one when the same bytes are read in another charset', async () => {
    const bytes = Buffer.from('The town of Kr\xb9ko was flooded in May.', 'latin1');
    const { body: article } = await editor
      .post('/v1/articles')
      .type('text/plain; charset=iso-8859-1')
      .send(bytes)
      .expect(201);
    const { body } = await editor
      .put(`/v1/articles/${article.id}/content`)
      .type('text/plain; charset=iso-8859-2')
      .send(bytes)
      .expect(200);
    expect(body.article.revision).toBe(2);
    expect(await textOf(article.id)).toContain('Krško');
    const again = await editor
      .put(`/v1/articles/${article.id}/content`)
      .type('text/plain; charset=iso-8859-2')
      .send(bytes)
      .expect(200);
    expect(again.body.changes).toBeNull();
  });

  describe('and the citations of its claims', () => {
    const patch = async (claim: any, change: object) => {
      const { headers } = await editor.get(`/v1/claims/${claim.id}`).expect(200);
      const path = `/v1/claims/${claim.id}/citations/${claim.citations[0].id}`;
      await editor.patch(path, change).set('If-Match', String(headers['etag'])).expect(200);
    };
    const citationsOf = async (articleId: string, words: string) =>
      claimWith(await assertPlaced(articleId), words).citations;

    it('keeps an address given by hand where the article still has none', async () => {
      const articleId = await submit(editor, ARTICLE);
      const claim = claimWith(await claimsOf(editor, articleId), 'closed');
      await patch(claim, { url: 'https://example.org/closed', anchorText: 'closed to ships' });
      const { body } = await revise(articleId, ARTICLE.replace('in March 2022', 'in late March 2022'));
      expect(body.changes).toMatchObject({ reworded: [{ claimId: claim.id }], citationsChanged: [] });
      const [citation] = (await claimsOf(editor, articleId)).find(({ id }) => id === claim.id).citations;
      expect(citation).toMatchObject({
        id: claim.citations[0].id,
        url: 'https://example.org/closed',
        anchorText: 'closed to ships',
        href: '#',
      });
    });

    it('takes the address that the article has found again, and follows it to another', async () => {
      const articleId = await submit(editor, ARTICLE);
      const first = await revise(articleId, ARTICLE.replace('[closed](#)', '[closed](https://example.org/a)'));
      expect(first.body.changes).toMatchObject({ kept: 6, reworded: [] });
      expect(first.body.changes.citationsChanged).toHaveLength(1);
      expect(await citationsOf(articleId, 'closed')).toMatchObject([
        { url: 'https://example.org/a', status: 'linked' },
      ]);
      await revise(articleId, ARTICLE.replace('[closed](#)', '[closed](https://example.org/b)'));
      expect(await citationsOf(articleId, 'closed')).toMatchObject([
        { url: 'https://example.org/b', link: { checkRequested: true } },
      ]);
      // A text that lost the address again takes away nothing that is known.
      await revise(articleId, ARTICLE);
      expect(await citationsOf(articleId, 'closed')).toMatchObject([{ url: 'https://example.org/b', href: '#' }]);
    });

    it('has no citation that the article no longer has, but those that a person added', async () => {
      const articleId = await submit(editor, ARTICLE);
      const claim = claimWith(await claimsOf(editor, articleId), 'by a third');
      await editor
        .post(`/v1/claims/${claim.id}/citations`, { url: 'https://example.org/own' })
        .set('If-Match', '"1"')
        .expect(201);
      const { body } = await revise(articleId, ARTICLE.replace('[fell](https://example.org/grain)', 'fell'));
      expect(body.changes).toMatchObject({ kept: 6, citationsChanged: [claim.id] });
      expect(await citationsOf(articleId, 'by a third')).toMatchObject([{ url: 'https://example.org/own' }]);
    });

    it('does not bring back what a person took off', async () => {
      const articleId = await submit(editor, ARTICLE);
      const claim = claimWith(await claimsOf(editor, articleId), 'by a third');
      await editor
        .delete(`/v1/claims/${claim.id}/citations/${claim.citations[0].id}`)
        .set('If-Match', '"1"')
        .expect(204);
      const { body } = await revise(articleId, `${ARTICLE}\nMore came.\n`);
      expect(body.changes.citationsChanged).toEqual([]);
      expect(await citationsOf(articleId, 'by a third')).toEqual([]);
    });

    it('nor that under the words which a person gave it', async () => {
      const articleId = await submit(editor, ARTICLE);
      const claim = claimWith(await claimsOf(editor, articleId), 'by a third');
      await patch(claim, { anchorText: 'grain figures of the ministry' });
      const path = `/v1/claims/${claim.id}/citations/${claim.citations[0].id}`;
      await editor.delete(path).set('If-Match', '"2"').expect(204);
      await revise(articleId, `${ARTICLE}\nMore came.\n`);
      expect(await citationsOf(articleId, 'by a third')).toEqual([]);
    });

    it('tells links of the same words apart by their places', async () => {
      const twice = ARTICLE.replace(
        'Ships went to Constanta instead.',
        'Ships [went](#) to Constanta and trucks [went](#) to Gdansk.',
      );
      const articleId = await submit(editor, twice);
      const claim = claimWith(await claimsOf(editor, articleId), 'Constanta');
      await editor
        .patch(`/v1/claims/${claim.id}/citations/${claim.citations[1].id}`, { url: 'https://example.org/gdansk' })
        .set('If-Match', '"1"')
        .expect(200);
      await revise(articleId, twice.replace('The cranes', 'All cranes'));
      expect(await citationsOf(articleId, 'Constanta')).toMatchObject([
        { id: claim.citations[0].id, url: null },
        { id: claim.citations[1].id, url: 'https://example.org/gdansk' },
      ]);
    });
  });

  it('is made once by each of several editors at the same moment, one on top of the other', async () => {
    const articleId = await submit(editor, ARTICLE);
    const texts = Array.from({ length: 6 }, (_, index) => `${ARTICLE}\nShip number ${index + 10} waited outside.\n`);
    const answers = await Promise.all(texts.map((text) => revise(articleId, text)));
    expect(answers.map(({ body }) => body.article.revision).sort()).toEqual([2, 3, 4, 5, 6, 7]);
    const claims = await assertPlaced(articleId);
    expect(claims.filter(({ lost }) => !lost)).toHaveLength(7);
    await holdClaimsToTheirHistories(desk);
  });

  it('does not lose what a reviewer does at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const articleId = await submit(editor, ARTICLE);
      const claims = await claimsOf(reviewer, articleId);
      const raised = claimWith(claims, 'premiums');
      await bring({ reviewer, editor }, raised.id, 'awaiting_approval');
      const [revised, approved] = await Promise.all([
        revise(articleId, ARTICLE.replace('premiums twice', 'premiums three times')),
        editor.post(`/v1/claims/${raised.id}/transitions`, { action: 'approve' }).set('If-Match', '"3"'),
      ]);
      const [rewording] = revised.body.changes.reworded;
      const { body: seen } = await reviewer.get(`/v1/claims/${raised.id}`).expect(200);
      // Approved first: decided, and attention raised. Revised first: the proposal is void, and the approval stale.
      if (approved.status === 200) expect(rewording).toMatchObject({ state: 'verified', raised: 'claim_text_changed' });
      else expect([approved.status, rewording.proposalVoided]).toEqual([412, true]);
      expect(seen).toMatchObject({ state: rewording.state, version: approved.status === 200 ? 5 : 4 });
    }
    await holdClaimsToTheirHistories(desk);
  });

  it.each([
    ['nothing', '', 'text/markdown', 422, 'invalid_fields'],
    ['blanks', ' \n ', 'text/markdown', 422, 'article_empty'],
    ['a picture', 'x', 'image/png', 415, 'unsupported_media_type'],
    ['nested tags', '<div>'.repeat(100_000), 'text/html', 422, 'article_too_complex'],
  ])('is refused for %s, and changes nothing', async (_, content, type, status, code) => {
    const articleId = await submit(editor, ARTICLE);
    const { body } = await editor.put(`/v1/articles/${articleId}/content`).type(type).send(content).expect(status);
    expect(body.code).toBe(code);
    expect((await reviewer.get(`/v1/articles/${articleId}`).expect(200)).body).toMatchObject({
      revision: 1,
      version: 1,
    });
  });

  it('is refused with a policy, for an article that is not there, and to a reviewer', async () => {
    const articleId = await submit(editor, ARTICLE);
    const body = { format: 'text', content: 'It rained.', policy: 'single' };
    const refused = await editor.put(`/v1/articles/${articleId}/content`, body).expect(422);
    expect(refused.body.errors).toEqual([{ in: 'body', pointer: '#/policy', detail: 'is not known here' }]);
    await editor
      .put('/v1/articles/0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e/content', { format: 'text', content: 'It rained.' })
      .expect(404);
    await reviewer.put(`/v1/articles/${articleId}/content`, { format: 'text', content: 'It rained.' }).expect(403);
  });

  const SEED = resolve(__dirname, '../../shared/seed-article.md');
  const onSeed = existsSync(SEED) ? it : it.skip;

  onSeed(
    'holds on a real article: one sentence reworded, one removed, two added, one moved (needs ../shared)',
    async () => {
      const seed = readFileSync(SEED, 'utf8');
      const articleId = await submit(editor, seed);
      const before = await claimsOf(reviewer, articleId);
      expect(before).toHaveLength(45);
      const [reworded, removed, moved] = [claimWith(before, '$200 million'), before[2], before[1]];
      for (const { id } of [reworded, removed, moved]) await bring({ reviewer, editor }, id, 'verified');
      const edited = seed
        .replace('about \\$200 million in 2024', 'roughly \\$210 million in 2024')
        .replace(`${removed.text}\n\n`, '')
        .replace(`${moved.text}\n\n`, '')
        .replace(
          'Original url:',
          `${moved.text}\n\nNobody in Caracas would comment. The embassy did not answer two calls.\n\nOriginal url:`,
        );
      const { body } = await revise(articleId, edited);
      expect(body.changes).toMatchObject({
        kept: 43,
        moved: [moved.id],
        reworded: [{ claimId: reworded.id, state: 'verified', raised: 'claim_text_changed' }],
        lost: [{ claimId: removed.id }],
        found: [],
        citationsChanged: [],
      });
      expect(body.changes.added.map(({ text }: any) => text)).toEqual([
        'Nobody in Caracas would comment.',
        'The embassy did not answer two calls.',
      ]);
      const after = await assertPlaced(articleId);
      for (const claim of before.filter(({ id }) => id !== reworded.id)) {
        const now = after.find(({ id }) => id === claim.id);
        expect(now).toMatchObject({ text: claim.text, attention: [] });
        expect(now.citations.map(({ id }: any) => id)).toEqual(claim.citations.map(({ id }: any) => id));
      }
    },
  );
});
