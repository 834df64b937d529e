import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Sign-ins of people who come with a browser rather than with a key in each request. */
export class Sessions1795571500000 implements MigrationInterface {
  readonly name = 'Sessions1795571500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE sessions (
        id uuid NOT NULL,
        api_key_id uuid NOT NULL,
        hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT pk_sessions PRIMARY KEY (id),
        CONSTRAINT uq_sessions_hash UNIQUE (hash),
        CONSTRAINT fk_sessions_api_key FOREIGN KEY (api_key_id) REFERENCES api_keys (id)
      );
      CREATE INDEX ix_sessions_api_key ON sessions (api_key_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE sessions');
  }
}
