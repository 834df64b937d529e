import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Pages that are fetched to be read: as articles of their own, or for the addresses that an article lost. */
export class ArticleImportsAndLinkRecoveries1795565000000 implements MigrationInterface {
  readonly name = 'ArticleImportsAndLinkRecoveries1795565000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ARTICLE_IMPORTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE article_imports');
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
