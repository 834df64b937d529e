import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Checks are asked for in batches, kept in partitions by month, and made at a pace that all workers keep together. */
export class LinkChecksInBatches1795567000000 implements MigrationInterface {
  readonly name = 'LinkChecksInBatches1795567000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [PARTITIONS, REQUESTS, PACE]) await queryRunner.query(statements);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [UNPACE, UNREQUEST, WHOLE]) await queryRunner.query(statements);
  }
}

const COLUMNS = `
    id uuid NOT NULL,
    link_id uuid NOT NULL,
    url text NOT NULL,
    verdict text NOT NULL,
    reason text NOT NULL,
    flags text[] NOT NULL,
    http_status integer,
    final_url text,
    suggested_url text,
    hops jsonb NOT NULL,
    timings jsonb NOT NULL,
    attempts integer NOT NULL,
    request_id text,
    started_at timestamptz NOT NULL,
    checked_at timestamptz NOT NULL,
    CONSTRAINT pk_link_checks PRIMARY KEY (id),
    CONSTRAINT fk_link_checks_link FOREIGN KEY (link_id) REFERENCES links (id),
    CONSTRAINT ck_link_checks_verdict CHECK (verdict IN
      ('reachable', 'moved', 'gone', 'blocked', 'transient', 'misconfigured', 'suspect', 'unsupported', 'invalid', 'unsafe'))`;

const FINISH = `
  CREATE INDEX ix_link_checks_link ON link_checks (link_id, checked_at, id);
  CREATE TRIGGER link_checks_append_only BEFORE UPDATE ON link_checks
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const ASIDE = `
  ALTER TABLE link_checks RENAME TO link_checks_before;
  ALTER TABLE link_checks_before RENAME CONSTRAINT pk_link_checks TO pk_link_checks_before;
  ALTER INDEX ix_link_checks_link RENAME TO ix_link_checks_link_before;
`;

const BACK = `
  INSERT INTO link_checks SELECT * FROM link_checks_before;
  DROP TABLE link_checks_before;
`;

/**
 * A check's id is a UUIDv7, which begins with the time: ranges of ids are ranges of time, and a check is still found by its
 * id alone, in one partition. What no partition takes goes to the default one.
 */
const PARTITIONS = `
  ${ASIDE}
  CREATE TABLE link_checks (${COLUMNS}
  ) PARTITION BY RANGE (id);
  CREATE TABLE link_checks_default PARTITION OF link_checks DEFAULT;

  CREATE FUNCTION first_id_of(month timestamp) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM month) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
  $$;

  -- Makes the partitions of the month of a moment and of some after it, where they are missing.
  CREATE FUNCTION make_link_check_partitions(moment timestamptz, months integer) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    first timestamp := date_trunc('month', moment AT TIME ZONE 'UTC');
    month timestamp;
    partition text;
  BEGIN
    -- Two workers may come at once.
    PERFORM pg_advisory_xact_lock(hashtext('link_check_partitions'));
    FOR month IN SELECT generate_series(first, first + make_interval(months => months), interval '1 month') LOOP
      partition := 'link_checks_' || to_char(month, 'YYYY_MM');
      IF to_regclass(partition) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF link_checks FOR VALUES FROM (%L) TO (%L)',
          partition, first_id_of(month), first_id_of(month + interval '1 month'));
      END IF;
    END LOOP;
  END $$;

  -- Drops the partitions of the months before that of a moment. The newest check of a link stays, however old it is.
  CREATE FUNCTION forget_link_checks(moment timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
  DECLARE
    old text;
    forgotten integer := 0;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('link_check_partitions'));
    FOR old IN SELECT relname FROM pg_inherits JOIN pg_class ON oid = inhrelid
        WHERE inhparent = 'link_checks'::regclass AND relname < 'link_checks_' || to_char(moment AT TIME ZONE 'UTC', 'YYYY_MM')
          AND relname ~ '^link_checks_[0-9]{4}_[0-9]{2}$' ORDER BY relname LOOP
      EXECUTE format('ALTER TABLE link_checks DETACH PARTITION %I', old);
      EXECUTE format('INSERT INTO link_checks SELECT old.* FROM %I AS old JOIN links ON last_check_id = old.id', old);
      EXECUTE format('DROP TABLE %I', old);
      forgotten := forgotten + 1;
    END LOOP;
    RETURN forgotten;
  END $$;

  DO $$
  DECLARE
    begun timestamptz;
  BEGIN
    SELECT coalesce(min(checked_at), now()) INTO begun FROM link_checks_before;
    PERFORM make_link_check_partitions(begun,
      3 + 12 * extract(year FROM age(now(), begun))::integer + extract(month FROM age(now(), begun))::integer);
  END $$;
  ${BACK}
  ${FINISH}
