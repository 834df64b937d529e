import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Tallies: what statistics need, counted as it is written, so that no answer has to read every claim. Each change leaves
 * rows of its own in the transaction that makes it, so tallies are exact at every commit and no two writers wait for each
 * other; a worker folds the rows into sums now and then. What is told is always sums and rows together.
 */
export class Statistics1795571000000 implements MigrationInterface {
  readonly name = 'Statistics1795571000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [TABLES, STATE_SINCE, CLAIMS, EVENTS, DECISIONS, SMALL, RECOUNT]) {
      await queryRunner.query(statements);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER citations_counted_out ON citations;
      DROP TRIGGER citations_counted_again ON citations;
      DROP TRIGGER citations_counted_in ON citations;
      DROP TRIGGER links_counted_again ON links;
      DROP TRIGGER links_counted_in ON links;
      DROP TRIGGER articles_counted_in ON articles;
      DROP TRIGGER decisions_counted_in ON decisions;
      DROP TRIGGER claim_events_counted_in ON claim_events;
      DROP TRIGGER claims_counted_again ON claims;
      DROP TRIGGER claims_counted_in ON claims;
      DROP TRIGGER claims_enter_state ON claims;
      DROP INDEX ix_claims_state_since;
      ALTER TABLE claims DROP COLUMN state_since;
      DROP FUNCTION recount_tallies, count_citations, count_links, count_articles, count_decisions, count_claim_events,
        count_new_claims, count_changed_claims, note_state_since, stay_bin, event_name;
      DROP TABLE tally_changes, tallies;
    `);
  }
}

const TABLES = `
  CREATE TABLE tallies (
    metric text NOT NULL,
    at timestamptz NOT NULL,
    labels text[] NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT pk_tallies PRIMARY KEY (metric, at, labels)
  );
  CREATE INDEX ix_tallies_nothing ON tallies (metric) WHERE amount = 0;
  CREATE TABLE tally_changes (
    id bigint GENERATED ALWAYS AS IDENTITY,
    metric text NOT NULL,
    at timestamptz NOT NULL,
    labels text[] NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT pk_tally_changes PRIMARY KEY (id)
  );
  CREATE INDEX ix_tally_changes_metric ON tally_changes (metric, at);

