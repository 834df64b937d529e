import { REVIEW_STATES } from '@app/domain';
import { act, claimsOf, submit } from './desk/claims';
import { asOwner } from './desk/histories';
import { bring, VERIFIED } from './desk/review';
import { talliesOf } from './desk/tallies';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DISPUTED = { ...VERIFIED, verdict: 'disputed', whatIsWrong: 'The year.' };

describe('statistics', () => {
  let desk: TestDesk;
  let reviewer: Person;
  let second: Person;
  let editor: Person;

  beforeEach(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    reviewer = await desk.person('reviewer', 'Rita');
    second = await desk.person('reviewer', 'Sam');
    editor = await desk.person('editor', 'Ed');
  });

  afterEach(() => desk.stop());

  const get = async (path: string): Promise<any> => (await reviewer.get(`/v1/statistics/${path}`).expect(200)).body;
  const total = async (query: string): Promise<number> =>
    (await reviewer.get(`/v1/claims?limit=1&withTotal=true&${query}`).expect(200)).body.total;

  /** Claims in every state, and a review with all that can happen in one. */
  const busyDay = async (): Promise<void> => {
    for (const state of REVIEW_STATES) {
      const [claim] = await claimsOf(editor, await submit(editor));
      await bring({ reviewer, editor }, claim.id, state);
    }
    const [claim] = await claimsOf(editor, await submit(editor, 'Trade [fell](https://example.org/trade) in 2024.'));
    const { id } = await bring({ reviewer, editor }, claim.id, 'awaiting_approval');
    await act(second, id, { action: 'return', comment: 'Not yet.' });
    desk.advance(2 * DAY);
    await act(reviewer, id, { action: 'propose', ...VERIFIED });
    await act(second, id, { action: 'approve' });
    await act(editor, id, { action: 'reopen', reasonCode: 'error_found', note: 'The annex.', assignee: second.id });
    await act(second, id, { action: 'propose', ...DISPUTED });
    await act(reviewer, id, { action: 'approve' });
    await act(reviewer, id, { action: 'reaffirm', note: 'Looked again.' });
  };

  it('are what a count of all rows tells, before they are folded, while they are, and after', async () => {
    await busyDay();
    const [counted, recounted] = await talliesOf(desk);
    expect(counted).toEqual(recounted);
    await busyDay();
    const before = [await get('overview'), await get('ageing'), await get('throughput'), await get('reviewers')];
    await desk.startWorker();
    const left = async () =>
      asOwner(
        desk,
        async (client) => (await client.query('SELECT count(*)::integer AS left FROM tally_changes')).rows[0].left,
      );
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await desk.stopWorkers();
    const after = [await get('overview'), await get('ageing'), await get('throughput'), await get('reviewers')];
    const timeless = (answers: readonly any[]) =>
      answers.map(({ asOf: _, from: __, to: ___, links: ____, ...rest }) => rest);
    expect(timeless(after)).toEqual(timeless(before));
    const [folded, recountedAgain] = await talliesOf(desk);
    expect(folded).toEqual(recountedAgain);
  });

  it('equal the totals of the lists', async () => {
    await busyDay();
    const { claims } = await get('overview');
    for (const state of REVIEW_STATES)
      expect([state, claims.byState[state]]).toEqual([state, await total(`state=${state}`)]);
    expect(claims.total).toBe(await total(''));
    expect(claims.attention).toBe(await total('attention=any'));
    expect(claims.overdue).toBe(await total('overdue=true'));
    const ageing = await get('ageing');
    for (const { state, total: counted } of ageing.states) {
      expect([state, counted]).toEqual([state, await total(`state=${state}`)]);
    }
    expect(ageing.overdue).toBe(claims.overdue);
    const { worst } = await get('links');
    expect(worst).toMatchObject([{ host: 'example.org', total: 1, byState: { unchecked: 1 }, deadShare: 0 }]);
  });

  it('tell how many claims were in each state, day by day', async () => {
    const none = Object.fromEntries(REVIEW_STATES.map((state) => [state, 0]));
    await busyDay();
    const { claims } = await get('overview');
    const { days } = await get('states');
    expect(days).toHaveLength(31);
    expect(days[27].byState).toEqual(none);
    // Two days ago the last claim was returned, and is disputed since today.
    const then = { ...claims.byState, in_review: claims.byState.in_review + 1, disputed: claims.byState.disputed - 1 };
    expect(days.slice(28).map(({ byState }: any) => byState)).toEqual([then, then, claims.byState]);
    const { days: two } = await get(`states?from=${days[29].day}&to=${days[30].day}`);
    expect(two).toEqual([days[29]]);
    await reviewer.get('/v1/statistics/states?from=2026-01-02&to=2026-01-01').expect(400);
  });

  it('tell what waits for the workers', async () => {
    await submit(editor, 'Trade [fell](https://example.org/trade) in 2024.');
    expect(await get('work')).toMatchObject({ open: 1, failed: 0 });
    await desk.startWorker();
    await desk.settled();
    expect(await get('work')).toEqual({ open: 0, failed: 0, oldestSeconds: 0 });
  });

  it('tell what happened, and what became of it', async () => {
    await busyDay();
    const { total: all, groups } = await get('throughput');
    expect(all).toEqual({
      made: 19,
      started: 7,
      proposed: 7,
      returned: 1,
      decided: { verified: 2, disputed: 2, unverifiable: 1 },
      dismissed: 1,
      withdrawn: 1,
      reopened: 1,
    });
    expect(groups).toHaveLength(31);
    const { agreement, overturnedShare, reopenRate, reviewers } = await get('reviewers');
    // Of six that were judged one was returned, and one approved only after that; of five decided one was overturned.
    expect([agreement, overturnedShare, reopenRate]).toEqual([4 / 6, 1 / 5, 1 / 5]);
    expect(reviewers).toMatchObject([
      { actor: { name: 'Ed' }, proposed: 0, approved: 3, returned: 0, decided: 0, returnedShare: null },
      {
        actor: { name: 'Rita' },
        proposed: 6,
        approved: 1,
        decided: 4,
        returnedShare: 1 / 5,
        overturnedShare: 1 / 4,
        reopenRate: 1 / 4,
      },
      {
        actor: { name: 'Sam' },
        proposed: 1,
        approved: 1,
        returned: 1,
        decided: 1,
        returnedShare: 0,
        overturnedShare: 0,
      },
    ]);
    const { states } = await get('time-in-state');
    const inReview = states.find(({ state }: any) => state === 'in_review');
    expect(inReview.stays).toBe(8);
    expect(inReview.meanSeconds).toBeGreaterThan((2 * DAY) / 1000 / 9);
    expect(inReview.medianSeconds).toBeLessThan(60);
  });

  it('tell for how long open claims have been where they are', async () => {
    await submit(editor);
    desk.advance(2 * DAY);
    await submit(editor);
    desk.advance(5 * DAY);
    const { states } = await get('ageing');
    expect(states[0]).toMatchObject({
      state: 'pending',
      total: 4,
      underOneDay: 0,
      oneToThreeDays: 0,
      threeToSevenDays: 2,
      sevenToThirtyDays: 2,
      thirtyDaysOrMore: 0,
    });
    expect(states.map(({ state }: any) => state)).toEqual(['pending', 'in_review', 'needs_info', 'awaiting_approval']);
  });

  describe('of days in a time zone', () => {
    /** Claims made at these moments. */
    const madeAt = async (...moments: readonly string[]): Promise<void> => {
      await asOwner(desk, async (client) => {
        await client.query('DELETE FROM tallies');
        await client.query('DELETE FROM tally_changes');
        const [{ id }] = (await claimsOf(editor, await submit(editor))) as [any];
        await client.query('DELETE FROM tally_changes');
        for (const [index, moment] of moments.entries()) {
          await client.query(
            `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, occurred_at)
             SELECT gen_random_uuid(), claim_id, sequence + $2, 'start', actor_id, '{}', '{}', $3
             FROM claim_events WHERE claim_id = $1 AND sequence = 1`,
            [id, index + 1, moment],
          );
        }
      });
    };
    const started = async (query: string) => {
      const { groups } = await get(`throughput?${query}`);
      return groups.map(({ start, end, started: count }: any) => [
        start,
        (Date.parse(end) - Date.parse(start)) / HOUR,
        count,
      ]);
    };

    it('begin at its midnight, a quarter of an hour past the hour included', async () => {
      await madeAt('2026-03-01T18:14:59Z', '2026-03-01T18:15:00Z', '2026-03-02T18:14:59Z');
      expect(await started('from=2026-03-01T12:00:00Z&to=2026-03-02T12:00:00Z&timeZone=Asia/Kathmandu')).toEqual([
        ['2026-02-28T18:15:00.000Z', 24, 1],
        ['2026-03-01T18:15:00.000Z', 24, 2],
      ]);
    });

    it('have 23 and 25 hours when the clocks are changed', async () => {
      await madeAt('2026-03-08T04:59:59Z', '2026-03-08T05:00:00Z', '2026-03-09T03:59:59Z', '2026-03-09T04:00:00Z');
      const spring = 'from=2026-03-07T12:00:00Z&to=2026-03-09T12:00:00Z&timeZone=America/New_York';
      expect(await started(spring)).toEqual([
        ['2026-03-07T05:00:00.000Z', 24, 1],
        ['2026-03-08T05:00:00.000Z', 23, 2],
        ['2026-03-09T04:00:00.000Z', 24, 1],
      ]);
      const autumn = 'from=2026-11-01T12:00:00Z&to=2026-11-01T13:00:00Z&timeZone=America/New_York';
      expect(await started(autumn)).toEqual([['2026-11-01T04:00:00.000Z', 25, 0]]);
    });

    it('begin at the first of two midnights, and where there is none, when the day does', async () => {
      await madeAt('2026-11-01T03:59:59Z', '2026-11-01T04:00:00Z', '2026-11-01T05:30:00Z');
      const twice = 'from=2026-11-01T12:00:00Z&to=2026-11-01T13:00:00Z&timeZone=America/Havana';
      expect(await started(twice)).toEqual([['2026-11-01T04:00:00.000Z', 25, 2]]);
      const never = 'from=2026-03-29T12:00:00Z&to=2026-03-29T13:00:00Z&timeZone=Asia/Beirut';
      expect(await started(never)).toEqual([['2026-03-28T22:00:00.000Z', 23, 0]]);
    });

    it('make weeks that begin on Monday, and months', async () => {
      await madeAt('2026-03-01T23:59:59Z', '2026-03-02T00:00:00Z');
      const span = 'from=2026-02-27T00:00:00Z&to=2026-03-03T00:00:00Z';
      expect(await started(`${span}&groupBy=week`)).toEqual([
        ['2026-02-23T00:00:00.000Z', 168, 1],
        ['2026-03-02T00:00:00.000Z', 168, 1],
      ]);
      expect(await started(`${span}&groupBy=month`)).toEqual([
        ['2026-02-01T00:00:00.000Z', 28 * 24, 0],
        ['2026-03-01T00:00:00.000Z', 31 * 24, 2],
      ]);
    });
  });

  it.each([
    ['throughput?from=2026-03-02T00:00:00Z&to=2026-03-02T00:00:00Z', 'invalid_span', '#/from'],
    ['throughput?from=2020-03-02T00:00:00Z&to=2026-03-02T00:00:00Z', 'invalid_span', '#/from'],
    ['throughput?timeZone=Mars/Olympus', 'invalid_span', '#/timeZone'],
    ['throughput?timeZone=%2B02:00', 'invalid_span', '#/timeZone'],
    ["throughput?timeZone=UTC'--", 'invalid_span', '#/timeZone'],
    ['throughput?groupBy=hour', 'invalid_parameters', '#/groupBy'],
    ['throughput?from=yesterday', 'invalid_parameters', '#/from'],
    ['reviewers?to=2020-01-01T00:00:00Z&from=2020-01-02T00:00:00Z', 'invalid_span', '#/from'],
    ['links?limit=501', 'invalid_parameters', '#/limit'],
  ])('of %s are none: %s at %s', async (path, code, pointer) => {
    const { body } = await reviewer.get(`/v1/statistics/${path}`).expect(400);
    expect([body.code, body.errors]).toEqual([code, [{ in: 'query', pointer, detail: expect.any(String) }]]);
  });
});