`;

const WHOLE = `
  ${ASIDE}
  CREATE TABLE link_checks (${COLUMNS}
  );
  ${BACK}
  ${FINISH}
  DROP FUNCTION forget_link_checks, make_link_check_partitions, first_id_of;
`;

/** Which message of the outbox brings the check that a link waits for; until now, the check's id was the message's. */
const REQUESTS = `
  ALTER TABLE links ADD COLUMN requested_in_id uuid;
  UPDATE links SET requested_in_id = requested_check_id FROM outbox
    WHERE outbox.id = requested_check_id AND done_at IS NULL AND failed_at IS NULL;
  UPDATE links SET requested_check_id = NULL WHERE requested_in_id IS NULL;
  UPDATE outbox SET job = 'check-links', payload = '{}' WHERE job = 'check-link';
  ALTER TABLE links ADD CONSTRAINT ck_links_requested CHECK ((requested_check_id IS NULL) = (requested_in_id IS NULL));
  CREATE INDEX ix_links_requested ON links (requested_in_id) WHERE requested_in_id IS NOT NULL;
`;

const UNREQUEST = `
  DROP INDEX ix_links_requested;
  UPDATE outbox SET job = 'check-link', payload = jsonb_build_object('linkId', links.id)
    FROM links WHERE job = 'check-links' AND links.requested_in_id = outbox.id;
  ALTER TABLE links DROP COLUMN requested_in_id;
`;

/** How many checks of a site are under way in all workers together, and when the next may start. */
const PACE = `
  CREATE UNLOGGED TABLE site_paces (
    site text NOT NULL,
    next_start_at timestamptz NOT NULL,
    CONSTRAINT pk_site_paces PRIMARY KEY (site)
  );
  CREATE UNLOGGED TABLE site_visits (
    id uuid NOT NULL,
    site text NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_site_visits PRIMARY KEY (id)
  );
  CREATE INDEX ix_site_visits_site ON site_visits (site);

  -- Begins a visit where there is room and it is time. Returns how many milliseconds to wait otherwise, 0 when it began.
  CREATE FUNCTION enter_site(visit uuid, visited text, most integer, apart_ms integer, lease_ms integer)
    RETURNS double precision LANGUAGE plpgsql AS $$
  DECLARE
    pace site_paces;
    moment timestamptz;
  BEGIN
    INSERT INTO site_paces (site, next_start_at) VALUES (visited, clock_timestamp()) ON CONFLICT DO NOTHING;
    SELECT * INTO pace FROM site_paces WHERE site = visited FOR UPDATE;
    moment := clock_timestamp();
    -- A worker that was killed ends no visits.
    DELETE FROM site_visits WHERE site = visited AND expires_at <= moment;
    IF pace.next_start_at > moment THEN
      RETURN greatest(1, extract(epoch FROM pace.next_start_at - moment) * 1000);
    END IF;
    IF (SELECT count(*) FROM site_visits WHERE site = visited) >= most THEN
      RETURN 50;
    END IF;
    INSERT INTO site_visits (id, site, expires_at) VALUES (visit, visited, moment + make_interval(secs => lease_ms / 1000.0));
    UPDATE site_paces SET next_start_at = moment + make_interval(secs => apart_ms / 1000.0) WHERE site = visited;
    RETURN 0;
  END $$;
`;

const UNPACE = `
  DROP FUNCTION enter_site;
  DROP TABLE site_visits, site_paces;
`;
