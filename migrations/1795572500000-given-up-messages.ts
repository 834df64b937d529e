import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Messages that were given up are counted at every scrape, among all that were done within the week. */
export class GivenUpMessages1795572500000 implements MigrationInterface {
  readonly name = 'GivenUpMessages1795572500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX ix_outbox_failed ON outbox (failed_at) WHERE failed_at IS NOT NULL');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_outbox_failed');
  }
}
