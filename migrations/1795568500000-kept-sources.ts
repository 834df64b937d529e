import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The pages that evidence rests on, as they were, and what became of them. */
export class KeptSources1795568500000 implements MigrationInterface {
  readonly name = 'KeptSources1795568500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE source_snapshots (
        id uuid NOT NULL,
        claim_id uuid NOT NULL,
        evidence_id uuid NOT NULL,
        decision_id uuid,
        link_id uuid NOT NULL,
        url text NOT NULL,
        excerpt text,
        requested_at timestamptz NOT NULL,
        finished_at timestamptz,
        failure jsonb,
        final_url text,
        http_status integer,
        media_type text,
        page_sha256 bytea,
        page_size integer,
        text_sha256 bytea,
        simhash text,
        quote text,
        compared_at timestamptz,
        drift text,
        quote_now text,
        CONSTRAINT pk_source_snapshots PRIMARY KEY (id),
        CONSTRAINT fk_source_snapshots_claim FOREIGN KEY (claim_id) REFERENCES claims (id),
        CONSTRAINT fk_source_snapshots_decision FOREIGN KEY (decision_id) REFERENCES decisions (id),
        CONSTRAINT fk_source_snapshots_link FOREIGN KEY (link_id) REFERENCES links (id),
        CONSTRAINT ck_source_snapshots_quote CHECK (quote IN ('exact', 'normalised', 'fuzzy', 'missing')),
        CONSTRAINT ck_source_snapshots_drift CHECK (drift IN ('same', 'edited', 'drifted')),
        CONSTRAINT ck_source_snapshots_quote_now CHECK (quote_now IN ('exact', 'normalised', 'fuzzy', 'missing'))
      );
      CREATE INDEX ix_source_snapshots_claim ON source_snapshots (claim_id, id);
      CREATE INDEX ix_source_snapshots_link ON source_snapshots (link_id, id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE source_snapshots');
  }
}
