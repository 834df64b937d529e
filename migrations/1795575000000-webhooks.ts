import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What other systems are told. The database itself writes down what happened, in the transaction that makes the change, so that no
 * writer can forget it and nothing is told that was rolled back; a worker makes deliveries of it.
 */
export class Webhooks1795575000000 implements MigrationInterface {
  readonly name = 'Webhooks1795575000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const { name, select } of TELLING) await queryRunner.query(telling(name, select));
    for (const { table, on, name } of TOLD) await queryRunner.query(triggerOn(table, on, name));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { table, on } of [...TOLD].reverse())
      await queryRunner.query(`DROP TRIGGER ${table}_hooked_${on} ON ${table}`);
    await queryRunner.query(`DROP FUNCTION ${TELLING.map(({ name }) => name).join(', ')}`);
    await queryRunner.query(
      'DROP TABLE webhook_attempts, webhook_deliveries, webhook_events, webhook_secrets, webhook_endpoints',
    );
  }
}

const TABLES = `
  CREATE TABLE webhook_endpoints (
    id uuid NOT NULL,
    name text NOT NULL,
    url text NOT NULL,
    event_types text[] NOT NULL,
    version integer NOT NULL,
    paused_at timestamptz,
    pause_reason text,
    failures integer NOT NULL DEFAULT 0,
    failing_since timestamptz,
    created_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_webhook_endpoints PRIMARY KEY (id),
    CONSTRAINT fk_webhook_endpoints_created_by FOREIGN KEY (created_by_id) REFERENCES actors (id),
    CONSTRAINT ck_webhook_endpoints_pause CHECK (num_nonnulls(paused_at, pause_reason) IN (0, 2)),
    CONSTRAINT ck_webhook_endpoints_pause_reason CHECK (pause_reason IN ('person', 'gone', 'failing')),
    CONSTRAINT ck_webhook_endpoints_failures CHECK ((failures = 0) = (failing_since IS NULL))
  );

  CREATE TABLE webhook_secrets (
    id uuid NOT NULL,
    endpoint_id uuid NOT NULL,
    sealed bytea NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz,
    CONSTRAINT pk_webhook_secrets PRIMARY KEY (id),
    CONSTRAINT fk_webhook_secrets_endpoint FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoints (id) ON DELETE CASCADE
  );
  CREATE INDEX ix_webhook_secrets_endpoint ON webhook_secrets (endpoint_id);

  CREATE TABLE webhook_events (
    id uuid NOT NULL,
    type text NOT NULL,
    data jsonb NOT NULL,
    endpoint_ids uuid[] NOT NULL,
    occurred_at timestamptz NOT NULL,
    fanned_out_at timestamptz,
    CONSTRAINT pk_webhook_events PRIMARY KEY (id)
  );
  CREATE INDEX ix_webhook_events_open ON webhook_events (occurred_at) WHERE fanned_out_at IS NULL;
  CREATE INDEX ix_webhook_events_occurred ON webhook_events (occurred_at);

  CREATE TABLE webhook_deliveries (
    id uuid NOT NULL,
    endpoint_id uuid NOT NULL,
    event_id uuid NOT NULL,
    state text NOT NULL,
    once boolean NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    tries integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz,
    leased_until timestamptz,
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT pk_webhook_deliveries PRIMARY KEY (id),
    CONSTRAINT uq_webhook_deliveries_event UNIQUE (event_id, endpoint_id),
    CONSTRAINT fk_webhook_deliveries_endpoint FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
    CONSTRAINT fk_webhook_deliveries_event FOREIGN KEY (event_id) REFERENCES webhook_events (id) ON DELETE CASCADE,
    CONSTRAINT ck_webhook_deliveries_state CHECK (state IN ('pending', 'delivered', 'failed')),
    CONSTRAINT ck_webhook_deliveries_next CHECK ((state = 'pending') = (next_attempt_at IS NOT NULL)),
    CONSTRAINT ck_webhook_deliveries_finished CHECK ((state = 'pending') = (finished_at IS NULL))
  );
  CREATE INDEX ix_webhook_deliveries_endpoint ON webhook_deliveries (endpoint_id, id);
  CREATE INDEX ix_webhook_deliveries_pending ON webhook_deliveries (endpoint_id, next_attempt_at, id)
    WHERE state = 'pending' AND NOT once;
  CREATE INDEX ix_webhook_deliveries_pings ON webhook_deliveries (next_attempt_at, id) WHERE state = 'pending' AND once;
  CREATE INDEX ix_webhook_deliveries_leased ON webhook_deliveries (endpoint_id, leased_until)
    WHERE state = 'pending' AND leased_until IS NOT NULL;

  CREATE TABLE webhook_attempts (
    delivery_id uuid NOT NULL,
    number integer NOT NULL,
    started_at timestamptz NOT NULL,
    duration_ms integer NOT NULL,
    status integer,
    failure text,
    response_excerpt text,
    CONSTRAINT pk_webhook_attempts PRIMARY KEY (delivery_id, number),
    CONSTRAINT fk_webhook_attempts_delivery FOREIGN KEY (delivery_id) REFERENCES webhook_deliveries (id) ON DELETE CASCADE,
    CONSTRAINT ck_webhook_attempts_outcome CHECK (status IS NOT NULL OR failure IS NOT NULL)
  );
`;

