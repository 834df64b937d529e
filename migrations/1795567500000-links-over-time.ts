import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is remembered of hosts and of what people said of links, and which checks are the more urgent. */
export class LinksOverTime1795567500000 implements MigrationInterface {
  readonly name = 'LinksOverTime1795567500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [HOSTS, INCIDENTS, EVENTS, PRIORITY]) await queryRunner.query(statements);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX ix_links_moved;
      ALTER TABLE outbox DROP COLUMN priority;
      DROP TABLE link_events, host_incident_links, host_incidents, link_hosts;
      UPDATE links SET standing = standing - 'hostsWord';
    `);
  }
}

const HOSTS = `
  CREATE TABLE link_hosts (
    host text NOT NULL,
    word text,
    failures integer NOT NULL,
    rests_until timestamptz,
    CONSTRAINT pk_link_hosts PRIMARY KEY (host),
    CONSTRAINT ck_link_hosts_word CHECK (word IN ('alive', 'dead', 'not_checkable'))
  );
  UPDATE links SET standing = standing || '{"hostsWord": null}';
`;

/** Links of one host that failed alike within a short time. */
const INCIDENTS = `
  CREATE TABLE host_incidents (
    id uuid NOT NULL,
    host text NOT NULL,
    reason text NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    CONSTRAINT pk_host_incidents PRIMARY KEY (id)
  );
  CREATE INDEX ix_host_incidents_host ON host_incidents (host, first_at);
  CREATE TABLE host_incident_links (
    incident_id uuid NOT NULL,
    link_id uuid NOT NULL,
    CONSTRAINT pk_host_incident_links PRIMARY KEY (incident_id, link_id),
    CONSTRAINT fk_host_incident_links_incident FOREIGN KEY (incident_id) REFERENCES host_incidents (id) ON DELETE CASCADE,
    CONSTRAINT fk_host_incident_links_link FOREIGN KEY (link_id) REFERENCES links (id)
  );
`;

/** What people said of links and hosts, and what links came to: append-only. */
const EVENTS = `
  CREATE TABLE link_events (
    id uuid NOT NULL,
    link_id uuid,
    host text,
    type text NOT NULL,
    actor_id uuid NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    reason text,
    request_id text,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT pk_link_events PRIMARY KEY (id),
    CONSTRAINT fk_link_events_link FOREIGN KEY (link_id) REFERENCES links (id),
    CONSTRAINT fk_link_events_actor FOREIGN KEY (actor_id) REFERENCES actors (id),
    CONSTRAINT ck_link_events_subject CHECK ((link_id IS NULL) <> (host IS NULL))
  );
  CREATE INDEX ix_link_events_link ON link_events (link_id, id);
  CREATE INDEX ix_link_events_host ON link_events (host, id);
  CREATE TRIGGER link_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON link_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** 1 is the most urgent; see checkPriority in the domain. */
const PRIORITY = `
  ALTER TABLE outbox ADD COLUMN priority integer NOT NULL DEFAULT 4;
  ALTER TABLE outbox ALTER COLUMN priority DROP DEFAULT;
  CREATE INDEX ix_links_moved ON links (id) WHERE verdict = 'moved';
`;
