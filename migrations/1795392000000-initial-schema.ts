import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The first schema: articles, claims and their review, links and their checks, the outbox, and who may act. */
export class InitialSchema1795392000000 implements MigrationInterface {
  readonly name = 'InitialSchema1795392000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [ACTORS, ARTICLES, LINKS, CLAIMS, REVIEW_GUARD, HISTORY, OUTBOX, SYSTEM_ACTOR]) {
      await queryRunner.query(statements);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION claim_event_hash;
      DROP TABLE outbox, claim_events, decisions, evidence, citations, claims, review_state_jumps, link_checks, links,
        article_revisions, articles, api_keys, actors;
      DROP FUNCTION refuse_change, refuse_state_jump, chain_claim_event;
    `);
  }
}

const ACTORS = `
  CREATE TABLE actors (
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_actors PRIMARY KEY (id),
    CONSTRAINT ck_actors_kind CHECK (kind IN ('key', 'system')),
    CONSTRAINT ck_actors_role CHECK (role IN ('viewer', 'reviewer', 'editor', 'admin'))
  );

  CREATE TABLE api_keys (
    id uuid NOT NULL,
    actor_id uuid NOT NULL,
    hash bytea NOT NULL,
    hint text NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT pk_api_keys PRIMARY KEY (id),
    CONSTRAINT uq_api_keys_hash UNIQUE (hash),
    CONSTRAINT fk_api_keys_actor FOREIGN KEY (actor_id) REFERENCES actors (id)
  );
  CREATE INDEX ix_api_keys_actor ON api_keys (actor_id);
`;

const ARTICLES = `
  CREATE TABLE articles (
    id uuid NOT NULL,
    title text,
    byline text,
    published_at text,
    language text,
    source_url text,
    policy text NOT NULL,
    revision integer NOT NULL,
    version integer NOT NULL,
    created_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_articles PRIMARY KEY (id),
    CONSTRAINT fk_articles_created_by FOREIGN KEY (created_by_id) REFERENCES actors (id),
    CONSTRAINT ck_articles_policy CHECK (policy IN ('four_eyes', 'single'))
  );

  CREATE TABLE article_revisions (
    id uuid NOT NULL,
    article_id uuid NOT NULL,
    number integer NOT NULL,
    format text NOT NULL,
    source bytea NOT NULL,
    text text NOT NULL,
    text_sha256 bytea NOT NULL,
    captions jsonb NOT NULL,
    left_out jsonb NOT NULL,
    extraction_version text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_article_revisions PRIMARY KEY (id),
    CONSTRAINT uq_article_revisions_number UNIQUE (article_id, number),
    CONSTRAINT fk_article_revisions_article FOREIGN KEY (article_id) REFERENCES articles (id),
    CONSTRAINT ck_article_revisions_format CHECK (format IN ('markdown', 'html', 'text', 'pdf'))
  );
`;

const LINKS = `
  CREATE TABLE links (
    id uuid NOT NULL,
    url text NOT NULL,
    key text NOT NULL,
    key_sha256 bytea NOT NULL,
    host text,
    state text NOT NULL,
    state_since timestamptz NOT NULL,
    standing jsonb NOT NULL,
    verdict text,
    last_check_id uuid,
    last_checked_at timestamptz,
    next_check_at timestamptz,
    requested_check_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_links PRIMARY KEY (id),
    CONSTRAINT uq_links_key UNIQUE (key_sha256),
    CONSTRAINT ck_links_state CHECK
      (state IN ('unchecked', 'alive', 'wobbly', 'suspected_dead', 'needs_person', 'dead', 'not_checkable')),
    CONSTRAINT ck_links_verdict CHECK (verdict IN
      ('reachable', 'moved', 'gone', 'blocked', 'transient', 'misconfigured', 'suspect', 'unsupported', 'invalid', 'unsafe'))
  );
  CREATE INDEX ix_links_due ON links (next_check_at) WHERE next_check_at IS NOT NULL;
  CREATE INDEX ix_links_state ON links (state, id);
  CREATE INDEX ix_links_host ON links (host, id);

  CREATE TABLE link_checks (
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
      ('reachable', 'moved', 'gone', 'blocked', 'transient', 'misconfigured', 'suspect', 'unsupported', 'invalid', 'unsafe'))
  );
  CREATE INDEX ix_link_checks_link ON link_checks (link_id, checked_at, id);
