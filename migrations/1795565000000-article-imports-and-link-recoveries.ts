import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Pages that are fetched to be read: as articles of their own, or for the addresses that an article lost. */
export class ArticleImportsAndLinkRecoveries1795565000000 implements MigrationInterface {
  readonly name = 'ArticleImportsAndLinkRecoveries1795565000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [ARTICLE_IMPORTS, LINK_RECOVERIES]) await queryRunner.query(statements);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE link_recovery_proposals, link_recoveries, article_imports');
  }
}

const ARTICLE_IMPORTS = `
  CREATE TABLE article_imports (
    id uuid NOT NULL,
    url text NOT NULL,
    title text,
    byline text,
    published_at text,
    language text,
    policy text NOT NULL,
    requested_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    final_url text,
    http_status integer,
    article_id uuid,
    failure jsonb,
    CONSTRAINT pk_article_imports PRIMARY KEY (id),
    CONSTRAINT fk_article_imports_requested_by FOREIGN KEY (requested_by_id) REFERENCES actors (id),
    CONSTRAINT fk_article_imports_article FOREIGN KEY (article_id) REFERENCES articles (id),
    CONSTRAINT ck_article_imports_policy CHECK (policy IN ('four_eyes', 'single')),
    CONSTRAINT ck_article_imports_outcome CHECK (num_nonnulls(article_id, failure) = num_nonnulls(finished_at))
  );
`;

const LINK_RECOVERIES = `
  CREATE TABLE link_recoveries (
    id uuid NOT NULL,
    article_id uuid NOT NULL,
    revision_id uuid NOT NULL,
    page_url text,
    missing integer NOT NULL,
    requested_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    final_url text,
    http_status integer,
    failure jsonb,
    CONSTRAINT pk_link_recoveries PRIMARY KEY (id),
    CONSTRAINT fk_link_recoveries_article FOREIGN KEY (article_id) REFERENCES articles (id),
    CONSTRAINT fk_link_recoveries_revision FOREIGN KEY (revision_id) REFERENCES article_revisions (id),
    CONSTRAINT fk_link_recoveries_requested_by FOREIGN KEY (requested_by_id) REFERENCES actors (id),
    CONSTRAINT ck_link_recoveries_outcome CHECK (failure IS NULL OR finished_at IS NOT NULL)
  );
  CREATE INDEX ix_link_recoveries_article ON link_recoveries (article_id, id);

  CREATE TABLE link_recovery_proposals (
    id uuid NOT NULL,
    recovery_id uuid NOT NULL,
    ordinal integer NOT NULL,
    claim_id uuid NOT NULL,
    citation_id uuid NOT NULL,
    anchor_text text NOT NULL,
    url text NOT NULL,
    match_kind text NOT NULL,
    similarity double precision NOT NULL,
    ours text NOT NULL,
    theirs text NOT NULL,
    applied_at timestamptz,
    applied_by_id uuid,
    CONSTRAINT pk_link_recovery_proposals PRIMARY KEY (id),
    CONSTRAINT uq_link_recovery_proposals_ordinal UNIQUE (recovery_id, ordinal),
    CONSTRAINT fk_link_recovery_proposals_recovery FOREIGN KEY (recovery_id) REFERENCES link_recoveries (id),
    CONSTRAINT fk_link_recovery_proposals_claim FOREIGN KEY (claim_id) REFERENCES claims (id),
    CONSTRAINT fk_link_recovery_proposals_applied_by FOREIGN KEY (applied_by_id) REFERENCES actors (id),
    CONSTRAINT ck_link_recovery_proposals_match_kind CHECK (match_kind IN ('exact', 'normalised', 'fuzzy')),
    CONSTRAINT ck_link_recovery_proposals_applied CHECK (num_nonnulls(applied_at, applied_by_id) IN (0, 2))
  );
`;
