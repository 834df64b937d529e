import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * History that cannot be cut: decisions and what was said of links are chained as the events of claims are, and the end of each
 * chain is known apart from it, for those who sign the ends and keep them outside of the database.
 */
export class HistoryHeads1795574500000 implements MigrationInterface {
  readonly name = 'HistoryHeads1795574500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [HEADS, DECISIONS, LINK_EVENTS, BACKFILL, GUARDS, EXPORTS]) {
      await queryRunner.query(statements);
    }
    for (const { chain, table, subject, where } of CHAINS) {
      await queryRunner.query(headsOf(chain, table, subject, where));
    }
    for (const { table, heads } of MOVED) await queryRunner.query(movedBy(table, heads));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER claim_events_heads ON claim_events;
      DROP TRIGGER decisions_heads ON decisions;
      DROP TRIGGER link_events_heads ON link_events;
      DROP FUNCTION move_claim_events_heads, move_decisions_heads, move_link_events_heads;
      DROP TRIGGER decisions_chain ON decisions;
      DROP TRIGGER link_events_chain ON link_events;
      DROP FUNCTION chain_decision, chain_link_event;
      DROP FUNCTION decision_hash, link_event_hash;
      ALTER TABLE decisions DROP COLUMN previous_hash, DROP COLUMN hash;
      DROP INDEX ix_link_events_link, ix_link_events_host;
      CREATE INDEX ix_link_events_link ON link_events (link_id, id);
      CREATE INDEX ix_link_events_host ON link_events (host, id);
      ALTER TABLE link_events DROP COLUMN sequence, DROP COLUMN previous_hash, DROP COLUMN hash;
      DROP TABLE history_exports, history_heads;
    `);
  }
}

/**
 * The end of each chain. `xact` is the transaction that moved it: numbers are given before transactions are over, so only by it
 * can an export tell which ends have moved since the one before (docs/adr/0004).
 */
const HEADS = `
  CREATE TABLE history_heads (
    chain text NOT NULL,
    subject text NOT NULL,
    events integer NOT NULL,
    hash bytea NOT NULL,
    xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT pk_history_heads PRIMARY KEY (chain, subject),
    CONSTRAINT ck_history_heads_chain CHECK (chain IN ('claim', 'decisions', 'link', 'host'))
  );
  CREATE INDEX ix_history_heads_xact ON history_heads (xact);
`;

// As with events of claims: jsonb prints its keys in one fixed order, and a JSON array keeps the fields apart.
const DECISIONS = `
  ALTER TABLE decisions ADD COLUMN previous_hash bytea, ADD COLUMN hash bytea;

  CREATE FUNCTION decision_hash(decision decisions) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(jsonb_build_array(
      decision.id, decision.claim_id, decision.sequence, decision.verdict, decision.attribution_verdict,
      decision.rationale, decision.what_is_wrong, decision.what_was_tried, decision.override_reason, decision.note,
      decision.rating, decision.correction, decision.correction_sequence, decision.procedure, decision.claim_text,
      decision.evidence, encode(decision.content_sha256, 'hex'), decision.policy, decision.proposer_id,
      decision.approver_id, extract(epoch FROM decision.decided_at)::text, encode(decision.previous_hash, 'hex')
    )::text, 'UTF8'))
  $$;

  CREATE FUNCTION chain_decision() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT hash INTO NEW.previous_hash FROM decisions WHERE claim_id = NEW.claim_id AND sequence = NEW.sequence - 1;
    IF NEW.sequence <> 1 AND NEW.previous_hash IS NULL THEN
      RAISE EXCEPTION 'decision % of claim % has none before it', NEW.sequence, NEW.claim_id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_decisions_chain';
    END IF;
    NEW.hash := decision_hash(NEW);
    RETURN NEW;
  END $$;
`;

const LINK_EVENTS = `
  ALTER TABLE link_events ADD COLUMN sequence integer, ADD COLUMN previous_hash bytea, ADD COLUMN hash bytea;

  CREATE FUNCTION link_event_hash(event link_events) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(jsonb_build_array(
      event.id, coalesce(event.link_id::text, event.host), event.sequence,
      CASE WHEN event.host IS NULL THEN 'link' ELSE 'host' END, event.type, event.actor_id, event.before, event.after,
      event.reason, event.request_id, extract(epoch FROM event.occurred_at)::text, encode(event.previous_hash, 'hex')
    )::text, 'UTF8'))
  $$;

  -- A link has no version that its events could be numbered by, so whoever writes one waits here for those who do too.
  CREATE FUNCTION chain_link_event() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    last record;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('link_events ' || coalesce(NEW.link_id::text, NEW.host), 0));
    IF NEW.host IS NULL THEN
      SELECT sequence, hash INTO last FROM link_events WHERE link_id = NEW.link_id ORDER BY sequence DESC LIMIT 1;
    ELSE
      SELECT sequence, hash INTO last FROM link_events WHERE host = NEW.host ORDER BY sequence DESC LIMIT 1;
    END IF;
    NEW.sequence := coalesce(last.sequence, 0) + 1;
    NEW.previous_hash := last.hash;
    NEW.hash := link_event_hash(NEW);
    RETURN NEW;
  END $$;
