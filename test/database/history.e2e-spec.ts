import { REVIEW_STATES, stateJumps } from '@app/domain';
import { Client } from 'pg';
import { act, claimsOf, submit } from '../desk/claims';
import { bring } from '../desk/review';
import { type Person, TestDesk } from '../desk/test-desk';
import { QUEUE_BACKENDS } from '../environment/queue-backends';

const [POSTGRES] = QUEUE_BACKENDS;

describe('history against a hand with SQL', () => {
  let desk: TestDesk;
  let owner: Client;
  let reviewer: Person;
  let editor: Person;

  beforeAll(async () => {
    if (!POSTGRES) throw new Error('There is always PostgreSQL.');
    desk = await TestDesk.start(POSTGRES);
    editor = await desk.person('editor', 'Ed');
    reviewer = await desk.person('reviewer', 'Rita');
    owner = new Client({ connectionString: desk.database.url });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await desk.stop();
  });

  /** A verified claim, whose history has four events: created, start, propose, approve. */
  const verifiedClaim = async (): Promise<string> => {
    const [claim] = await claimsOf(editor, await submit(editor));
    await bring({ reviewer, editor }, claim.id, 'verified');
    return claim.id;
  };

  const verificationOf = async (claimId: string) =>
    (await reviewer.get(`/v1/claims/${claimId}/history/verification`).expect(200)).body;

  describe('the database refuses', () => {
    let claimId: string;

    beforeAll(async () => {
      claimId = await verifiedClaim();
      const { rows } = await owner.query('SELECT id FROM links LIMIT 1');
      expect(rows).toEqual([]);
      await owner.query(`
        INSERT INTO links (id, url, key, key_sha256, state, state_since, standing, created_at)
          VALUES (gen_random_uuid(), 'https://example.org/', 'https://example.org/', '\\x00', 'unchecked', now(), '{}', now());
        INSERT INTO link_checks (id, link_id, url, verdict, reason, flags, hops, timings, attempts, started_at, checked_at)
          SELECT gen_random_uuid(), id, url, 'gone', 'http_404', '{}', '[]', '{}', 1, now(), now() FROM links;
      `);
    });

    it.each([
      ["UPDATE claim_events SET reason = 'another'", 'claim_events is append-only'],
      ['UPDATE claim_events SET occurred_at = occurred_at WHERE false', 'claim_events is append-only'],
      ['DELETE FROM claim_events', 'claim_events is append-only'],
      ['TRUNCATE claim_events', 'claim_events is append-only'],
      ["UPDATE decisions SET verdict = 'disputed'", 'decisions is append-only'],
      ['DELETE FROM decisions', 'decisions is append-only'],
      ['TRUNCATE decisions CASCADE', 'decisions is append-only'],
      ['TRUNCATE claims CASCADE', 'is append-only'],
      ["UPDATE link_checks SET verdict = 'reachable'", 'link_checks is append-only'],
    ])('%s', async (statement, message) => {
      const count =
        'SELECT (SELECT count(*) FROM claim_events) AS events, (SELECT count(*) FROM decisions) AS decisions';
      const { rows: before } = await owner.query(count);
      await expect(owner.query(statement)).rejects.toMatchObject({
        code: '42501',
        message: expect.stringContaining(message),
      });
      expect((await owner.query(count)).rows).toEqual(before);
    });

    it('an event that follows no other', async () => {
      const forged = owner.query(
        `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, occurred_at)
         SELECT gen_random_uuid(), claim_id, 9, 'start', actor_id, '{}', '{}', now()
         FROM claim_events WHERE claim_id = $1 AND sequence = 1`,
        [claimId],
      );
      await expect(forged).rejects.toMatchObject({ constraint: 'ck_claim_events_chain' });
    });

    it.each(REVIEW_STATES.filter((state) => state !== 'pending'))('a claim that begins as %s', async (state) => {
      const columns = await owner.query(
        `SELECT string_agg(column_name, ', ') AS names FROM information_schema.columns
         WHERE table_name = 'claims' AND column_name NOT IN ('id', 'state', 'assignee_id', 'proposal')`,
      );
      const { names } = columns.rows[0];
      const insertAs = (first: string) =>
        owner.query(
          `INSERT INTO claims (id, state, assignee_id, proposal, ${names})
           SELECT gen_random_uuid(), $2::text, assignee_id, CASE WHEN $2 = 'awaiting_approval' THEN '{}'::jsonb END, ${names}
           FROM claims WHERE id = $1`,
          [claimId, first],
        );
      await expect(insertAs(state)).rejects.toMatchObject({ constraint: 'ck_claims_state_jump' });
      await expect(insertAs('pending')).resolves.toMatchObject({ rowCount: 1 });
    });

    it('every jump between states that the table does not have, and none that it has', async () => {
      const legal = new Set(stateJumps().map(({ from, to }) => `${from} → ${to}`));
      const proposalOf = (state: string) => (state === 'awaiting_approval' ? '{}' : null);
      const made: string[] = [];
      for (const from of REVIEW_STATES) {
        for (const to of REVIEW_STATES.filter((state) => state !== from)) {
          await owner.query('BEGIN');
          await owner.query('ALTER TABLE claims DISABLE TRIGGER USER');
          await owner.query('UPDATE claims SET state = $2, proposal = $3 WHERE id = $1', [
            claimId,
            from,
            proposalOf(from),
          ]);
          await owner.query('ALTER TABLE claims ENABLE TRIGGER USER');
          const jump = owner.query('UPDATE claims SET state = $2, proposal = $3, version = version + 1 WHERE id = $1', [
            claimId,
            to,
            proposalOf(to),
          ]);
          const refusal = await jump.then(
            () => null,
            (error: unknown) => error,
          );
          await owner.query('ROLLBACK');
          if (refusal === null) made.push(`${from} → ${to}`);
          else expect(refusal).toMatchObject({ constraint: 'ck_claims_state_jump' });
        }
      }
      expect(new Set(made)).toEqual(legal);
    });
  });

  describe('the database refuses a claim that its history does not tell:', () => {
    let claimId: string;

    beforeAll(async () => {
      claimId = await verifiedClaim();
    });

    it.each([
      ["text = 'Exports fell.'"],
      ["state = 'in_review'"],
      ['assignee_id = NULL'],
      ["attention = '{expired}'"],
      ['returns = 2'],
      ['version = version - 1'],
    ])('SET %s', async (change) => {
      const changed = owner.query(`UPDATE claims SET ${change} WHERE id = $1`, [claimId]);
      await expect(changed).rejects.toMatchObject({ constraint: 'ck_claims_version' });
    });

    it('a version without an event', async () => {
      const changed = owner.query("UPDATE claims SET text = 'Exports fell.', version = version + 1 WHERE id = $1", [
        claimId,
      ]);
      await expect(changed).rejects.toMatchObject({ constraint: 'ck_claims_history' });
    });

    it('a verdict without a decision', async () => {
      const [{ id }] = (await claimsOf(editor, await submit(editor))) as [any];
      const { version } = await bring({ reviewer, editor }, id, 'in_review');
      await owner.query('BEGIN');
      await owner.query("UPDATE claims SET state = 'verified', assigned_until = NULL, version = $2 WHERE id = $1", [
        id,
        version + 1,
      ]);
      await owner.query(
        `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, occurred_at)
         SELECT gen_random_uuid(), claim_id, sequence + 1, 'approve', actor_id, '{}', '{"state": "verified"}', now()
         FROM claim_events WHERE claim_id = $1 AND sequence = $2`,
        [id, version],
      );
      await expect(owner.query('COMMIT')).rejects.toMatchObject({ constraint: 'ck_claims_decision' });
    });

    it('where it stands in the text is no version of its own', async () => {
      const moved = owner.query("UPDATE claims SET prefix = 'before it ' WHERE id = $1", [claimId]);
      await expect(moved).resolves.toMatchObject({ rowCount: 1 });
    });
  });

  describe('what was done to a claim or its decisions while the triggers were off is named:', () => {
    it.each([
      ['claims', "UPDATE claims SET text = 'Exports fell.' WHERE id = $1", { sequence: 4, reason: 'claim' }],
      ['claims', "UPDATE claims SET state = 'disputed' WHERE id = $1", { sequence: 4, reason: 'claim' }],
      ['claims', 'UPDATE claims SET due_at = now() WHERE id = $1', { sequence: 4, reason: 'claim' }],
      [
        'decisions',
        "UPDATE decisions SET verdict = 'disputed' WHERE claim_id = $1",
        { sequence: 4, reason: 'decision' },
      ],
      ['decisions', "UPDATE decisions SET rationale = 'No.' WHERE claim_id = $1", { sequence: 4, reason: 'decision' }],
      ['decisions', 'DELETE FROM decisions WHERE claim_id = $1', { sequence: 4, reason: 'decision' }],
      [
        'decisions',
        `INSERT INTO decisions SELECT (jsonb_populate_record(decision, jsonb_build_object('id', gen_random_uuid(),
           'sequence', 2))).* FROM decisions AS decision WHERE claim_id = $1`,
        { sequence: 4, reason: 'decision' },
      ],
    ])('%s: %s', async (table, statement, firstBroken) => {
      const id = await verifiedClaim();
      await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      try {
        await owner.query(statement, [id]);
      } finally {
        await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
      }
      expect(await verificationOf(id)).toEqual({ valid: false, events: 4, firstBroken });
    });
  });

  describe('what was tampered with while the triggers were off is named', () => {
    /** Does to the history of a verified claim what no trigger allows. @returns what the desk says of it */
    const tampered = async (statements: string) => {
      const claimId = await verifiedClaim();
      const untouched = await verifiedClaim();
      expect(await verificationOf(claimId)).toEqual({ valid: true, events: 4, firstBroken: null });
      await owner.query('ALTER TABLE claim_events DISABLE TRIGGER USER');
      try {
        for (const statement of statements.split(';')) await owner.query(statement.replaceAll('$1', `'${claimId}'`));
      } finally {
        await owner.query('ALTER TABLE claim_events ENABLE TRIGGER USER');
      }
      expect(await verificationOf(untouched)).toEqual({ valid: true, events: 4, firstBroken: null });
      return verificationOf(claimId);
    };

    const set = (change: string, sequence: number) =>
      `UPDATE claim_events SET ${change} WHERE claim_id = $1 AND sequence = ${sequence}`;

    /** A row as somebody makes it who knows how hashes are made. */
    const forge = (sequence: number) =>
      `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, occurred_at, previous_hash, hash)
       SELECT gen_random_uuid(), claim_id, ${sequence}, 'reaffirm', actor_id, '{}', '{}', now(), hash, '\\x00'
       FROM claim_events WHERE claim_id = $1 AND sequence = ${sequence - 1};
       UPDATE claim_events AS event SET hash = claim_event_hash(event) WHERE claim_id = $1 AND sequence = ${sequence}`;

    it.each<[string, string, number, { sequence: number; reason: string }]>([
      ['another state', set(`after = after || '{"state": "disputed"}'`, 4), 4, { sequence: 4, reason: 'hash' }],
      ['another past', set(`before = '{"state": "pending"}'`, 3), 4, { sequence: 3, reason: 'hash' }],
      ['another reason', set("reason = 'As the other office says.'", 3), 4, { sequence: 3, reason: 'hash' }],
      ['a reason where there was none', set("reason = ''", 2), 4, { sequence: 2, reason: 'hash' }],
      [
        'another actor',
        set("actor_id = '00000000-0000-7000-8000-000000000001'", 4),
        4,
        { sequence: 4, reason: 'hash' },
      ],
      [
        'another time',
        set("occurred_at = occurred_at - interval '1 microsecond'", 1),
        4,
        { sequence: 1, reason: 'hash' },
      ],
      ['another request', set("request_id = 'another-request'", 2), 4, { sequence: 2, reason: 'hash' }],
      ['another kind of event', set("type = 'decide'", 4), 4, { sequence: 4, reason: 'hash' }],
      [
        'two changed rows: the first of them',
        `${set("reason = 'x'", 4)};${set("reason = 'x'", 2)}`,
        4,
        { sequence: 2, reason: 'hash' },
      ],
      [
        'a changed row whose hash was made anew: the one after it',
        `${set("reason = 'x'", 2)};UPDATE claim_events AS event SET hash = claim_event_hash(event)
           WHERE claim_id = $1 AND sequence = 2`,
        4,
        { sequence: 3, reason: 'chain' },
      ],
      [
        'a missing first row',
        'DELETE FROM claim_events WHERE claim_id = $1 AND sequence = 1',
        3,
        { sequence: 2, reason: 'gap' },
      ],
      [
        'a missing row',
        'DELETE FROM claim_events WHERE claim_id = $1 AND sequence = 2',
        3,
        { sequence: 3, reason: 'gap' },
      ],
      [
        'a missing row, with those after it moved up',
        `DELETE FROM claim_events WHERE claim_id = $1 AND sequence = 2;${set('sequence = 2', 3)};${set('sequence = 3', 4)}`,
        3,
        { sequence: 2, reason: 'chain' },
      ],
      [
        'a missing last row',
        'DELETE FROM claim_events WHERE claim_id = $1 AND sequence = 4',
        3,
        { sequence: 4, reason: 'gap' },
      ],
      ['a history that is gone', 'DELETE FROM claim_events WHERE claim_id = $1', 0, { sequence: 1, reason: 'gap' }],
      [
        'two rows in each other’s place',
        `${set('sequence = 99', 2)};${set('sequence = 2', 3)};${set('sequence = 3', 99)}`,
        4,
        { sequence: 2, reason: 'chain' },
      ],
      ['a forged row in between', `${set('sequence = 5', 4)};${forge(4)}`, 5, { sequence: 5, reason: 'chain' }],
      ['a forged row at the end', forge(5), 5, { sequence: 5, reason: 'surplus' }],
    ])('%s', async (_, statements, events, firstBroken) => {
      expect(await tampered(statements)).toEqual({ valid: false, events, firstBroken });
    });
  });

  it('a claim that is worked on further after tampering still shows where', async () => {
    const claimId = await verifiedClaim();
    await owner.query('ALTER TABLE claim_events DISABLE TRIGGER USER');
    await owner.query("UPDATE claim_events SET reason = 'x' WHERE claim_id = $1 AND sequence = 3", [claimId]);
    await owner.query('ALTER TABLE claim_events ENABLE TRIGGER USER');
    await act(editor, claimId, { action: 'reopen', reasonCode: 'error_found', note: 'See the history.' });
    expect(await verificationOf(claimId)).toEqual({
      valid: false,
      events: 5,
      firstBroken: { sequence: 3, reason: 'hash' },
    });
  });
});
