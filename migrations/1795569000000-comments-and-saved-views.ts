import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What people say to each other about claims, and the filters of the claim list that they come back to. */
export class CommentsAndSavedViews1795569000000 implements MigrationInterface {
  readonly name = 'CommentsAndSavedViews1795569000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COMMENTS);
    await queryRunner.query(SAVED_VIEWS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE saved_views, comments;
      DROP FUNCTION refuse_stray_reply, refuse_comment_change;
    `);
  }
}

/** Comments are told apart from history: they change nothing, but what somebody answered to must not change either. */
const COMMENTS = `
  CREATE TABLE comments (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    thread_id uuid,
    author_id uuid NOT NULL,
    text text NOT NULL,
    mentions uuid[] NOT NULL,
    request_id text,
    created_at timestamptz NOT NULL,
    resolved_at timestamptz,
    resolved_by_id uuid,
    CONSTRAINT pk_comments PRIMARY KEY (id),
    CONSTRAINT fk_comments_claim FOREIGN KEY (claim_id) REFERENCES claims (id),
    CONSTRAINT fk_comments_thread FOREIGN KEY (thread_id) REFERENCES comments (id),
    CONSTRAINT fk_comments_author FOREIGN KEY (author_id) REFERENCES actors (id),
    CONSTRAINT fk_comments_resolved_by FOREIGN KEY (resolved_by_id) REFERENCES actors (id),
    CONSTRAINT ck_comments_resolved CHECK ((resolved_at IS NULL) = (resolved_by_id IS NULL)),
    CONSTRAINT ck_comments_resolved_thread CHECK (thread_id IS NULL OR resolved_at IS NULL)
  );
  CREATE INDEX ix_comments_claim ON comments (claim_id, id);
  CREATE INDEX ix_comments_thread ON comments (thread_id);
  CREATE INDEX ix_comments_mentions ON comments USING gin (mentions);

  CREATE FUNCTION refuse_stray_reply() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT FROM comments WHERE id = NEW.thread_id AND claim_id = NEW.claim_id AND thread_id IS NULL
    ) THEN
      RAISE EXCEPTION 'A reply belongs to the first comment of a thread on the same claim'
        USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;

  CREATE FUNCTION refuse_comment_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    -- Also of columns that are added later: what is not named here does not change.
    IF to_jsonb(NEW) - '{resolved_at,resolved_by_id}'::text[] <> to_jsonb(OLD) - '{resolved_at,resolved_by_id}'::text[] THEN
      RAISE EXCEPTION 'Of a comment only the resolution of its thread changes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER comments_replies BEFORE INSERT ON comments
    FOR EACH ROW WHEN (NEW.thread_id IS NOT NULL) EXECUTE FUNCTION refuse_stray_reply();
  CREATE TRIGGER comments_resolution_only BEFORE UPDATE ON comments
    FOR EACH ROW EXECUTE FUNCTION refuse_comment_change();
  CREATE TRIGGER comments_kept BEFORE DELETE OR TRUNCATE ON comments
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const SAVED_VIEWS = `
  CREATE TABLE saved_views (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    name text NOT NULL,
    query jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_saved_views PRIMARY KEY (id),
    CONSTRAINT uq_saved_views_name UNIQUE (owner_id, name),
    CONSTRAINT fk_saved_views_owner FOREIGN KEY (owner_id) REFERENCES actors (id)
  );
`;