interface Telling {
  readonly name: string;
  /** Rows (type, data) of the table of what was written. */
  readonly select: string;
}

/** Read from the rows themselves, not from histories: whatever writes a row, this is what became of it. */
const TELLING: readonly Telling[] = [
  {
    name: 'hook_new_articles',
    select: `SELECT 'article.submitted', jsonb_build_object('articleId', id, 'version', version) FROM written`,
  },
  {
    name: 'hook_changed_articles',
    select: `SELECT 'article.revised',
        jsonb_build_object('articleId', id, 'revision', written.revision, 'version', written.version)
        FROM written JOIN before USING (id) WHERE written.revision > before.revision
      UNION ALL
      SELECT CASE WHEN written.published_since IS NULL THEN 'article.unpublished' ELSE 'article.published' END,
        jsonb_build_object('articleId', id, 'version', written.version)
        FROM written JOIN before USING (id)
        WHERE (written.published_since IS NULL) <> (before.published_since IS NULL)`,
  },
  {
    name: 'hook_new_claims',
    select: `SELECT 'claim.created', jsonb_build_object('claimId', id, 'articleId', article_id, 'version', version)
      FROM written ORDER BY article_id, ordinal`,
  },
  {
    name: 'hook_changed_claims',
    select: `SELECT 'claim.transitioned', jsonb_build_object('claimId', id, 'articleId', written.article_id,
        'from', before.state, 'state', written.state, 'version', written.version)
        FROM written JOIN before USING (id) WHERE written.state <> before.state
      UNION ALL
      SELECT 'claim.attention_raised', jsonb_build_object('claimId', id, 'articleId', written.article_id,
        'attention', to_jsonb(written.attention), 'version', written.version)
        FROM written JOIN before USING (id) WHERE NOT written.attention <@ before.attention`,
  },
  {
    name: 'hook_decisions',
    select: `SELECT type.name, jsonb_build_object('decisionId', written.id, 'claimId', claim_id,
        'articleId', claim.article_id, 'version', written.sequence)
      FROM written JOIN claims AS claim ON claim.id = claim_id
        CROSS JOIN (VALUES ('decision.made'), ('correction.published')) AS type (name)
      WHERE type.name = 'decision.made' OR written.correction IS NOT NULL`,
  },
  {
    name: 'hook_links',
    select: `SELECT 'link.changed', jsonb_build_object('linkId', id, 'from', before.state, 'state', written.state)
      FROM written JOIN before USING (id) WHERE written.state <> before.state`,
  },
];

const TOLD: readonly { readonly table: string; readonly on: 'insert' | 'update'; readonly name: string }[] = [
  { table: 'articles', on: 'insert', name: 'hook_new_articles' },
  { table: 'articles', on: 'update', name: 'hook_changed_articles' },
  { table: 'claims', on: 'insert', name: 'hook_new_claims' },
  { table: 'claims', on: 'update', name: 'hook_changed_claims' },
  { table: 'decisions', on: 'insert', name: 'hook_decisions' },
  { table: 'links', on: 'update', name: 'hook_links' },
];

/**
 * Who is to be told is settled here, as whoever subscribes later is told nothing of what was before. No row refers to an
 * endpoint yet, so that none that is being deleted makes the change fail that is told of.
 */
const telling = (name: string, select: string): string => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM webhook_endpoints) THEN
      INSERT INTO webhook_events (id, type, data, endpoint_ids, occurred_at)
        SELECT gen_random_uuid(), event.type, event.data, subscribed.ids, clock_timestamp()
        FROM (${select}) AS event (type, data)
        CROSS JOIN LATERAL (
          SELECT array_agg(id) AS ids FROM webhook_endpoints AS endpoint WHERE event.type = ANY(endpoint.event_types)
        ) AS subscribed
        WHERE subscribed.ids IS NOT NULL;
    END IF;
    RETURN NULL;
  END $$;
`;

/** Once a statement, however many rows it writes. */
const triggerOn = (table: string, on: 'insert' | 'update', name: string): string => `
  CREATE TRIGGER ${table}_hooked_${on} AFTER ${on.toUpperCase()} ON ${table}
    REFERENCING ${on === 'update' ? 'OLD TABLE AS before ' : ''}NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION ${name}();
`;
