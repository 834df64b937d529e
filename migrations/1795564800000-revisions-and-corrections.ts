import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** New revisions of an article, and what editors put right in what was made of it. */
export class RevisionsAndCorrections1795564800000 implements MigrationInterface {
  readonly name = 'RevisionsAndCorrections1795564800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [ARTICLES, REVISIONS, CLAIMS, CITATIONS]) await queryRunner.query(statements);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE citations DROP COLUMN left_out_id;
      ALTER TABLE claims DROP COLUMN origin, DROP COLUMN derived_from_id, DROP COLUMN corrected,
        DROP COLUMN removed_citations;
      ALTER TABLE article_revisions DROP COLUMN created_by_id, DROP COLUMN changes;
      ALTER TABLE articles DROP COLUMN said;
    `);
  }
}

/** What of an article a person said. Of older ones that is not known: what is known stays until somebody says otherwise. */
const ARTICLES = `
  ALTER TABLE articles ADD COLUMN said jsonb;
  UPDATE articles SET said = jsonb_strip_nulls(jsonb_build_object('title', title, 'byline', byline,
    'publishedAt', published_at, 'language', language, 'sourceUrl', source_url));
  ALTER TABLE articles ALTER COLUMN said SET NOT NULL;
`;

/** Who made a revision, and what it changed; left-out links can be named by an id. */
const REVISIONS = `
  ALTER TABLE article_revisions
    ADD COLUMN created_by_id uuid,
    ADD COLUMN changes jsonb;
  UPDATE article_revisions AS revision SET
    created_by_id = article.created_by_id,
    left_out = (
      SELECT coalesce(jsonb_agg(link || jsonb_build_object('id', gen_random_uuid()) ORDER BY place), '[]')
      FROM jsonb_array_elements(revision.left_out) WITH ORDINALITY AS listed (link, place)
    )
    FROM articles AS article WHERE article.id = revision.article_id;
  ALTER TABLE article_revisions
    ALTER COLUMN created_by_id SET NOT NULL,
    ADD CONSTRAINT fk_article_revisions_created_by FOREIGN KEY (created_by_id) REFERENCES actors (id);
`;

/**
 * Where a claim came from, and what of it a person put right, which a new revision must not undo. History tells both; of a
 * citation that was taken off it knows the address, which is what the article gives unless that is a relative one.
 */
const CLAIMS = `
  ALTER TABLE claims
    ADD COLUMN origin text NOT NULL DEFAULT 'extracted',
    ADD COLUMN derived_from_id uuid,
    ADD COLUMN corrected text[] NOT NULL DEFAULT '{}',
    ADD COLUMN removed_citations jsonb NOT NULL DEFAULT '[]';
  UPDATE claims SET corrected = edits.names FROM (
    SELECT claim_id, array_agg(DISTINCT name) AS names
    FROM claim_events, jsonb_object_keys(after) AS name
    WHERE type = 'edited' AND name IN ('text', 'kind', 'attribution', 'checkWorthy')
    GROUP BY claim_id
  ) AS edits WHERE edits.claim_id = claims.id;
  UPDATE claims SET removed_citations = removed.links FROM (
    SELECT claim_id, jsonb_agg(jsonb_build_object('anchorText', before #>> '{citation,anchorText}',
      'href', coalesce(before #>> '{citation,url}', '#')) ORDER BY sequence) AS links
    FROM claim_events AS removal
    WHERE type = 'citation_removed' AND NOT EXISTS (
      SELECT FROM claim_events AS addition WHERE addition.claim_id = removal.claim_id AND addition.type = 'citation_added'
        AND addition.after #> '{citation,id}' = removal.before #> '{citation,id}')
    GROUP BY claim_id
  ) AS removed WHERE removed.claim_id = claims.id;
  ALTER TABLE claims
    ALTER COLUMN origin DROP DEFAULT,
    ALTER COLUMN corrected DROP DEFAULT,
    ALTER COLUMN removed_citations DROP DEFAULT,
    ADD CONSTRAINT fk_claims_derived_from FOREIGN KEY (derived_from_id) REFERENCES claims (id),
    ADD CONSTRAINT ck_claims_origin CHECK (origin IN ('extracted', 'split', 'selected')),
    ADD CONSTRAINT ck_claims_corrected CHECK
      (corrected <@ ARRAY['text', 'kind', 'attribution', 'checkWorthy', 'boundaries']::text[]);
`;

/** Which left-out link an editor took back as a citation. */
const CITATIONS = `
  ALTER TABLE citations
    ADD COLUMN left_out_id uuid,
    ADD CONSTRAINT uq_citations_left_out UNIQUE (left_out_id);
`;
