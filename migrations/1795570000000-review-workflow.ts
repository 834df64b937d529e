import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The review workflow in full: assignments that run out, disputes, ratings of the desk's own, corrections of what was
 * published; and a database that refuses changes of claims which their history does not tell.
 */
export class ReviewWorkflow1795570000000 implements MigrationInterface {
  readonly name = 'ReviewWorkflow1795570000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [RATINGS, ARTICLES, CLAIMS, DECISIONS, LINKS, BULK, GUARD])
      await queryRunner.query(statements);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER claims_rest_on_decision ON claims;
      DROP TRIGGER claims_are_told ON claims;
      DROP TRIGGER claims_change_with_version ON claims;
      DROP FUNCTION refuse_undecided_verdict, refuse_untold_version, refuse_change_without_version;
      ALTER TABLE decisions DROP COLUMN procedure, DROP COLUMN rating, DROP COLUMN correction, DROP COLUMN correction_sequence;
      DROP INDEX ix_claims_urgency, ix_claims_due;
      ALTER TABLE claims DROP COLUMN text_author_id, DROP COLUMN returns, DROP COLUMN assigned_until;
      ALTER TABLE articles DROP COLUMN published_since, DROP COLUMN published_by_id;
      ALTER TABLE links DROP COLUMN canonical_url;
      DROP TABLE bulk_transition_items, bulk_transitions, rating_vocabularies;
    `);
  }
}

const RATINGS = `
  CREATE TABLE rating_vocabularies (
    version integer NOT NULL,
    ratings jsonb NOT NULL,
    created_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_rating_vocabularies PRIMARY KEY (version),
    CONSTRAINT fk_rating_vocabularies_created_by FOREIGN KEY (created_by_id) REFERENCES actors (id),
    CONSTRAINT ck_rating_vocabularies_version CHECK (version > 0)
  );
  CREATE TRIGGER rating_vocabularies_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rating_vocabularies
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const ARTICLES = `
  ALTER TABLE articles
    ADD COLUMN published_since timestamptz,
    ADD COLUMN published_by_id uuid,
    ADD CONSTRAINT fk_articles_published_by FOREIGN KEY (published_by_id) REFERENCES actors (id),
    ADD CONSTRAINT ck_articles_published CHECK ((published_since IS NULL) = (published_by_id IS NULL));
`;

const CLAIMS = `
  ALTER TABLE claims
    ADD COLUMN text_author_id uuid,
    ADD COLUMN returns integer NOT NULL DEFAULT 0,
    ADD COLUMN assigned_until timestamptz,
    ADD CONSTRAINT fk_claims_text_author FOREIGN KEY (text_author_id) REFERENCES actors (id),
    ADD CONSTRAINT ck_claims_returns CHECK (returns >= 0);
  ALTER TABLE claims ALTER COLUMN returns DROP DEFAULT;

  -- Who wrote the words of a claim was in its history all along.
  UPDATE claims SET text_author_id = author.actor_id
    FROM (
      SELECT DISTINCT ON (claim_id) claim_id, actor_id FROM claim_events
      WHERE type = 'edited' AND after ? 'text' ORDER BY claim_id, sequence DESC
    ) AS author
    WHERE author.claim_id = claims.id AND 'text' = ANY (claims.corrected);
  UPDATE claims SET returns = counted.returns
    FROM (
      SELECT claim_id, count(*)::integer AS returns FROM claim_events AS event
      WHERE type = 'return' AND NOT EXISTS (
        SELECT FROM claim_events AS later WHERE later.claim_id = event.claim_id AND later.sequence > event.sequence
          AND later.type IN ('approve', 'decide', 'dismiss', 'withdraw', 'reopen'))
      GROUP BY claim_id
    ) AS counted
    WHERE counted.claim_id = claims.id;
  UPDATE claims SET assigned_until = greatest(now(), due_at) + interval '72 hours' WHERE state IN ('in_review', 'needs_info');
  ALTER TABLE claims ADD CONSTRAINT ck_claims_assigned_until CHECK
    (assigned_until IS NULL OR state IN ('in_review', 'needs_info'));

  CREATE INDEX ix_claims_urgency ON claims (
    (CASE WHEN 'expired' = ANY (attention) THEN 0 WHEN attention <> '{}' THEN 1 ELSE 2 END),
    (coalesce(attention_since, created_at)), id);
  CREATE INDEX ix_claims_due ON claims (due_at) WHERE state = 'needs_info';
`;

const DECISIONS = `
  ALTER TABLE decisions
    ADD COLUMN procedure text,
    ADD COLUMN rating jsonb,
    ADD COLUMN correction jsonb,
    ADD COLUMN correction_sequence integer NOT NULL DEFAULT 0;
  ALTER TABLE decisions ALTER COLUMN correction_sequence DROP DEFAULT;

  -- Until now one person alone decided under the policy of single review, or affirmed what had been decided.
  ALTER TABLE decisions DISABLE TRIGGER decisions_append_only;
  UPDATE decisions SET procedure = CASE
    WHEN approver_id IS NOT NULL THEN 'four_eyes'
    WHEN EXISTS (
      SELECT FROM claim_events AS event
      WHERE event.claim_id = decisions.claim_id AND event.type = 'reaffirm' AND event.occurred_at = decisions.decided_at
    ) THEN 'reaffirmation'
    ELSE 'single' END;
  ALTER TABLE decisions ENABLE TRIGGER decisions_append_only;

  ALTER TABLE decisions
    ALTER COLUMN procedure SET NOT NULL,
    ADD CONSTRAINT ck_decisions_procedure CHECK (procedure IN ('four_eyes', 'single', 'arbitration', 'reaffirmation')),
    ADD CONSTRAINT ck_decisions_approver CHECK ((procedure = 'four_eyes') = (approver_id IS NOT NULL)),
    ADD CONSTRAINT ck_decisions_single CHECK (procedure <> 'single' OR policy = 'single'),
    ADD CONSTRAINT ck_decisions_correction_sequence CHECK (correction_sequence >= (correction IS NOT NULL)::integer);
`;

const LINKS = 'ALTER TABLE links ADD COLUMN canonical_url text';

const BULK = `
  CREATE TABLE bulk_transitions (
    id uuid NOT NULL,
    actor_id uuid NOT NULL,
    action text NOT NULL,
    action_values jsonb NOT NULL,
    dry_run boolean NOT NULL,
    total integer NOT NULL,
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT pk_bulk_transitions PRIMARY KEY (id),
    CONSTRAINT fk_bulk_transitions_actor FOREIGN KEY (actor_id) REFERENCES actors (id)
  );
  CREATE TABLE bulk_transition_items (
    bulk_id uuid NOT NULL,
    ordinal integer NOT NULL,
    claim_id uuid NOT NULL,
    version integer NOT NULL,
    result jsonb,
    CONSTRAINT pk_bulk_transition_items PRIMARY KEY (bulk_id, ordinal),
    CONSTRAINT fk_bulk_transition_items_bulk FOREIGN KEY (bulk_id) REFERENCES bulk_transitions (id)
  );
`;

/** What a claim says and how its review stands; where it stands in the text follows revisions without a version. */
const TOLD = [
  'text',
  'kind',
  'attribution',
  'check_worthy',
  'state',
  'assignee_id',
  'proposal',
  'waiting_on',
  'due_at',
  'duplicate_of_id',
  'attention',
  'attention_since',
  'returns',
  'text_author_id',
];

const told = (row: 'OLD' | 'NEW'): string => `ROW(${TOLD.map((column) => `${row}.${column}`).join(', ')})`;

/** Nobody changes a claim past its history by accident, not even with SQL in hand. */
const GUARD = `
  CREATE FUNCTION refuse_change_without_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'claim % cannot change without a new version', NEW.id USING ERRCODE = 'check_violation',
      CONSTRAINT = 'ck_claims_version';
  END $$;
  CREATE TRIGGER claims_change_with_version BEFORE UPDATE ON claims
    FOR EACH ROW WHEN (NEW.version < OLD.version OR (NEW.version = OLD.version AND ${told('OLD')} IS DISTINCT FROM ${told('NEW')}))
    EXECUTE FUNCTION refuse_change_without_version();

  -- At the end of the transaction, because a claim is written before its event, which the event's chain needs.
  CREATE FUNCTION refuse_untold_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM claim_events WHERE claim_id = NEW.id AND sequence = NEW.version) THEN
      RAISE EXCEPTION 'version % of claim % is not in its history', NEW.version, NEW.id USING ERRCODE = 'check_violation',
        CONSTRAINT = 'ck_claims_history';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER claims_are_told AFTER UPDATE ON claims DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.version <> OLD.version) EXECUTE FUNCTION refuse_untold_version();

  CREATE FUNCTION refuse_undecided_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (SELECT state FROM claims WHERE id = NEW.id) = NEW.state AND NEW.state IS DISTINCT FROM (
      SELECT verdict FROM decisions WHERE claim_id = NEW.id ORDER BY sequence DESC LIMIT 1
    ) THEN
      RAISE EXCEPTION 'claim % is % without a decision', NEW.id, NEW.state USING ERRCODE = 'check_violation',
        CONSTRAINT = 'ck_claims_decision';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER claims_rest_on_decision AFTER UPDATE OF state ON claims DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state <> OLD.state AND NEW.state IN ('verified', 'disputed', 'unverifiable'))
    EXECUTE FUNCTION refuse_undecided_verdict();
`;
