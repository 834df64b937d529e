import { Client } from 'pg';
import { act, claimsOf } from './desk/claims';
import { asOwner, holdClaimsToTheirHistories } from './desk/histories';
import { bring, VERIFIED } from './desk/review';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS } from './environment/queue-backends';

const [POSTGRES] = QUEUE_BACKENDS;
const ROUNDS = 50;
const STALE = '412 stale_version';

/** Something that somebody does to a claim, against the version they have seen. */
type Write = (path: string) => ReturnType<Person['post']>;

describe('two people who write to a claim at the same moment', () => {
  let desk: TestDesk;
  let watcher: Client;
  let reviewer: Person;
  let second: Person;
  let editor: Person;

  beforeAll(async () => {
    if (!POSTGRES) throw new Error('There is always PostgreSQL.');
    desk = await TestDesk.start(POSTGRES);
    reviewer = await desk.person('reviewer', 'Rita');
    second = await desk.person('reviewer', 'Sam');
    editor = await desk.person('editor', 'Ed');
    watcher = new Client({ connectionString: desk.database.url });
    await watcher.connect();
  });

  afterAll(async () => {
    await watcher.end();
    await desk.stop();
  });

  /** Pending claims of one article. */
  const newClaims = async (count: number): Promise<readonly any[]> => {
    const content = Array.from({ length: count }, (_, n) => `Exports came to ${n + 1} million dollars in 2024.`).join(
      ' ',
    );
    const { body } = await editor.post('/v1/articles', { format: 'text', content }).expect(201);
    const claims = await claimsOf(editor, body.id);
    expect(claims).toHaveLength(count);
    return claims;
  };

  const step =
    (person: () => Person, body: object | (() => object)): Write =>
    (path) =>
      person().post(`${path}/transitions`, typeof body === 'function' ? body() : body);
  const start = (person: () => Person) => step(person, { action: 'start', assignee: 'me' });
  const editTo =
    (text: string): Write =>
    (path) =>
      editor.patch(path, { text });
  const addEvidence =
    (person: () => Person): Write =>
    (path) =>
      person().post(`${path}/evidence`, { description: 'Log', stance: 'supports', sourceType: 'primary' });

  /** Lets both go at once, as they come. */
  const atOnce = async (writes: readonly Write[], path: string, tag: string) =>
    Promise.all(writes.map(async (write) => write(path).set('If-Match', tag)));

  /** Holds the claim's row until both have read it and wait to write it: neither can see that it comes too late. */
  const bothPastReading = async (writes: readonly Write[], path: string, tag: string) =>
    asOwner(desk, async (holder) => {
      await holder.query('BEGIN');
      await holder.query('SELECT FROM claims WHERE id = $1 FOR UPDATE', [path.split('/').at(-1)]);
      const answers = atOnce(writes, path, tag);
      for (let waiting = 0; waiting < writes.length;) {
        const { rows } = await watcher.query(
          "SELECT count(*)::integer AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
        );
        waiting = rows[0].waiting;
      }
      await holder.query('COMMIT');
      return answers;
    });

  const PAIRS: readonly (readonly [string, 'pending' | 'in_review' | 'awaiting_approval', readonly Write[]])[] = [
    ['start it', 'pending', [start(() => reviewer), start(() => second)]],
    [
      'propose, or take it out of review,',
      'in_review',
      [
        step(() => reviewer, { action: 'propose', ...VERIFIED }),
        step(() => editor, { action: 'withdraw', reasonCode: 'other', note: 'Cut.' }),
      ],
    ],
    [
      'approve',
      'awaiting_approval',
      [step(() => second, { action: 'approve' }), step(() => editor, { action: 'approve' })],
    ],
    [
      'put it on somebody else',
      'in_review',
      [
        step(
          () => reviewer,
          () => ({ action: 'assign', assignee: second.id }),
        ),
        step(
          () => editor,
          () => ({ action: 'assign', assignee: editor.id }),
        ),
      ],
    ],
    ['edit its text', 'in_review', [editTo('Exports fell.'), editTo('Exports rose.')]],
    ['edit and approve', 'awaiting_approval', [editTo('Exports fell.'), step(() => second, { action: 'approve' })]],
    [
      'add evidence and approve',
      'awaiting_approval',
      [addEvidence(() => reviewer), step(() => editor, { action: 'approve' })],
    ],
  ];

  it.each(PAIRS)(
    '%s: one is heard and the other told, however close they are',
    async (_, state, writes) => {
      const claims = await newClaims(ROUNDS);
      for (const [round, { id }] of claims.entries()) {
        const { version } = await bring({ reviewer, editor }, id, state);
        const path = `/v1/claims/${id}`;
        const race = round % 2 === 0 ? bothPastReading : atOnce;
        const answers = await race(writes, path, `"${version}"`);
        const winner = answers.findIndex(({ ok }) => ok);
        const loser = answers[1 - winner];
        expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
        // Evidence that arrives after the approver's claim was read, and before its evidence was, is another reason.
        const refusals = state === 'awaiting_approval' ? [STALE, '409 proposal_outdated'] : [STALE];
        expect(refusals).toContain(`${loser?.status} ${loser?.body.code}`);
        expect(answers[winner]?.headers['etag']).toBe(`"${version + 1}"`);

        const { body: claim } = await reviewer.get(path).expect(200);
        expect(claim.version).toBe(version + 1);
        const { body: history } = await reviewer.get(`${path}/history`).expect(200);
        expect(history.items.map(({ sequence }: any) => sequence)).toEqual(
          Array.from({ length: version + 1 }, (__, index) => index + 1),
        );
        const { body: verification } = await reviewer.get(`${path}/history/verification`).expect(200);
        expect(verification).toEqual({ valid: true, events: version + 1, firstBroken: null });
      }
    },
    120_000,
  );

  it('whoever lost can read again and go on', async () => {
    const [claim] = await newClaims(1);
    await bothPastReading([start(() => reviewer), editTo('Exports fell.')], `/v1/claims/${claim.id}`, '"1"');
    const { body } = await reviewer.get(`/v1/claims/${claim.id}`).expect(200);
    const missed = body.state === 'pending' ? { action: 'start', assignee: 'me' } : { action: 'release' };
    expect((await act(reviewer, claim.id, missed)).body.version).toBe(3);
  });

  it('leaves nothing of the loser behind: one decision where one approved, evidence only where it was heard', async () => {
    const [decisions, evidence] = await asOwner(desk, async (client) => [
      await client.query(`SELECT claims.id, claims.state = 'verified' AS decided,
          (SELECT count(*)::integer FROM decisions WHERE claim_id = claims.id) AS decisions FROM claims`),
      await client.query(`SELECT claims.id, (SELECT count(*)::integer FROM evidence WHERE claim_id = claims.id) AS pieces,
          (SELECT count(*)::integer FROM claim_events WHERE claim_id = claims.id AND type = 'evidence_added') AS added FROM claims`),
    ]);
    expect(decisions.rows.filter(({ decided }) => decided).length).toBeGreaterThanOrEqual(ROUNDS);
    for (const row of decisions.rows) expect(row).toEqual({ ...row, decisions: row.decided ? 1 : 0 });
    for (const row of evidence.rows) expect(row).toEqual({ ...row, pieces: row.added });
  });

  it('leaves every claim as its history tells', async () => {
    const { claims } = await holdClaimsToTheirHistories(desk);
    expect(claims).toBe(PAIRS.length * ROUNDS + 1);
  });
});
