import { randomUUID } from 'node:crypto';
import { act, claimsOf, submit } from './desk/claims';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

describe('a list read page by page', () => {
  let desk: TestDesk;
  let rows: StoredRows;
  let admin: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    rows = await new StoredRows(desk).connect();
    admin = await desk.person('admin');
    for (let article = 1; article <= 5; article += 1) await submitOne();
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  let submitted = 0;
  /** An article with three claims, the first of which cites a page of its own. */
  const submitOne = async (): Promise<string> => {
    submitted += 1;
    const address = `https://example.org/${submitted}`;
    return submit(admin, `Trade [fell](${address}) in 2024. Ports closed in March 2022. Prices rose by 3 percent.\n`);
  };

  /** Reads all pages, and has somebody write after each. @returns the items in the order they came */
  const walk = async (
    path: string,
    limit: number,
    write: (seen: readonly any[]) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<readonly any[]> => {
    const seen: any[] = [];
    let cursor: string | null = null;
    do {
      const query: URLSearchParams = new URLSearchParams({ limit: String(limit), ...(cursor !== null && { cursor }) });
      const { body } = await admin.get(`${path}${path.includes('?') ? '&' : '?'}${query.toString()}`).expect(200);
      expect(body.items.length).toBeLessThanOrEqual(limit);
      seen.push(...body.items);
      cursor = body.nextCursor;
      await write(seen);
      // Newer items come last in some orders: without an end to the writing there is none to the pages.
    } while (cursor !== null && seen.length < 200);
    return seen;
  };

  const idsOf = (items: readonly any[]): readonly string[] => items.map(({ id }) => id);

  const expectEachOnce = (seen: readonly any[], expected: readonly string[]): void => {
    const ids = idsOf(seen);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
  };

  /** Writes a few times, then lets be. */
  const atMost = (times: number, write: (seen: readonly any[]) => Promise<unknown>) => {
    let left = times;
    return async (seen: readonly any[]) => {
      left -= 1;
      if (left >= 0) await write(seen);
    };
  };

  it.each(['newest', 'oldest', 'position', 'urgency'])(
    'shows each claim once in the order %s, while others add and change claims',
    async (sort) => {
      const path = `/v1/claims?sort=${sort}`;
      const before = await walk(path, 200);
      const toStart = before.filter(({ state }) => state === 'pending');
      const seen = await walk(
        path,
        2,
        atMost(4, async (soFar) => {
          await submitOne();
          // One that was shown, and one that was not.
          const shown = toStart.find(({ id }) => idsOf(soFar).includes(id));
          const unseen = toStart.find(({ id }) => !idsOf(soFar).includes(id));
          for (const claim of [shown, unseen]) {
            if (!claim) continue;
            toStart.splice(toStart.indexOf(claim), 1);
            await act(admin, claim.id, { action: 'start', assignee: 'me' });
          }
        }),
      );
      expectEachOnce(seen, idsOf(before));
      expect(idsOf(seen).filter((id) => idsOf(before).includes(id))).toEqual(idsOf(before));
      if (sort === 'oldest') expect(seen.length).toBe(before.length + 4 * 3);
    },
  );

  it('shows each claim once in the order of writing, but for those written again, which are on the first page anew', async () => {
    const path = '/v1/claims?sort=recently_updated';
    const before = await walk(path, 200);
    const movers = before.filter(({ state }) => state === 'pending').slice(-3);
    const moved: string[] = [];
    const seen = await walk(
      path,
      4,
      atMost(3, async (soFar) => {
        desk.advance(1_000);
        const mover = movers.shift();
        expect(idsOf(soFar)).not.toContain(mover?.id);
        moved.push(mover.id);
        await act(admin, mover.id, { action: 'start', assignee: 'me' });
      }),
    );
    expect(moved).toHaveLength(3);
    const untouched = idsOf(before).filter((id) => !moved.includes(id));
    expectEachOnce(seen, untouched);
    expect(idsOf(seen)).toEqual(untouched);
    const { body } = await admin.get(`${path}&limit=3`).expect(200);
    expect(idsOf(body.items)).toEqual([...moved].reverse());
  });

  it.each(['/v1/articles', '/v1/links'])('shows each item of %s once, while others add to it', async (path) => {
    const before = await walk(path, 200);
    expect(before.length).toBeGreaterThan(5);
    const seen = await walk(path, 1, atMost(4, submitOne));
    expect(idsOf(seen)).toEqual(idsOf(before));
  });

  it('shows each claim of an article once, in the order of the text', async () => {
    const articleId = await submitOne();
    const claims = await claimsOf(admin, articleId);
    const pending = [...claims];
    const seen = await walk(
      `/v1/articles/${articleId}/claims`,
      1,
      atMost(3, async () => {
        await submitOne();
        await act(admin, pending.pop().id, { action: 'start', assignee: 'me' });
      }),
    );
    expect(idsOf(seen)).toEqual(idsOf(claims));
  });

  it('shows each event of a claim once, while others go on, up to the newest', async () => {
    const [claim] = await claimsOf(admin, await submitOne());
    const step = async (index: number) =>
      act(admin, claim.id, index % 2 === 0 ? { action: 'start', assignee: 'me' } : { action: 'release' });
    for (let index = 0; index < 4; index += 1) await step(index);
    let next = 4;
    const seen = await walk(
      `/v1/claims/${claim.id}/history`,
      2,
      atMost(2, () => step(next++)),
    );
    expect(seen.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('shows each check of a link once, also those of one moment, while others are made', async () => {
    const [claim] = await claimsOf(admin, await submitOne());
    const linkId = claim.citations[0].link.id;
    const check = async (at: string) => {
      const [{ id }] = await rows.query(
        `INSERT INTO link_checks (id, link_id, url, verdict, reason, flags, hops, timings, attempts, started_at, checked_at)
         VALUES ($1, $2, 'https://example.org/', 'reachable', 'http_200', '{}', '[]', '{}', 1, $3, $3) RETURNING id`,
        [randomUUID(), linkId, at],
      );
      return id;
    };
    // Closer together than JavaScript's clock can tell.
    const moments = ['00.000001', '00.000001', '00.000001', '00.000002', '00.000002', '01', '02'];
    const made: string[] = [];
    for (const moment of moments) made.push(await check(`2026-01-08T09:30:${moment}Z`));
    const seen = await walk(
      `/v1/links/${linkId}/checks`,
      1,
      atMost(4, () => check('2026-01-09T09:30:00Z')),
    );
    expect([...idsOf(seen)].sort()).toEqual([...made].sort());
    expect(seen).toHaveLength(moments.length);
  });

  it('counts all items on every page alike, and ends with a page that has no cursor', async () => {
    const all = await walk('/v1/articles', 200);
    const { body: first } = await admin.get('/v1/articles?limit=2&withTotal=true').expect(200);
    const { body: second } = await admin
      .get(`/v1/articles?limit=2&withTotal=true&cursor=${first.nextCursor}`)
      .expect(200);
    expect([first.total, second.total]).toEqual([all.length, all.length]);
    const { body: whole } = await admin.get(`/v1/articles?limit=${all.length}`).expect(200);
    expect(whole.nextCursor).toBeNull();
    expect(whole).not.toHaveProperty('total');
  });
});
