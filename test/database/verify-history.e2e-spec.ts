import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExportHeads, VerifyHistoryQuery } from '@app/application';
import { type Head, openSigningKey, publicKeyPath, readPublicKey, StatementsFolder } from '@app/history';
import { Client } from 'pg';
import { act, claimsOf, submit } from '../desk/claims';
import { HistoryHand } from '../desk/history-hand';
import { bring } from '../desk/review';
import { type Person, TestDesk } from '../desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from '../environment/queue-backends';

const MINUTE = 60_000;

/** Heads, of which there are none. */
async function* none(): AsyncGenerator<readonly Head[]> {
  yield* [];
}

/** Each names a fault and where it is: `claim 3 edited`. */
type Found = readonly string[];

describe('all of history', () => {
  let desk: TestDesk;
  let hand: HistoryHand;
  let reviewer: Person;
  let editor: Person;
  /** Two claims, verified, with four events and a decision each. */
  let claimId: string;
  let otherId: string;
  let linkId: string;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor', 'Ed');
    reviewer = await desk.person('reviewer', 'Rita');
    const articleId = await submit(
      editor,
      'The port [closed](https://example.org/port) in May. Exports fell in June.\n',
    );
    const claims = await claimsOf(editor, articleId);
    [claimId, otherId] = claims.map(({ id }) => id) as [string, string];
    const { body: links } = await reviewer.get('/v1/links').expect(200);
    linkId = links.items[0].id;
    // A statement after each event, so that heads tell each event from the next.
    await exportHeads();
    for (const state of ['alive', 'dead', 'alive']) {
      await reviewer.put(`/v1/links/${linkId}/override`, { state, reason: `It is ${state}.` }).expect(200);
      await editor.put('/v1/link-hosts/example.org/override', { state, reason: `All are ${state}.` }).expect(200);
      await exportHeads();
    }
    await act(reviewer, claimId, { action: 'start', assignee: 'me' });
    await exportHeads();
    await bring({ reviewer, editor }, otherId, 'verified');
    await act(reviewer, claimId, {
      action: 'propose',
      verdict: 'verified',
      rationale: 'As the office says.',
      overrideReason: 'The log is on paper.',
    });
    await exportHeads();
    hand = await HistoryHand.of(desk);
    await hand.query('CREATE TEMPORARY TABLE proposed AS SELECT * FROM claims WHERE id = $1', [claimId]);
    await act(editor, claimId, { action: 'approve' });
    await exportHeads();
    await hand.keep();
    cpSync(folder(), keptFolder(), { recursive: true });
    for (const file of Object.values(keyFiles())) cpSync(file, `${file}.kept`);
    advanced = 0;
  });

  afterAll(async () => {
    await hand.end();
    await desk.stop();
  });

  afterEach(async () => {
    await hand.putBack();
    rmSync(folder(), { recursive: true, force: true });
    cpSync(keptFolder(), folder(), { recursive: true });
    for (const file of Object.values(keyFiles())) cpSync(`${file}.kept`, file);
    advance(-advanced);
  });

  const folder = () => desk.settings.historyHeads.folder;
  const keptFolder = () => join(desk.settings.dataDir, 'kept-heads');
  const publicKey = () => readPublicKey(publicKeyPath(desk.settings.historyHeads.keyFile));

  const keyFiles = () => {
    const { keyFile } = desk.settings.historyHeads;
    return { secret: keyFile, shown: publicKeyPath(keyFile) };
  };

  /** Since history was kept for each test to begin with. */
  let advanced = 0;
  const advance = (milliseconds: number): void => {
    advanced += milliseconds;
    desk.advance(milliseconds);
  };

  /** An hour later, so that it is time. */
  const exportHeads = async () => {
    advance(60 * MINUTE);
    return desk.api.get(ExportHeads).run();
  };

  const verify = async () => desk.api.get(VerifyHistoryQuery).run({ folder: folder(), publicKey: await publicKey() });
  /** With heads left out of it. */
  const verifyAlone = async () => desk.api.get(VerifyHistoryQuery).run(null);

  const inShort = ({ findings }: Awaited<ReturnType<typeof verify>>): Found =>
    findings.map(({ of, subject, position, fault }) => {
      const whose = { [claimId]: '', [linkId]: '', 'example.org': '' }[subject] ?? ` of ${subject}`;
      return `${of}${of === 'statements' ? '' : whose} ${position} ${fault}`;
    });

  const statementFile = (number: number): string => {
    const name = readdirSync(folder()).find((file) => file.endsWith(`-${String(number).padStart(8, '0')}.ndjson`));
    return join(folder(), name ?? 'none');
  };

  const change = (table: string, subject: string, set: string, sequence: number): [string, unknown[]] => [
    `UPDATE ${table} SET ${set} WHERE ${subject} = $1 AND sequence = ${sequence}`,
    [{ claim_id: claimId, link_id: linkId, host: 'example.org' }[subject]],
  ];
  const edit = (set: string, sequence: number) => hand.query(...change('claim_events', 'claim_id', set, sequence));
  const remove = (sequence: number) =>
    hand.query('DELETE FROM claim_events WHERE claim_id = $1 AND sequence = $2', [claimId, sequence]);
  const renumber = (from: number, to: number) => edit(`sequence = ${to}`, from);
  /** Puts an event in, under a number that is free. */
  const putIn = (sequence: number) =>
    hand.query(
      `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, occurred_at, previous_hash, hash)
       SELECT gen_random_uuid(), claim_id, $2, 'reaffirm', actor_id, '{}', '{}', now(), hash, '\\x00'
       FROM claim_events WHERE claim_id = $1 AND sequence = $2 - 1`,
      [claimId, sequence],
    );
  const rehash = (sequence: number) =>
    hand.query(
      'UPDATE claim_events AS event SET hash = claim_event_hash(event) WHERE claim_id = $1 AND sequence = $2',
      [claimId, sequence],
    );
  const setVersion = (version: number) =>
    hand.query('UPDATE claims SET version = $2 WHERE id = $1', [claimId, version]);
  const swap = async () => {
    await renumber(2, 99);
    await renumber(3, 2);
    await renumber(99, 3);
  };
  const makeRoomAt = async (position: number) => {
    for (let sequence = 4; sequence >= position; sequence -= 1) await renumber(sequence, sequence + 1);
  };

  it('is whole while nobody did anything to it, and all of it is vouched for', async () => {
    expect(await verify()).toEqual({
      whole: true,
      events: { claim: 8, decisions: 2, link: expect.any(Number), host: 3 },
      unsigned: 0,
      statements: { keyId: expect.stringMatching(/^[0-9a-f]{16}$/), count: 7, newestAt: expect.any(String) },
      findings: [],
    });
    expect(await verifyAlone()).toMatchObject({ whole: true, unsigned: null, statements: null });
  });

  it('is whole when it went on since, which is told', async () => {
    await act(editor, claimId, { action: 'reopen', reasonCode: 'error_found', note: 'See the log.' });
    expect(await verify()).toMatchObject({ whole: true, unsigned: 1 });
  });

  describe('shows what was done to a claim’s history with SQL,', () => {
    it.each<[string, () => Promise<unknown>, Found]>([
      ['an edited event', () => edit("reason = 'Another.'", 3), ['claim 3 edited']],
      ['an edited state', () => edit(`after = after || '{"state": "disputed"}'`, 4), ['claim 4 edited']],
      ['an edited time', () => edit("occurred_at = occurred_at - interval '1 microsecond'", 1), ['claim 1 edited']],
      [
        'an edited event whose hash was made anew',
        () => edit("reason = 'Another.'", 2).then(() => rehash(2)),
        ['claim 2 edited'],
      ],
      ['a deleted event', () => remove(2), ['claim 2 deleted']],
      [
        'a deleted event, those after it moved up',
        async () => {
          await remove(2);
          await renumber(3, 2);
          await renumber(4, 3);
        },
        ['claim 2 deleted'],
      ],
      [
        'an inserted event',
        async () => {
          await makeRoomAt(3);
          await putIn(3);
          await rehash(3);
        },
        ['claim 3 inserted'],
      ],
      ['an event appended', () => putIn(5).then(() => rehash(5)), ['claim 5 inserted']],
      ['events in each other’s places', swap, ['claim 2 reordered']],
      ['a tail that was cut off', () => remove(4), ['claim 4 cut_off']],
      [
        'a history that is gone',
        () => hand.query('DELETE FROM claim_events WHERE claim_id = $1', [claimId]),
        ['claim 1 cut_off'],
      ],
    ])('by the chain: %s', async (_, tamper, expected) => {
      await tamper();
      expect(inShort(await verify())).toEqual(expected);
      expect(inShort(await verifyAlone())).toEqual(expected);
    });

    it.each<[string, () => Promise<unknown>, Found]>([
      ['an edited event', () => edit("reason = 'Another.'", 3), ['claim 3 rewritten']],
      [
        'a deleted event',
        async () => {
          await remove(2);
          await setVersion(3);
        },
        ['claim 2 rewritten', 'claim 4 cut_off'],
      ],
      [
        'an inserted event',
        async () => {
          await makeRoomAt(3);
          await putIn(3);
          await setVersion(5);
        },
        ['claim 3 rewritten'],
      ],
      ['events in each other’s places', swap, ['claim 2 rewritten']],
      [
        'a tail that was cut off, the claim as it was before',
        async () => {
          await remove(4);
          await hand.query('DELETE FROM decisions WHERE claim_id = $1', [claimId]);
          await hand.query('DELETE FROM claims WHERE id = $1', [claimId]);
          await hand.query('INSERT INTO claims TABLE proposed');
          await hand.chainAnew('decisions', claimId);
        },
        ['claim 4 cut_off', 'decisions 1 cut_off'],
      ],
      [
        'a claim that is gone with its whole history',
        async () => {
          for (const table of ['claim_events', 'decisions']) {
            await hand.query(`DELETE FROM ${table} WHERE claim_id = $1`, [claimId]);
          }
          await hand.query('DELETE FROM claims WHERE id = $1', [claimId]);
          await hand.query('DELETE FROM history_heads WHERE subject = $1', [claimId]);
        },
        ['claim 1 cut_off', 'decisions 1 cut_off'],
      ],
    ])('by the heads alone, all hashes having been made anew: %s', async (_, tamper, expected) => {
      await tamper();
      await hand.chainAnew('claim', claimId);
      // What history alone cannot know.
      const alone = inShort(await verifyAlone()).filter((one) => !one.endsWith(' state'));
      expect(alone).toEqual([]);
      expect(inShort(await verify()).filter((one) => !one.endsWith(' state'))).toEqual(expected);
    });

    it('by the claim, which is not what its history comes to', async () => {
      await hand.query("UPDATE claims SET text = 'Exports rose.', returns = returns + 1 WHERE id = $1", [claimId]);
      const { findings } = await verify();
      expect(findings).toMatchObject([{ of: 'claim', subject: claimId, position: 4, fault: 'state' }]);
      expect(findings[0]?.detail).toContain('text');
    });

    it('by the claim, which is gone', async () => {
      await hand.query('DELETE FROM claims WHERE id = $1', [claimId]);
      expect(inShort(await verify())).toEqual(['claim 4 state']);
    });

    it('in each of several claims', async () => {
      await edit("reason = 'Another.'", 1);
      await hand.query("UPDATE claim_events SET reason = 'Another.' WHERE claim_id = $1 AND sequence IN (2, 4)", [
        otherId,
      ]);
      expect(new Set(inShort(await verify()))).toEqual(
        new Set(['claim 1 edited', `claim of ${otherId} 2 edited`, `claim of ${otherId} 4 edited`]),
      );
    });
  });

  describe('shows what was done with SQL to', () => {
    it.each<[string, () => Promise<unknown>, Found]>([
      [
        'a decision',
        () => hand.query(...change('decisions', 'claim_id', "note = 'Another.'", 1)),
        ['decisions 1 edited'],
      ],
      [
        'who approved',
        () => hand.query('UPDATE decisions SET decided_at = now() WHERE claim_id = $1', [claimId]),
        ['decisions 1 edited'],
      ],
      [
        'a link’s history',
        () => hand.query(...change('link_events', 'link_id', "reason = 'Another.'", 2)),
        ['link 2 edited'],
      ],
      [
        'a host’s history',
        () => hand.query(...change('link_events', 'host', "reason = 'Another.'", 2)),
        ['host 2 edited'],
      ],
      [
        'a host’s history, cut in the middle',
        () => hand.query("DELETE FROM link_events WHERE host = 'example.org' AND sequence = 2"),
        ['host 2 deleted'],
      ],
    ])('%s', async (_, tamper, expected) => {
      await tamper();
      expect(inShort(await verify())).toEqual(expected);
      expect(inShort(await verifyAlone())).toEqual(expected);
    });

    it.each<[string, 'decisions' | 'link' | 'host', () => Promise<unknown>, Found]>([
      [
        'a decision',
        'decisions',
        () => hand.query(...change('decisions', 'claim_id', "note = 'Another.'", 1)),
        ['decisions 1 rewritten'],
      ],
      [
        'a link’s history',
        'link',
        () => hand.query(...change('link_events', 'link_id', "reason = 'Another.'", 2)),
        ['link 2 rewritten'],
      ],
      [
        'the end of a host’s history',
        'host',
        () => hand.query("DELETE FROM link_events WHERE host = 'example.org' AND sequence = 3"),
        ['host 3 cut_off'],
      ],
      [
        'all of a host’s history',
        'host',
        () => hand.query("DELETE FROM link_events WHERE host = 'example.org'"),
        ['host 1 cut_off'],
      ],
    ])('%s, all hashes having been made anew', async (_, chain, tamper, expected) => {
      await tamper();
      await hand.chainAnew(chain, { decisions: claimId, link: linkId, host: 'example.org' }[chain]);
      expect(inShort(await verifyAlone())).toEqual([]);
      expect(inShort(await verify())).toEqual(expected);
    });

    it('a decision that no event tells of, and one that is gone', async () => {
      await hand.query(
        `INSERT INTO decisions SELECT (jsonb_populate_record(decision, jsonb_build_object('id', gen_random_uuid(),
           'sequence', 2))).* FROM decisions AS decision WHERE claim_id = $1`,
        [claimId],
      );
      await hand.chainAnew('decisions', claimId);
      expect(inShort(await verifyAlone())).toEqual(['claim 4 decision']);
      await hand.query('DELETE FROM decisions WHERE claim_id = $1', [claimId]);
      await hand.chainAnew('decisions', claimId);
      expect(inShort(await verifyAlone())).toEqual(['claim 4 decision']);
    });

    it.each([
      ['claim_events', 'claim_events_append_only'],
      ['decisions', 'decisions_chain'],
      ['link_events', 'link_events_heads'],
    ])('a trigger of %s', async (table, trigger) => {
      await hand.query(`ALTER TABLE ${table} DISABLE TRIGGER ${trigger}`);
      const { findings } = await verify();
      await hand.query(`ALTER TABLE ${table} ENABLE TRIGGER ${trigger}`);
      expect(findings).toMatchObject([{ of: 'guard', subject: table, fault: 'off' }]);
      expect(findings[0]?.detail).toContain(trigger);
    });
  });

  describe('shows what was done to the statements:', () => {
    it.each<[string, () => unknown, Found]>([
      [
        'a head that was edited',
        () => {
          rewrite(3, (text) => text.replace(/"events":\d+/, '"events":1'));
        },
        ['statements 3 statement_edited'],
      ],
      [
        'the last line of one, left out',
        () => {
          rewrite(7, (text) => text.split('\n').slice(0, -2).join('\n'));
        },
        ['statements 7 statement_edited'],
      ],
      [
        'one that is empty',
        () => {
          rewrite(4, () => '');
        },
        ['statements 4 statement_edited'],
      ],
      [
        'the first one, removed',
        () => {
          rmSync(statementFile(1));
        },
        ['statements 1 statement_missing'],
      ],
      [
        'one in the middle, removed',
        () => {
          rmSync(statementFile(4));
        },
        ['statements 4 statement_missing'],
      ],
      [
        'the last one, removed',
        () => {
          rmSync(statementFile(7));
        },
        ['statements 7 statement_missing'],
      ],
      [
        'the last two, removed',
        () =>
          [6, 7].map((number) => {
            rmSync(statementFile(number));
          }),
        ['statements 6 statement_missing', 'statements 7 statement_missing'],
      ],
      [
        'one in the place of another',
        () => {
          cpSync(statementFile(3), statementFile(4), { force: true });
        },
        ['statements 4 statement_edited'],
      ],
      [
        'all, removed',
        () => {
          rmSync(folder(), { recursive: true });
        },
        [1, 2, 3, 4, 5, 6, 7].map((number) => `statements ${number} statement_missing`),
      ],
    ])('%s', async (_, tamper, expected) => {
      tamper();
      expect(inShort(await verify())).toEqual(expected);
      expect(inShort(await verifyAlone())).toEqual([]);
    });

    const rewrite = (number: number, how: (text: string) => string) => {
      const file = statementFile(number);
      chmodSync(file, 0o644);
      writeFileSync(file, how(readFileSync(file, 'utf8')));
    };

    it('all of them and the public key, of which the database still knows', async () => {
      rmSync(folder(), { recursive: true });
      const verified = await desk.api.get(VerifyHistoryQuery).run({ folder: folder(), publicKey: null });
      expect(inShort(verified)).toEqual(['statements null statement_missing']);
    });

    it('the last one, removed from the folder and the database: nothing, as heads before it still hold', async () => {
      rmSync(statementFile(7));
      await hand.query('DELETE FROM history_exports WHERE number = 7');
      expect(inShort(await verify())).toEqual([]);
    });

    it('goes on after one that was removed, and the gap stays seen', async () => {
      rmSync(statementFile(7));
      expect(await exportHeads()).toMatchObject({ number: 8 });
      expect(inShort(await verify())).toEqual(['statements 7 statement_missing']);
    });

    it('goes on after one that was edited, and states all heads again', async () => {
      rewrite(7, () => '');
      const all = await hand.query('SELECT FROM history_heads');
      expect(await exportHeads()).toMatchObject({ number: 8, heads: all.length });
      expect(inShort(await verify())).toEqual(['statements 7 statement_edited']);
    });
  });

  describe('is exported', () => {
    const statement = (number: number) =>
      readFileSync(statementFile(number), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));

    it('once in the interval, in files that nobody writes to, signed by a key that only its owner reads', async () => {
      expect(await desk.api.get(ExportHeads).run()).toBeNull();
      advance(59 * MINUTE);
      expect(await desk.api.get(ExportHeads).run()).toBeNull();
      advance(2 * MINUTE);
      expect(await desk.api.get(ExportHeads).run()).toMatchObject({ number: 8, heads: 0 });
      expect(statSync(statementFile(8)).mode & 0o777).toBe(0o444);
      expect(statSync(desk.settings.historyHeads.keyFile).mode & 0o777).toBe(0o600);
      expect(readdirSync(folder())).toHaveLength(8);
      expect(await verify()).toMatchObject({ whole: true, statements: { count: 8 } });
    });

    it('once, by however many workers at the same time', async () => {
      advance(60 * MINUTE);
      const made = await Promise.all([1, 2, 3, 4].map(() => desk.api.get(ExportHeads).run()));
      expect(made.filter((one) => one !== null)).toMatchObject([{ number: 8 }]);
      expect(await verify()).toMatchObject({ whole: true, statements: { count: 8 } });
    });

    it('of what has moved since, and nothing else', async () => {
      await act(editor, claimId, { action: 'reopen', reasonCode: 'error_found', note: 'See the log.' });
      await exportHeads();
      const [header, ...rest] = statement(8);
      expect(header).toMatchObject({
        format: 'claimdesk-heads/1',
        number: 8,
        previous: expect.stringMatching(/^\w{64}$/),
      });
      expect(rest).toEqual([
        { chain: 'claim', subject: claimId, events: 5, hash: expect.stringMatching(/^\w{64}$/) },
        { signature: expect.any(String) },
      ]);
    });

    it('without missing what commits after something that began later', async () => {
      const slow = new Client({ connectionString: desk.database.url });
      await slow.connect();
      try {
        await slow.query('BEGIN');
        await slow.query('UPDATE claims SET version = version + 1 WHERE id = $1', [claimId]);
        await slow.query(
          `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, occurred_at)
           SELECT gen_random_uuid(), claim_id, 5, 'reaffirm', actor_id, '{}', '{}', now()
           FROM claim_events WHERE claim_id = $1 AND sequence = 4`,
          [claimId],
        );
        await act(editor, otherId, { action: 'reopen', reasonCode: 'error_found', note: 'See the log.' });
        await exportHeads();
        expect(statement(8)).toMatchObject([{}, { subject: otherId, events: 5 }, {}]);
        await slow.query('COMMIT');
      } finally {
        await slow.end();
      }
      await exportHeads();
      expect(statement(9)).toMatchObject([{}, { subject: claimId, events: 5 }, {}]);
      expect(await verify()).toMatchObject({ whole: true, unsigned: 0 });
    });

    it('in full where the statement before is of another database, such as the one that a backup was restored from', async () => {
      const key = await openSigningKey(keyFiles().secret);
      const before = await new StatementsFolder(folder()).read(key.id, 7, key.publicKey);
      const elsewhere = { number: 8, previous: before?.sha256 ?? null, server: 'another', snapshot: '1:1:' };
      const exportedAt = new Date(0).toISOString();
      await new StatementsFolder(folder()).write(key, { ...elsewhere, exportedAt }, none());
      const all = await hand.query('SELECT FROM history_heads');
      expect(await exportHeads()).toMatchObject({ number: 9, heads: all.length });
      expect(await verify()).toMatchObject({ whole: true });
    });

    it('in full, as a series of its own, by a new key', async () => {
      const before = await publicKey();
      for (const file of Object.values(keyFiles())) rmSync(file);
      const all = await hand.query('SELECT FROM history_heads');
      expect(await exportHeads()).toMatchObject({ number: 1, heads: all.length });
      expect(await verify()).toMatchObject({ whole: true, statements: { count: 1 } });
      const old = await desk.api.get(VerifyHistoryQuery).run({ folder: folder(), publicKey: before });
      expect(old).toMatchObject({ whole: true, statements: { count: 7 } });
    });

    it('by nothing that is no key', async () => {
      writeFileSync(keyFiles().secret, 'no key');
      await expect(exportHeads()).rejects.toThrow(/should hold an Ed25519 key in PEM/);
    });

    it('and recorded by the next one, where a process was ended before it could', async () => {
      await hand.query('DELETE FROM history_exports WHERE number = 7');
      expect(await desk.api.get(ExportHeads).run()).toBeNull();
      const [record] = await hand.query('SELECT number, heads FROM history_exports ORDER BY number DESC LIMIT 1');
      expect(record).toEqual({ number: 7, heads: statement(7).length - 2 });
      expect(await verify()).toMatchObject({ whole: true });
    });

    it('with drafts of a process that was ended taken away', async () => {
      const [, key = ''] = /heads-(\w+)-/.exec(statementFile(1)) ?? [];
      writeFileSync(join(folder(), `.${key}.half.draft`), '{"format":');
      await exportHeads();
      expect(readdirSync(folder()).filter((name) => name.includes('draft'))).toEqual([]);
    });
  });

  describe('is verified by a command,', () => {
    const run = (...args: string[]) => {
      const program = join(__dirname, '..', '..', 'dist/libs/application/src/history/verify-history.command.js');
      const { settings } = desk;
      const env = {
        PATH: process.env['PATH'],
        DATABASE_URL: settings.databaseUrl,
        SECRET_KEY: settings.secretKey,
        DATA_DIR: settings.dataDir,
      };
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' });
      return { status, stdout, stderr };
    };

    it('which ends with 0 when it is whole', () => {
      const { status, stdout } = run();
      expect(stdout).toMatch(
        /^Looked at 8 events of claims, 2 decisions, .*\nHeld against 7 statements of key \w{16}.*\nHistory is whole\.\n$/,
      );
      expect(status).toBe(0);
    });

    it('which ends with 1 and names what does not fit', async () => {
      await edit("reason = 'Another.'", 3);
      rmSync(statementFile(2));
      const { status, stdout } = run();
      expect(stdout).toContain(`claim ${claimId} at 3: edited. `);
      expect(stdout).toMatch(/^statements \w{16} at 2: statement_missing\. /m);
      expect(stdout).toContain('2 things do not fit.');
      expect(status).toBe(1);
      expect(JSON.parse(run('--json', '--without-heads').stdout)).toMatchObject({
        whole: false,
        findings: [{ of: 'claim', subject: claimId, position: 3, fault: 'edited' }],
      });
    });

    it('which takes heads and key from elsewhere', () => {
      const elsewhere = join(desk.settings.dataDir, 'elsewhere');
      cpSync(folder(), join(elsewhere, 'heads'), { recursive: true });
      const key = join(elsewhere, 'key.pem');
      cpSync(publicKeyPath(desk.settings.historyHeads.keyFile), key);
      rmSync(statementFile(3));
      expect(run('--heads', join(elsewhere, 'heads'), '--public-key', key)).toMatchObject({ status: 0 });
      renameSync(key, `${key}.gone`);
      expect(run('--public-key', key)).toMatchObject({ status: 2, stderr: expect.stringContaining('ENOENT') });
      expect(run('--no-such')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run') });
    });
  });
});
