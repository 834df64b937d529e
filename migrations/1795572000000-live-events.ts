import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What changed on the desk, for those who follow it. The database itself writes the events down, in the transaction that makes the
 * change, so that no writer can forget one.
 */
export class LiveEvents1795572000000 implements MigrationInterface {
  readonly name = 'LiveEvents1795572000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    for (const { name, select } of TELLING) await queryRunner.query(telling(name, select));
    for (const { table, on, name } of TOLD) await queryRunner.query(triggerOn(table, on, name));
    await queryRunner.query(GIVEN_UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER outbox_given_up_told ON outbox');
    for (const { table, on } of [...TOLD].reverse())
      await queryRunner.query(`DROP TRIGGER ${table}_told_${on} ON ${table}`);
    await queryRunner.query(`DROP FUNCTION ${TELLING.map(({ name }) => name).join(', ')}`);
    await queryRunner.query('DROP TABLE live_events');
  }
}

/**
 * `xact` is the transaction that wrote an event: numbers are given before transactions are over, so only by it can a reader tell
 * what has become visible since it last looked.
 */
const TABLE = `
  CREATE TABLE live_events (
    seq bigint GENERATED ALWAYS AS IDENTITY,
    xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
    type text NOT NULL,
    subject jsonb NOT NULL,
    occurred_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_live_events PRIMARY KEY (seq)
  );
  CREATE INDEX ix_live_events_xact ON live_events (xact);
`;

/** Most links that one event names. */
const LINKS = 200;

interface Telling {
  readonly name: string;
  /** Rows (type, subject) of the table of what was written. */
  readonly select: string;
}

const TELLING: readonly Telling[] = [
  {
    // The version that the event led to: the claim itself is further on where one statement writes several.
    name: 'tell_claim_events',
    select: `SELECT 'claim.changed', jsonb_build_object('claimId', claim_id,
        'articleId', (SELECT article_id FROM claims WHERE id = claim_id), 'change', type, 'version', sequence)
      FROM written ORDER BY claim_id, sequence`,
  },
  {
    name: 'tell_articles',
    select: "SELECT 'article.changed', jsonb_build_object('articleId', id) FROM written",
  },
  {
    name: 'tell_comments',
    select: "SELECT 'comment.changed', jsonb_build_object('claimId', claim_id, 'commentId', id) FROM written",
  },
  {
    name: 'tell_link_checks',
    select: `SELECT 'link.checked', jsonb_build_object('linkIds', jsonb_agg(link_id))
      FROM (
        SELECT link_id, (row_number() OVER () - 1) / ${LINKS} AS part FROM (SELECT DISTINCT link_id FROM written) AS checked
      ) AS parts GROUP BY part`,
  },
  {
    // Words as texts, in which one that was never said is the same as one that is null.
    name: 'tell_links',
    select: `SELECT 'link.changed', jsonb_build_object('linkId', written.id, 'state', written.state)
      FROM written JOIN before USING (id)
      WHERE (written.state, written.standing ->> 'personsWord', written.standing ->> 'hostsWord')
        IS DISTINCT FROM (before.state, before.standing ->> 'personsWord', before.standing ->> 'hostsWord')`,
  },
  {
    name: 'tell_imports',
    select: `SELECT 'import.changed', jsonb_build_object('importId', id, 'status',
        CASE WHEN finished_at IS NULL THEN 'queued' WHEN failure IS NULL THEN 'done' ELSE 'failed' END)
      FROM written`,
  },
  {
    name: 'tell_recoveries',
    select: "SELECT 'recovery.changed', jsonb_build_object('recoveryId', id, 'articleId', article_id) FROM written",
  },
  {
    name: 'tell_recovery_proposals',
    select: `SELECT DISTINCT 'recovery.changed', jsonb_build_object('recoveryId', recovery_id,
        'articleId', (SELECT article_id FROM link_recoveries WHERE id = recovery_id))
      FROM written`,
  },
  {
    name: 'tell_bulk_transitions',
    select: "SELECT 'bulk.changed', jsonb_build_object('bulkId', id) FROM written",
  },
  {
    name: 'tell_bulk_items',
    select: "SELECT DISTINCT 'bulk.changed', jsonb_build_object('bulkId', bulk_id) FROM written",
  },
  {
    name: 'tell_snapshots',
    select: "SELECT DISTINCT 'snapshot.changed', jsonb_build_object('claimId', claim_id) FROM written",
  },
  {
    // What was asked for has failed when its message was given up, although its own row says nothing of it.
    name: 'tell_given_up',
    select: `SELECT 'import.changed', jsonb_build_object('importId', id, 'status', 'failed')
        FROM article_imports WHERE id = NEW.id
      UNION ALL
      SELECT 'recovery.changed', jsonb_build_object('recoveryId', id, 'articleId', article_id)
        FROM link_recoveries WHERE id = NEW.id
      UNION ALL
      SELECT 'bulk.changed', jsonb_build_object('bulkId', id) FROM bulk_transitions WHERE id = NEW.id`,
  },
];

const TOLD: readonly { readonly table: string; readonly on: 'insert' | 'update'; readonly name: string }[] = [
  { table: 'claim_events', on: 'insert', name: 'tell_claim_events' },
  { table: 'articles', on: 'insert', name: 'tell_articles' },
  { table: 'articles', on: 'update', name: 'tell_articles' },
  { table: 'comments', on: 'insert', name: 'tell_comments' },
  { table: 'comments', on: 'update', name: 'tell_comments' },
  { table: 'link_checks', on: 'insert', name: 'tell_link_checks' },
  { table: 'links', on: 'update', name: 'tell_links' },
  { table: 'article_imports', on: 'insert', name: 'tell_imports' },
  { table: 'article_imports', on: 'update', name: 'tell_imports' },
  { table: 'link_recoveries', on: 'insert', name: 'tell_recoveries' },
  { table: 'link_recoveries', on: 'update', name: 'tell_recoveries' },
  { table: 'link_recovery_proposals', on: 'update', name: 'tell_recovery_proposals' },
  { table: 'bulk_transitions', on: 'insert', name: 'tell_bulk_transitions' },
  { table: 'bulk_transitions', on: 'update', name: 'tell_bulk_transitions' },
  { table: 'bulk_transition_items', on: 'update', name: 'tell_bulk_items' },
  { table: 'source_snapshots', on: 'insert', name: 'tell_snapshots' },
  { table: 'source_snapshots', on: 'update', name: 'tell_snapshots' },
];

const GIVEN_UP = `
  CREATE TRIGGER outbox_given_up_told AFTER UPDATE OF failed_at ON outbox
    FOR EACH ROW WHEN (OLD.failed_at IS NULL AND NEW.failed_at IS NOT NULL) EXECUTE FUNCTION tell_given_up();
`;

const telling = (name: string, select: string): string => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO live_events (type, subject) ${select};
    RETURN NULL;
  END $$;
`;

/** Once a statement, however many rows it writes. */
const triggerOn = (table: string, on: 'insert' | 'update', name: string): string => `
  CREATE TRIGGER ${table}_told_${on} AFTER ${on.toUpperCase()} ON ${table}
    REFERENCING ${on === 'update' ? 'OLD TABLE AS before ' : ''}NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION ${name}();
`;
