import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Copies of pages in an archive: looked for, or asked to be made. */
export class ArchiveRequests1795568000000 implements MigrationInterface {
  readonly name = 'ArchiveRequests1795568000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ARCHIVE_REQUESTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // Their jobs are unknown to what came before, and would be offered for ever.
    await queryRunner.query("DELETE FROM outbox WHERE job IN ('look-up-archive', 'save-to-archive')");
    await queryRunner.query('DROP TABLE archive_requests');
  }
}

const ARCHIVE_REQUESTS = `
  CREATE TABLE archive_requests (
    id uuid NOT NULL,
    link_id uuid NOT NULL,
    kind text NOT NULL,
    requested_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    tries integer NOT NULL,
    capture_id text,
    capture_begun_at timestamptz,
    finished_at timestamptz,
    failure text,
    copy_url text,
    copy_taken_at timestamptz,
    copy_status integer,
    CONSTRAINT pk_archive_requests PRIMARY KEY (id),
    CONSTRAINT fk_archive_requests_link FOREIGN KEY (link_id) REFERENCES links (id),
    CONSTRAINT fk_archive_requests_requested_by FOREIGN KEY (requested_by_id) REFERENCES actors (id),
    CONSTRAINT ck_archive_requests_kind CHECK (kind IN ('look_up', 'save')),
    CONSTRAINT ck_archive_requests_capture CHECK (num_nonnulls(capture_id, capture_begun_at) IN (0, 2)),
    CONSTRAINT ck_archive_requests_copy CHECK (num_nonnulls(copy_url, copy_taken_at) IN (0, 2)),
    CONSTRAINT ck_archive_requests_outcome CHECK (num_nonnulls(failure, copy_url) <= num_nonnulls(finished_at))
  );
  CREATE INDEX ix_archive_requests_link ON archive_requests (link_id, id);
`;