`;

const CLAIMS = `
  CREATE TABLE claims (
    id uuid NOT NULL,
    article_id uuid NOT NULL,
    revision_id uuid NOT NULL,
    ordinal integer NOT NULL,
    text text NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    exact text NOT NULL,
    prefix text NOT NULL,
    suffix text NOT NULL,
    kind text NOT NULL,
    attribution jsonb,
    check_worthy boolean NOT NULL,
    check_worthy_reasons text[] NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    assignee_id uuid,
    proposal jsonb,
    waiting_on text,
    due_at timestamptz,
    duplicate_of_id uuid,
    attention text[] NOT NULL,
    attention_since timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_claims PRIMARY KEY (id),
    CONSTRAINT fk_claims_article FOREIGN KEY (article_id) REFERENCES articles (id),
    CONSTRAINT fk_claims_revision FOREIGN KEY (revision_id) REFERENCES article_revisions (id),
    CONSTRAINT fk_claims_assignee FOREIGN KEY (assignee_id) REFERENCES actors (id),
    CONSTRAINT fk_claims_duplicate_of FOREIGN KEY (duplicate_of_id) REFERENCES claims (id),
    CONSTRAINT ck_claims_kind CHECK (kind IN ('quote', 'prediction', 'opinion-analysis', 'fact')),
    CONSTRAINT ck_claims_state CHECK (state IN
      ('pending', 'in_review', 'needs_info', 'awaiting_approval', 'verified', 'disputed', 'unverifiable', 'not_checkable',
       'withdrawn')),
    CONSTRAINT ck_claims_attention CHECK (attention <@ ARRAY
      ['source_dead', 'source_changed', 'quote_missing', 'claim_text_changed', 'evidence_edited', 'expired']::text[]),
    CONSTRAINT ck_claims_offsets CHECK (start_offset >= 0 AND end_offset > start_offset),
    CONSTRAINT ck_claims_proposal CHECK ((proposal IS NOT NULL) = (state = 'awaiting_approval')),
    CONSTRAINT ck_claims_assignee CHECK
      (state NOT IN ('in_review', 'needs_info', 'awaiting_approval') OR assignee_id IS NOT NULL)
  );
  CREATE INDEX ix_claims_article ON claims (article_id, ordinal);
  CREATE INDEX ix_claims_state ON claims (state, id);
  CREATE INDEX ix_claims_assignee ON claims (assignee_id, id);
  CREATE INDEX ix_claims_updated ON claims (updated_at, id);
  CREATE INDEX ix_claims_revision ON claims (revision_id);

  CREATE TABLE citations (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    ordinal integer NOT NULL,
    anchor_text text NOT NULL,
    href text,
    url text,
    link_id uuid,
    start_offset integer,
    end_offset integer,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_citations PRIMARY KEY (id),
    CONSTRAINT fk_citations_claim FOREIGN KEY (claim_id) REFERENCES claims (id),
    CONSTRAINT fk_citations_link FOREIGN KEY (link_id) REFERENCES links (id)
  );
  CREATE INDEX ix_citations_claim ON citations (claim_id, ordinal);
  CREATE INDEX ix_citations_link ON citations (link_id);

  CREATE TABLE evidence (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    url text,
    link_id uuid,
    description text,
    stance text NOT NULL,
    source_type text NOT NULL,
    locator text,
    excerpt text,
    added_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (id),
    CONSTRAINT fk_evidence_claim FOREIGN KEY (claim_id) REFERENCES claims (id),
    CONSTRAINT fk_evidence_link FOREIGN KEY (link_id) REFERENCES links (id),
    CONSTRAINT fk_evidence_added_by FOREIGN KEY (added_by_id) REFERENCES actors (id),
    CONSTRAINT ck_evidence_stance CHECK (stance IN ('supports', 'refutes', 'context')),
    CONSTRAINT ck_evidence_source_type CHECK (source_type IN ('primary', 'secondary')),
    CONSTRAINT ck_evidence_source CHECK ((link_id IS NULL) <> (description IS NULL))
  );
  CREATE INDEX ix_evidence_claim ON evidence (claim_id);
  CREATE INDEX ix_evidence_link ON evidence (link_id);

  CREATE TABLE decisions (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    sequence integer NOT NULL,
    verdict text NOT NULL,
    attribution_verdict text,
    rationale text NOT NULL,
    what_is_wrong text,
    what_was_tried text,
    override_reason text,
    note text,
    claim_text text NOT NULL,
    evidence jsonb NOT NULL,
    content_sha256 bytea NOT NULL,
    policy text NOT NULL,
    proposer_id uuid NOT NULL,
    approver_id uuid,
    decided_at timestamptz NOT NULL,
    CONSTRAINT pk_decisions PRIMARY KEY (id),
    CONSTRAINT uq_decisions_sequence UNIQUE (claim_id, sequence),
    CONSTRAINT fk_decisions_claim FOREIGN KEY (claim_id) REFERENCES claims (id),
    CONSTRAINT fk_decisions_proposer FOREIGN KEY (proposer_id) REFERENCES actors (id),
    CONSTRAINT fk_decisions_approver FOREIGN KEY (approver_id) REFERENCES actors (id),
    CONSTRAINT ck_decisions_verdict CHECK (verdict IN ('verified', 'disputed', 'unverifiable')),
    CONSTRAINT ck_decisions_attribution_verdict CHECK (attribution_verdict IN ('verified', 'disputed', 'unverifiable')),
    CONSTRAINT ck_decisions_policy CHECK (policy IN ('four_eyes', 'single')),
    CONSTRAINT ck_decisions_four_eyes CHECK (approver_id IS NULL OR approver_id <> proposer_id)
  );
