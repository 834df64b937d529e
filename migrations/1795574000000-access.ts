import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who gets in: keys that expire, are narrowed and rotated; people whom an issuer of tokens vouches for; and what happened at the
 * door, which nobody can change afterwards.
 */
export class Access1795574000000 implements MigrationInterface {
  readonly name = 'Access1795574000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(KEYS);
    await queryRunner.query(PEOPLE);
    await queryRunner.query(EVENTS);
  }

  /** Sessions that were begun with a token end, as they could not be told from others. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE access_events;
      DELETE FROM sessions WHERE api_key_id IS NULL;
      ALTER TABLE sessions DROP COLUMN actor_id, ALTER COLUMN api_key_id SET NOT NULL;
      DROP TABLE identities;
      ALTER TABLE actors DROP CONSTRAINT ck_actors_kind;
      UPDATE actors SET kind = 'key' WHERE kind = 'person';
      ALTER TABLE actors ADD CONSTRAINT ck_actors_kind CHECK (kind IN ('key', 'system'));
      DROP TABLE retired_key_secrets;
      ALTER TABLE api_keys DROP COLUMN expires_at, DROP COLUMN scopes, DROP COLUMN rotated_at, DROP COLUMN last_used_at;
    `);
  }
}

const KEYS = `
  ALTER TABLE api_keys
    ADD expires_at timestamptz,
    ADD scopes text[],
    ADD rotated_at timestamptz,
    ADD last_used_at timestamptz,
    ADD CONSTRAINT ck_api_keys_scopes CHECK (scopes <@ ARRAY['read', 'articles:write', 'claims:write', 'claims:review',
      'comments:write', 'links:write', 'views:write', 'admin']::text[] AND cardinality(scopes) > 0);

  CREATE TABLE retired_key_secrets (
    hash bytea NOT NULL,
    api_key_id uuid NOT NULL,
    hint text NOT NULL,
    good_until timestamptz NOT NULL,
    CONSTRAINT pk_retired_key_secrets PRIMARY KEY (hash),
    CONSTRAINT fk_retired_key_secrets_api_key FOREIGN KEY (api_key_id) REFERENCES api_keys (id)
  );
  CREATE INDEX ix_retired_key_secrets_api_key ON retired_key_secrets (api_key_id);
`;

const PEOPLE = `
  ALTER TABLE actors
    DROP CONSTRAINT ck_actors_kind,
    ADD CONSTRAINT ck_actors_kind CHECK (kind IN ('key', 'person', 'system'));

  CREATE TABLE identities (
    issuer text NOT NULL,
    subject text NOT NULL,
    actor_id uuid NOT NULL,
    CONSTRAINT pk_identities PRIMARY KEY (issuer, subject),
    CONSTRAINT uq_identities_actor UNIQUE (actor_id),
    CONSTRAINT fk_identities_actor FOREIGN KEY (actor_id) REFERENCES actors (id)
  );

  ALTER TABLE sessions ADD actor_id uuid, ALTER COLUMN api_key_id DROP NOT NULL;
  UPDATE sessions SET actor_id = key.actor_id FROM api_keys AS key WHERE key.id = api_key_id;
  ALTER TABLE sessions
    ALTER COLUMN actor_id SET NOT NULL,
    ADD CONSTRAINT fk_sessions_actor FOREIGN KEY (actor_id) REFERENCES actors (id);
`;

const EVENTS = `
  CREATE TABLE access_events (
    id uuid NOT NULL,
    type text NOT NULL,
    reason text,
    actor_id uuid,
    api_key_id uuid,
    hint text,
    route text,
    needed text,
    address text,
    request_id text,
    times integer NOT NULL,
    occurred_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    CONSTRAINT pk_access_events PRIMARY KEY (id),
    CONSTRAINT ck_access_events_type CHECK (type IN ('sign_in_succeeded', 'sign_in_failed', 'key_made', 'key_rotated',
      'key_revoked', 'unauthenticated', 'forbidden')),
    CONSTRAINT ck_access_events_times CHECK (times > 0 AND last_at >= occurred_at),
    CONSTRAINT fk_access_events_actor FOREIGN KEY (actor_id) REFERENCES actors (id),
    CONSTRAINT fk_access_events_api_key FOREIGN KEY (api_key_id) REFERENCES api_keys (id)
  );
  CREATE INDEX ix_access_events_actor ON access_events (actor_id, id);
  CREATE INDEX ix_access_events_type ON access_events (type, id);

  CREATE TRIGGER access_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
