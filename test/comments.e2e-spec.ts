import { type PageDto } from '../apps/api/src/http/paging/page.dto';
import { claimsOf, submit } from './desk/claims';
import { holdClaimsToTheirHistories } from './desk/histories';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const NOBODYS = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

describe('comments', () => {
  let desk: TestDesk;
  let rows: StoredRows;
  let editor: Person;
  let rita: Person;
  let rob: Person;
  let viewer: Person;
  let claimId: string;
  let otherId: string;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    rows = await new StoredRows(desk).connect();
    editor = await desk.person('editor', 'Ed');
    rita = await desk.person('reviewer', 'Rita');
    rob = await desk.person('reviewer', 'Rob');
    viewer = await desk.person('viewer', 'Vera');
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  beforeEach(async () => {
    const claims = await claimsOf(editor, await submit(editor));
    [claimId, otherId] = [claims[0].id, claims[1].id];
  });

  afterEach(() => holdClaimsToTheirHistories(desk));

  const commentsOn = (id: string): string => `/v1/claims/${id}/comments`;
  const say = async (person: Person, text: string, more: object = {}): Promise<any> =>
    (await person.post(commentsOn(claimId), { text, ...more }).expect(201)).body;
  const resolution = (commentId: string): string => `${commentsOn(claimId)}/${commentId}/resolution`;
  const list = async (query = ''): Promise<PageDto<any>> =>
    (await viewer.get(`${commentsOn(claimId)}${query}`).expect(200)).body;
  const textsOf = async (query = ''): Promise<readonly string[]> => (await list(query)).items.map(({ text }) => text);

  describe('on a claim', () => {
    it('are read by everybody, oldest first, and leave the claim as it is', async () => {
      const { body: before } = await viewer.get(`/v1/claims/${claimId}`).expect(200);
      const question = await say(rita, 'Which year?', { mentions: [rob.id, editor.id, rob.id.toUpperCase()] });
      expect(question).toEqual({
        id: expect.any(String),
        claimId,
        threadId: null,
        author: { id: rita.id, name: 'Rita' },
        text: 'Which year?',
        mentions: [
          { id: rob.id, name: 'Rob' },
          { id: editor.id, name: 'Ed' },
        ],
        requestId: expect.any(String),
        createdAt: expect.any(String),
        resolvedAt: null,
        resolvedBy: null,
      });
      const answer = await say(rob, 'The fiscal one.', { replyTo: question.id });
      expect(answer).toMatchObject({ threadId: question.id, author: { name: 'Rob' }, mentions: [] });
      expect((await list()).items).toEqual([question, answer]);
      expect((await viewer.get(`/v1/claims/${claimId}`).expect(200)).body).toEqual(before);
      expect((await viewer.get(commentsOn(otherId)).expect(200)).body).toEqual({ items: [], nextCursor: null });
    });

    it('keep the id of the request that made them', async () => {
      const { body } = await rita
        .post(commentsOn(claimId), { text: 'Which year?' })
        .set('X-Request-Id', 'cms-2026.01:0042')
        .expect(201);
      expect(body.requestId).toBe('cms-2026.01:0042');
    });

    it('are not for viewers to make or to resolve', async () => {
      const { id } = await say(rita, 'Which year?');
      for (const request of [
        viewer.post(commentsOn(claimId), { text: 'This one.' }),
        viewer.put(resolution(id)),
        viewer.delete(resolution(id)),
      ]) {
        const { body } = await request.expect(403);
        expect(body.code).toBe('role_insufficient');
      }
      expect(await list('?withTotal=true')).toMatchObject({ total: 1, items: [{ resolvedAt: null }] });
    });

    it('answer comments of the same claim only', async () => {
      const { id } = await say(rita, 'Which year?');
      const { body } = await rob.post(commentsOn(otherId), { text: 'This one.', replyTo: id }).expect(422);
      expect(body).toMatchObject({ code: 'invalid_fields', errors: [{ in: 'body', pointer: '#/replyTo' }] });
    });

    it('name whom nobody is when they mention somebody unknown, or the machine', async () => {
      const [machine] = await rows.query("SELECT id FROM actors WHERE kind = 'system'");
      for (const unknown of [NOBODYS, machine.id]) {
        const { body } = await rita
          .post(commentsOn(claimId), { text: 'You?', mentions: [rob.id, unknown] })
          .expect(422);
        expect(body.code).toBe('invalid_fields');
        expect(body.errors).toEqual([
          { in: 'body', pointer: '#/mentions', detail: `must be ids of actors; nobody is ${unknown}` },
        ]);
      }
      expect(await textsOf()).toEqual([]);
    });

    it('come in pages that neither skip nor repeat', async () => {
      const thread = await say(rita, '1');
      for (const text of ['2', '3', '4', '5']) await say(rob, text, { replyTo: thread.id });
      const seen: string[] = [];
      let cursor = '';
      do {
        const { items, nextCursor, total } = await list(`?limit=2&withTotal=true${cursor}`);
        expect(total).toBe(5);
        seen.push(...items.map(({ text }) => text));
        cursor = nextCursor === null ? '' : `&cursor=${nextCursor}`;
      } while (cursor !== '');
      expect(seen).toEqual(['1', '2', '3', '4', '5']);
    });
  });

  describe('in threads', () => {
    it('have two levels: a reply to a reply belongs to the first comment', async () => {
      const first = await say(rita, 'Which year?');
      const second = await say(rob, 'The fiscal one.', { replyTo: first.id });
      const third = await say(rita, 'Then it is wrong.', { replyTo: second.id });
      await say(rob, 'Who is the speaker?');
      expect(third.threadId).toBe(first.id);
      expect(await textsOf(`?thread=${first.id}`)).toEqual(['Which year?', 'The fiscal one.', 'Then it is wrong.']);
      expect(await textsOf(`?thread=${second.id}`)).toEqual([]);
    });

    it('are resolved and reopened by anybody who reviews; to do so twice changes nothing', async () => {
      const { id } = await say(rita, 'Which year?');
      const { body: resolved } = await rob.put(resolution(id)).expect(200);
      expect(resolved).toMatchObject({ id, resolvedAt: expect.any(String), resolvedBy: { id: rob.id, name: 'Rob' } });
      expect((await rita.put(resolution(id)).expect(200)).body).toEqual(resolved);
      const { body: open } = await rita.delete(resolution(id)).expect(200);
      expect(open).toMatchObject({ id, resolvedAt: null, resolvedBy: null });
      expect((await rob.delete(resolution(id)).expect(200)).body).toEqual(open);
    });

    it('are listed by whether they are resolved, with their replies', async () => {
      const settled = await say(rita, 'Which year?');
      await say(rob, 'The fiscal one.', { replyTo: settled.id });
      await say(rita, 'Who is the speaker?');
      await rita.put(resolution(settled.id)).expect(200);
      expect(await textsOf('?resolved=true')).toEqual(['Which year?', 'The fiscal one.']);
      expect(await textsOf('?resolved=false')).toEqual(['Who is the speaker?']);
      expect(await textsOf(`?resolved=false&thread=${settled.id}`)).toEqual([]);
    });

    it('are opened again by a new reply, to whichever of their comments', async () => {
      const first = await say(rita, 'Which year?');
      const second = await say(rob, 'The fiscal one.', { replyTo: first.id });
      await rita.put(resolution(first.id)).expect(200);
      const third = await say(rob, 'No: the other one.', { replyTo: second.id });
      expect((await list()).items).toEqual([first, second, third]);
    });

    it('are resolved as a whole: a reply says which thread it belongs to', async () => {
      const first = await say(rita, 'Which year?');
      const reply = await say(rob, 'The fiscal one.', { replyTo: first.id });
      for (const request of [rita.put(resolution(reply.id)), rita.delete(resolution(reply.id))]) {
        const { body } = await request.expect(409);
        expect(body.code).toBe('not_a_thread');
        expect(body.detail).toContain(first.id);
      }
    });

    it('are not found on another claim', async () => {
      const { id } = await say(rita, 'Which year?');
      for (const path of [`${commentsOn(otherId)}/${id}/resolution`, resolution(NOBODYS)]) {
        expect((await rita.put(path).expect(404)).body.code).toBe('not_found');
        expect((await rita.delete(path).expect(404)).body.code).toBe('not_found');
      }
    });

    it('end up open or resolved when somebody resolves them while others answer, never in between', async () => {
      const { id } = await say(rita, 'Which year?');
      await Promise.all([
        ...['The fiscal one.', 'The other one.', 'Neither.'].map((text) => say(rob, text, { replyTo: id })),
        ...[1, 2, 3].map(() => rita.put(resolution(id)).expect(200)),
      ]);
      const { items } = await list();
      expect(items).toHaveLength(4);
      expect(items.slice(1)).toEqual(items.slice(1).map((item) => ({ ...item, threadId: id, resolvedAt: null })));
      expect(items[0].resolvedBy === null).toBe(items[0].resolvedAt === null);
      await rita.put(resolution(id)).expect(200);
      expect(await textsOf('?resolved=false')).toEqual([]);
    });
  });

  describe('that mention somebody', () => {
    const found = async (person: Person, mentioned: string, path = '/v1/claims'): Promise<readonly string[]> => {
      const { body } = await person.get(`${path}?mentioned=${mentioned}&withTotal=true&sort=oldest`).expect(200);
      expect(body.total).toBe(body.items.length);
      return body.items.map(({ id }: any) => id);
    };

    it('bring them to the claim for as long as the thread is open', async () => {
      const ada = await desk.person('reviewer', 'Ada');
      expect(await found(ada, 'me')).toEqual([]);
      const first = await say(rita, 'Which year?');
      await say(rob, 'Ask Ada.', { replyTo: first.id, mentions: [ada.id] });
      await say(rob, 'Ada?', { mentions: [ada.id] }).then(({ id }) => rob.put(resolution(id)).expect(200));
      await rita.post(commentsOn(otherId), { text: 'And this, Ada?', mentions: [ada.id] }).expect(201);
      expect(await found(ada, 'me')).toEqual([claimId, otherId]);
      expect(await found(rita, ada.id.toUpperCase())).toEqual([claimId, otherId]);
      expect(await found(rita, 'me')).toEqual([]);

      await rita.put(resolution(first.id)).expect(200);
      expect(await found(ada, 'me')).toEqual([otherId]);
      await say(ada, 'The fiscal one.', { replyTo: first.id });
      expect(await found(ada, 'me')).toEqual([claimId, otherId]);
    });

    it('are a filter beside the others, of an article too, and stand for nobody who is unknown', async () => {
      const ada = await desk.person('reviewer', 'Ada');
      await say(rita, 'Ada?', { mentions: [ada.id] });
      const { body: claim } = await ada.get(`/v1/claims/${claimId}`).expect(200);
      expect(await found(ada, 'me', `/v1/articles/${claim.articleId}/claims`)).toEqual([claimId]);
      expect((await ada.get('/v1/claims?mentioned=me&state=pending').expect(200)).body.items).toHaveLength(1);
      expect((await ada.get('/v1/claims?mentioned=me&state=verified').expect(200)).body.items).toEqual([]);
      expect(await found(ada, NOBODYS)).toEqual([]);
    });
  });

  describe('in the database', () => {
    it.each([
      ['are not reworded', "UPDATE comments SET text = 'Something else' WHERE id = $1"],
      ['do not change hands', 'UPDATE comments SET author_id = mentions[1] WHERE id = $1'],
      ['mention those whom they mentioned', "UPDATE comments SET mentions = '{}' WHERE id = $1"],
      ['keep their time', 'UPDATE comments SET created_at = now(), resolved_at = NULL WHERE id = $1'],
      ['do not move', 'UPDATE comments SET thread_id = id WHERE id = $1'],
    ])('%s', async (_, sql) => {
      const { id } = await say(rita, 'Which year?', { mentions: [rob.id] });
      await expect(rows.query(sql, [id])).rejects.toThrow('Of a comment only the resolution of its thread changes');
    });

    it('are not taken back', async () => {
      const { id } = await say(rita, 'Which year?');
      await expect(rows.query('DELETE FROM comments WHERE id = $1', [id])).rejects.toThrow('comments is append-only');
      await expect(rows.query('TRUNCATE comments')).rejects.toThrow('comments is append-only');
    });

    it('answer the first comment of a thread on the same claim, and only threads are resolved', async () => {
      const first = await say(rita, 'Which year?');
      const reply = await say(rob, 'The fiscal one.', { replyTo: first.id });
      const copyOf = (claim: string, thread: string) =>
        rows.query(
          `INSERT INTO comments (id, claim_id, thread_id, author_id, text, mentions, created_at)
           VALUES (gen_random_uuid(), $1, $2, $3, 'x', '{}', now())`,
          [claim, thread, rita.id],
        );
      await expect(copyOf(otherId, first.id)).rejects.toThrow('on the same claim');
      await expect(copyOf(claimId, reply.id)).rejects.toThrow('the first comment of a thread');
      const resolve = 'UPDATE comments SET resolved_at = now(), resolved_by_id = $2 WHERE id = $1';
      await expect(rows.query(resolve, [reply.id, rita.id])).rejects.toThrow('ck_comments_resolved_thread');
      await expect(rows.query('UPDATE comments SET resolved_at = now() WHERE id = $1', [first.id])).rejects.toThrow(
        'ck_comments_resolved',
      );
    });
  });
});