`;

/** The workflow as data, so that not even a hand with SQL makes a jump that the desk's table does not have. */
const REVIEW_GUARD = `
  CREATE TABLE review_state_jumps (
    from_state text NOT NULL,
    to_state text NOT NULL,
    CONSTRAINT pk_review_state_jumps PRIMARY KEY (from_state, to_state)
  );
  INSERT INTO review_state_jumps (from_state, to_state) VALUES
    ('pending', 'in_review'), ('pending', 'not_checkable'), ('pending', 'withdrawn'),
    ('in_review', 'pending'), ('in_review', 'needs_info'), ('in_review', 'awaiting_approval'), ('in_review', 'verified'),
    ('in_review', 'disputed'), ('in_review', 'unverifiable'), ('in_review', 'not_checkable'), ('in_review', 'withdrawn'),
    ('needs_info', 'in_review'), ('needs_info', 'withdrawn'),
    ('awaiting_approval', 'in_review'), ('awaiting_approval', 'verified'), ('awaiting_approval', 'disputed'),
    ('awaiting_approval', 'unverifiable'), ('awaiting_approval', 'withdrawn'),
    ('verified', 'in_review'), ('verified', 'withdrawn'),
    ('disputed', 'in_review'), ('disputed', 'withdrawn'),
    ('unverifiable', 'in_review'), ('unverifiable', 'withdrawn'),
    ('not_checkable', 'in_review'), ('withdrawn', 'in_review');

  CREATE FUNCTION refuse_state_jump() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.state <> 'pending' THEN
        RAISE EXCEPTION 'a claim starts as pending, not %', NEW.state USING ERRCODE = 'check_violation',
          CONSTRAINT = 'ck_claims_state_jump';
      END IF;
    ELSIF NOT EXISTS (SELECT FROM review_state_jumps WHERE from_state = OLD.state AND to_state = NEW.state) THEN
      RAISE EXCEPTION 'a claim cannot go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation',
        CONSTRAINT = 'ck_claims_state_jump';
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER claims_start_pending BEFORE INSERT ON claims
    FOR EACH ROW EXECUTE FUNCTION refuse_state_jump();
  CREATE TRIGGER claims_follow_workflow BEFORE UPDATE OF state ON claims
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION refuse_state_jump();
`;

/** History: append-only, and chained by hash per claim so that a changed row shows. */
const HISTORY = `
  CREATE TABLE claim_events (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    sequence integer NOT NULL,
    type text NOT NULL,
    actor_id uuid NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    reason text,
    request_id text,
    occurred_at timestamptz NOT NULL,
    previous_hash bytea,
    hash bytea NOT NULL,
    CONSTRAINT pk_claim_events PRIMARY KEY (id),
    CONSTRAINT uq_claim_events_sequence UNIQUE (claim_id, sequence),
    CONSTRAINT fk_claim_events_claim FOREIGN KEY (claim_id) REFERENCES claims (id),
    CONSTRAINT fk_claim_events_actor FOREIGN KEY (actor_id) REFERENCES actors (id)
  );

  -- jsonb prints its keys in one fixed order, and a JSON array keeps the fields apart whatever they contain.
  CREATE FUNCTION claim_event_hash(event claim_events) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(jsonb_build_array(
      event.id, event.claim_id, event.sequence, event.type, event.actor_id, event.before, event.after, event.reason,
      event.request_id, extract(epoch FROM event.occurred_at)::text, encode(event.previous_hash, 'hex')
    )::text, 'UTF8'))
  $$;

  CREATE FUNCTION chain_claim_event() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT hash INTO NEW.previous_hash FROM claim_events
      WHERE claim_id = NEW.claim_id AND sequence = NEW.sequence - 1;
    IF NEW.sequence <> 1 AND NEW.previous_hash IS NULL THEN
      RAISE EXCEPTION 'event % of claim % has no event before it', NEW.sequence, NEW.claim_id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_claim_events_chain';
    END IF;
    NEW.hash := claim_event_hash(NEW);
    RETURN NEW;
  END $$;

  CREATE TRIGGER claim_events_chain BEFORE INSERT ON claim_events
    FOR EACH ROW EXECUTE FUNCTION chain_claim_event();

  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $$;

  CREATE TRIGGER claim_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON claim_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER decisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decisions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER link_checks_append_only BEFORE UPDATE ON link_checks
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const OUTBOX = `
  CREATE TABLE outbox (
    id uuid NOT NULL,
    job text NOT NULL,
    payload jsonb NOT NULL,
    request_id text,
    created_at timestamptz NOT NULL,
    available_at timestamptz NOT NULL,
    offered_at timestamptz,
    failures integer NOT NULL DEFAULT 0,
    done_at timestamptz,
    failed_at timestamptz,
    last_error text,
    CONSTRAINT pk_outbox PRIMARY KEY (id)
  );
  CREATE INDEX ix_outbox_open ON outbox (available_at, id) WHERE done_at IS NULL AND failed_at IS NULL;
  CREATE INDEX ix_outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
`;

/** The machine itself; its id is the domain's SYSTEM_ACTOR. */
const SYSTEM_ACTOR = `
  INSERT INTO actors (id, kind, name, role, created_at)
    VALUES ('00000000-0000-7000-8000-000000000001', 'system', 'Claimdesk', 'viewer', now());
`;