`;

/** Chains what was written before there were chains; ids of events begin with the time. */
const BACKFILL = `
  ALTER TABLE decisions DISABLE TRIGGER decisions_append_only;
  ALTER TABLE link_events DISABLE TRIGGER link_events_append_only;
  DO $$
  DECLARE
    one record;
    last_hash bytea;
    last_subject text;
  BEGIN
    UPDATE link_events SET sequence = numbered.sequence
      FROM (
        SELECT id, row_number() OVER (PARTITION BY link_id, host ORDER BY id) AS sequence FROM link_events
      ) AS numbered
      WHERE numbered.id = link_events.id;
    FOR one IN SELECT id, concat(link_id, ' ', host) AS subject FROM link_events ORDER BY link_id, host, sequence LOOP
      IF one.subject IS DISTINCT FROM last_subject THEN last_hash := NULL; END IF;
      UPDATE link_events SET previous_hash = last_hash WHERE id = one.id;
      UPDATE link_events AS event SET hash = link_event_hash(event) WHERE id = one.id RETURNING hash INTO last_hash;
      last_subject := one.subject;
    END LOOP;
    last_subject := NULL;
    FOR one IN SELECT id, claim_id::text AS subject FROM decisions ORDER BY claim_id, sequence LOOP
      IF one.subject IS DISTINCT FROM last_subject THEN last_hash := NULL; END IF;
      UPDATE decisions SET previous_hash = last_hash WHERE id = one.id;
      UPDATE decisions AS decision SET hash = decision_hash(decision) WHERE id = one.id RETURNING hash INTO last_hash;
      last_subject := one.subject;
    END LOOP;
  END $$;
  ALTER TABLE decisions ENABLE TRIGGER decisions_append_only;
  ALTER TABLE link_events ENABLE TRIGGER link_events_append_only;
`;

const GUARDS = `
  ALTER TABLE decisions ALTER COLUMN hash SET NOT NULL;
  ALTER TABLE link_events ALTER COLUMN sequence SET NOT NULL, ALTER COLUMN hash SET NOT NULL;
  DROP INDEX ix_link_events_link, ix_link_events_host;
  CREATE UNIQUE INDEX ix_link_events_link ON link_events (link_id, sequence);
  CREATE UNIQUE INDEX ix_link_events_host ON link_events (host, sequence);
  CREATE TRIGGER decisions_chain BEFORE INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION chain_decision();
  CREATE TRIGGER link_events_chain BEFORE INSERT ON link_events FOR EACH ROW EXECUTE FUNCTION chain_link_event();
`;

/** What was signed and written outside of the database, so that a file that is missing there is missed. */
const EXPORTS = `
  CREATE TABLE history_exports (
    key_id text NOT NULL,
    number integer NOT NULL,
    sha256 bytea NOT NULL,
    heads integer NOT NULL,
    exported_at timestamptz NOT NULL,
    CONSTRAINT pk_history_exports PRIMARY KEY (key_id, number),
    CONSTRAINT ck_history_exports_number CHECK (number > 0)
  );
  CREATE INDEX ix_history_exports_at ON history_exports (exported_at);
  CREATE TRIGGER history_exports_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history_exports
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const CHAINS = [
  { chain: 'claim', table: 'claim_events', subject: 'claim_id', where: 'true' },
  { chain: 'decisions', table: 'decisions', subject: 'claim_id', where: 'true' },
  { chain: 'link', table: 'link_events', subject: 'link_id', where: 'link_id IS NOT NULL' },
  { chain: 'host', table: 'link_events', subject: 'host', where: 'host IS NOT NULL' },
];

const headsOf = (chain: string, rows: string, subject: string, where: string): string => `
  INSERT INTO history_heads (chain, subject, events, hash)
    SELECT DISTINCT ON (${subject}) '${chain}', ${subject}, sequence, hash FROM ${rows}
    WHERE ${where} ORDER BY ${subject}, sequence DESC
    ON CONFLICT ON CONSTRAINT pk_history_heads
      DO UPDATE SET events = EXCLUDED.events, hash = EXCLUDED.hash, xact = EXCLUDED.xact;`;

const MOVED = ['claim_events', 'decisions', 'link_events'].map((table) => ({
  table,
  heads: CHAINS.filter((chain) => chain.table === table).map(({ chain, subject, where }) =>
    headsOf(chain, 'written', subject, where),
  ),
}));

/** Once a statement, however many rows it writes. */
const movedBy = (table: string, heads: readonly string[]): string => `
  CREATE FUNCTION move_${table}_heads() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${heads.join('\n')}
    RETURN NULL;
  END $$;
  CREATE TRIGGER ${table}_heads AFTER INSERT ON ${table} REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION move_${table}_heads();
`;