  -- Bins of durations, each wider than the one before by a factor of the square root of two; 0 is less than a second.
  CREATE FUNCTION stay_bin(seconds numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN seconds < 1 THEN 0 ELSE 1 + floor(2 * log(2.0, seconds)) END::integer::text
  $$;

  CREATE FUNCTION event_name(type text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE type
      WHEN 'created' THEN 'made' WHEN 'start' THEN 'started' WHEN 'propose' THEN 'proposed' WHEN 'return' THEN 'returned'
      WHEN 'approve' THEN 'decided' WHEN 'decide' THEN 'decided' WHEN 'arbitrate' THEN 'decided'
      WHEN 'dismiss' THEN 'dismissed' WHEN 'withdraw' THEN 'withdrawn' WHEN 'reopen' THEN 'reopened' END
  $$;
`;

const STATE_SINCE = `
  ALTER TABLE claims ADD COLUMN state_since timestamptz;
  UPDATE claims SET state_since = coalesce(
    (SELECT occurred_at FROM claim_events WHERE claim_id = claims.id AND after ? 'state' ORDER BY sequence DESC LIMIT 1),
    created_at);
  ALTER TABLE claims ALTER COLUMN state_since SET NOT NULL;
  CREATE INDEX ix_claims_state_since ON claims (state, state_since);

  CREATE FUNCTION note_state_since() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.state_since := NEW.updated_at;
    RETURN NEW;
  END $$;
  CREATE TRIGGER claims_enter_state BEFORE UPDATE OF state ON claims
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION note_state_since();
`;

/** Metrics of what is now, which have no time of their own. */
const NOW = "'-infinity'::timestamptz";
const DAY = (time: string): string => `date_trunc('day', ${time}, 'UTC')`;
/** A quarter of a day: coarse enough that ageing has few rows however long the desk has been there. */
const SHIFT = (time: string): string => `date_bin('6 hours', ${time}, '2000-01-01T00:00:00Z')`;
const HOUR = (time: string): string => `date_trunc('hour', ${time}, 'UTC')`;
const QUARTER = (time: string): string => `date_bin('15 minutes', ${time}, '2000-01-01T00:00:00Z')`;
const OPEN = "('pending', 'in_review', 'needs_info', 'awaiting_approval')";

/** Rows (metric, at, labels, amount) of claims from a table of them. @param amount 1 to count them in, -1 to count them out */
const standing = (table: string, amount: 1 | -1): string => `
  SELECT 'claims' AS metric, ${NOW} AS at, ARRAY[state, check_worthy::text, (attention <> '{}')::text] AS labels,
    ${amount} AS amount FROM ${table}
  UNION ALL
  SELECT 'ageing', ${SHIFT('state_since')}, ARRAY[state], ${amount} FROM ${table} WHERE state IN ${OPEN}`;

/** As above, of the stays in a state that ended. @param stays a table of (state, since, until) */
const stays = (table: string): string => `
  SELECT 'stays' AS metric, ${DAY('until')} AS at, ARRAY[state, stay_bin(extract(epoch FROM until - since))] AS labels,
    1 AS amount FROM ${table}
  UNION ALL
  SELECT 'stay_seconds', ${DAY('until')}, ARRAY[state], round(extract(epoch FROM until - since))::bigint FROM ${table}`;

/** As above, of states entered and left, from which follows how many claims were in each at any time. @param table (state, at, amount) */
const standingByDay = (table: string): string => `
  SELECT 'state_days' AS metric, ${DAY('at')} AS at, ARRAY[state] AS labels, amount FROM ${table}`;

/** As above, of events. Reviewers are counted by whole days. */
const events = (table: string): string => `
  SELECT 'events' AS metric, ${HOUR('occurred_at')} AS at,
    ARRAY[event_name(type), CASE WHEN event_name(type) = 'decided' THEN after ->> 'state' ELSE '' END] AS labels, 1 AS amount
  FROM ${table} WHERE event_name(type) IS NOT NULL
  UNION ALL
  SELECT 'events_quarterly', ${QUARTER('occurred_at')},
    ARRAY[event_name(type), CASE WHEN event_name(type) = 'decided' THEN after ->> 'state' ELSE '' END], 1
  FROM ${table} WHERE event_name(type) IS NOT NULL
  UNION ALL
  SELECT 'reviewers', ${DAY('occurred_at')}, ARRAY[actor_id::text, done.what], 1
  FROM ${table}
  JOIN (VALUES ('propose', 'proposed'), ('approve', 'approved'), ('return', 'returned')) AS done (type, what) USING (type)
  UNION ALL
  SELECT 'reviewers', ${DAY('occurred_at')}, ARRAY[before -> 'proposal' ->> 'proposerId', judged.what], 1
  FROM ${table}
  JOIN (VALUES ('approve', 'accepted'), ('return', 'sent_back')) AS judged (type, what) USING (type)
  UNION ALL
  SELECT 'reviewers', ${DAY('occurred_at')}, ARRAY[before -> 'proposal' ->> 'proposerId', 'accepted_at_once'], 1
  FROM ${table} WHERE type = 'approve' AND NOT before ? 'returns'
  UNION ALL
  SELECT 'reviewers', ${DAY('occurred_at')}, ARRAY[(
      SELECT proposer_id::text FROM decisions
      WHERE claim_id = event.claim_id AND decided_at <= event.occurred_at AND procedure <> 'reaffirmation'
      ORDER BY sequence DESC LIMIT 1
    ), 'reopened'], 1
  FROM ${table} AS event WHERE type = 'reopen' AND before ->> 'state' IN ('verified', 'disputed', 'unverifiable')`;

/** As above, of decisions: those of each reviewer, and those that another verdict followed. */
const decisions = (table: string): string => `
  SELECT 'reviewers' AS metric, ${DAY('decided_at')} AS at, ARRAY[proposer_id::text, 'decided'] AS labels, 1 AS amount
  FROM ${table} WHERE procedure <> 'reaffirmation'
  UNION ALL
  SELECT 'reviewers', ${DAY('later.decided_at')}, ARRAY[(
      SELECT proposer_id::text FROM decisions WHERE claim_id = later.claim_id AND sequence < later.sequence
        AND procedure <> 'reaffirmation' ORDER BY sequence DESC LIMIT 1
    ), 'overturned'], 1
  FROM ${table} AS later
  JOIN decisions AS before ON before.claim_id = later.claim_id AND before.sequence = later.sequence - 1
  WHERE before.verdict <> later.verdict`;

const links = (table: string, amount: 1 | -1): string => `
  SELECT 'links' AS metric, ${NOW} AS at, ARRAY[coalesce(host, ''), state] AS labels, ${amount} AS amount FROM ${table}`;

const citations = (table: string, amount: 1 | -1): string => `
  SELECT 'citations' AS metric, ${NOW} AS at, ARRAY[(link_id IS NOT NULL)::text] AS labels, ${amount} AS amount FROM ${table}`;

const articles = (table: string): string => `
  SELECT 'articles' AS metric, ${NOW} AS at, '{}'::text[] AS labels, 1 AS amount FROM ${table}`;

/** What changes nothing leaves nothing. */
const change = (rows: string): string => `
  INSERT INTO tally_changes (metric, at, labels, amount)
  SELECT metric, at, labels, sum(amount) FROM (${rows}) AS counted GROUP BY metric, at, labels HAVING sum(amount) <> 0;`;

const counting = (name: string, rows: string): string => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${change(rows)}
    RETURN NULL;
  END $$;`;

/** Once a statement, however many rows it writes. */
const onInsert = (table: string, name: string): string => `
  CREATE TRIGGER ${table}_counted_in AFTER INSERT ON ${table} REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION ${name}();`;
const onUpdate = (table: string, name: string): string => `
  CREATE TRIGGER ${table}_counted_again AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS gone NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION ${name}();`;

const CLAIMS = `
  ${counting(
    'count_new_claims',
    `${standing('added', 1)} UNION ALL ${standingByDay('(SELECT state, state_since AS at, 1 AS amount FROM added) AS entered')}`,
  )}
  CREATE FUNCTION count_changed_claims() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${change(`${standing('gone', -1)} UNION ALL ${standing('added', 1)}`)}
    ${change(
      standingByDay(`(
        SELECT gone.state, added.state_since AS at, -1 AS amount FROM gone JOIN added USING (id) WHERE gone.state <> added.state
        UNION ALL
        SELECT added.state, added.state_since, 1 FROM gone JOIN added USING (id) WHERE gone.state <> added.state
      ) AS moved`),
    )}
    ${change(
      stays(`(
        SELECT gone.state, gone.state_since AS since, added.state_since AS until
        FROM gone JOIN added USING (id) WHERE gone.state <> added.state
      ) AS ended`),
    )}
    RETURN NULL;
  END $$;
  ${onInsert('claims', 'count_new_claims')}
  ${onUpdate('claims', 'count_changed_claims')}
`;

const EVENTS = `${counting('count_claim_events', events('added'))} ${onInsert('claim_events', 'count_claim_events')}`;

const DECISIONS = `${counting('count_decisions', decisions('added'))} ${onInsert('decisions', 'count_decisions')}`;

/** One function for all that happens to a table: which rows there are depends on what happened. */
const countingEither = (name: string, rows: (table: string, amount: 1 | -1) => string): string => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN ${change(rows('added', 1))}
    ELSIF TG_OP = 'DELETE' THEN ${change(rows('gone', -1))}
    ELSE ${change(`${rows('gone', -1)} UNION ALL ${rows('added', 1)}`)}
    END IF;
    RETURN NULL;
  END $$;`;

const SMALL = `
  ${counting('count_articles', articles('added'))}
  ${onInsert('articles', 'count_articles')}
  ${countingEither('count_links', links)}
  ${onInsert('links', 'count_links')}
  ${onUpdate('links', 'count_links')}
  ${countingEither('count_citations', citations)}
  ${onInsert('citations', 'count_citations')}
  ${onUpdate('citations', 'count_citations')}
  CREATE TRIGGER citations_counted_out AFTER DELETE ON citations REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION count_citations();
`;

/** Counts everything anew: for a desk that was there before, and for whoever doubts the tallies. */
const RECOUNT = `
  CREATE FUNCTION recount_tallies() RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    LOCK TABLE claims, claim_events, decisions, links, citations, articles IN SHARE MODE;
    DELETE FROM tally_changes;
    DELETE FROM tallies;
    INSERT INTO tallies (metric, at, labels, amount)
    SELECT metric, at, labels, sum(amount) FROM (
      ${standing('claims', 1)}
      UNION ALL
      ${standingByDay(`(
        SELECT state, at, 1 AS amount FROM (
          SELECT after ->> 'state' AS state, occurred_at AS at FROM claim_events WHERE after ? 'state'
        ) AS entered
        UNION ALL
        SELECT state, until, -1 FROM (
          SELECT after ->> 'state' AS state,
            lead(occurred_at) OVER (PARTITION BY claim_id ORDER BY sequence) AS until
          FROM claim_events WHERE after ? 'state'
        ) AS entered WHERE until IS NOT NULL
      ) AS moved`)}
      UNION ALL
      ${stays(`(
        SELECT state, since, until FROM (
          SELECT after ->> 'state' AS state, occurred_at AS since,
            lead(occurred_at) OVER (PARTITION BY claim_id ORDER BY sequence) AS until
          FROM claim_events WHERE after ? 'state'
        ) AS entered WHERE until IS NOT NULL
      ) AS ended`)}
      UNION ALL
      ${events('claim_events')}
      UNION ALL
      ${decisions('decisions')}
      UNION ALL ${links('links', 1)}
      UNION ALL ${citations('citations', 1)}
      UNION ALL ${articles('articles')}
    ) AS counted GROUP BY metric, at, labels;
  END $$;
  SELECT recount_tallies();
`;
