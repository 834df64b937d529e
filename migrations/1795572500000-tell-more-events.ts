import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Live events tell how an import stands, what was given up, and each version of a claim. Taking this back leaves what events say
 * as it is: it is more than was said before, and the migration before takes the functions away.
 */
export class TellMoreEvents1795572500000 implements MigrationInterface {
  readonly name = 'TellMoreEvents1795572500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statements of [CLAIMS, LINKS, IMPORTS, RECOVERIES, BULK, GIVEN_UP]) await queryRunner.query(statements);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER outbox_given_up_told ON outbox;
      DROP FUNCTION tell_given_up;
      DROP TRIGGER bulk_transitions_told_insert ON bulk_transitions;
      DROP TRIGGER link_recovery_proposals_told_update ON link_recovery_proposals;
      DROP FUNCTION tell_recovery_proposals;
      DROP TRIGGER article_imports_told_insert ON article_imports;
    `);
  }
}

const telling = (name: string, select: string): string => `
  CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO live_events (type, subject) ${select};
    RETURN NULL;
  END $$;
`;

const onStatement = (table: string, on: 'insert' | 'update', name: string): string => `
  CREATE TRIGGER ${table}_told_${on} AFTER ${on.toUpperCase()} ON ${table} REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION ${name}();
`;

/** The version that the event led to: the claim itself is further on where one statement writes several. */
const CLAIMS = telling(
  'tell_claim_events',
  `SELECT 'claim.changed', jsonb_build_object('claimId', claim_id,
     'articleId', (SELECT article_id FROM claims WHERE id = claim_id), 'change', type, 'version', sequence)
   FROM written ORDER BY claim_id, sequence`,
);

/** As texts, in which a word that was never said is the same as one that is null; and each checked link once. */
const LINKS = `
  ${telling(
    'tell_links',
    `SELECT 'link.changed', jsonb_build_object('linkId', written.id, 'state', written.state)
     FROM written JOIN before USING (id)
     WHERE (written.state, written.standing ->> 'personsWord', written.standing ->> 'hostsWord')
       IS DISTINCT FROM (before.state, before.standing ->> 'personsWord', before.standing ->> 'hostsWord')`,
  )}
  ${telling(
    'tell_link_checks',
    `SELECT 'link.checked', jsonb_build_object('linkIds', jsonb_agg(link_id))
     FROM (
       SELECT link_id, (row_number() OVER () - 1) / 200 AS part FROM (SELECT DISTINCT link_id FROM written) AS checked
     ) AS parts GROUP BY part`,
  )}
`;

const IMPORTS = `
  ${telling(
    'tell_imports',
    `SELECT 'import.changed', jsonb_build_object('importId', id, 'status',
       CASE WHEN finished_at IS NULL THEN 'queued' WHEN failure IS NULL THEN 'done' ELSE 'failed' END)
     FROM written`,
  )}
  ${onStatement('article_imports', 'insert', 'tell_imports')}
`;

const RECOVERIES = `
  ${telling(
    'tell_recovery_proposals',
    `SELECT DISTINCT 'recovery.changed', jsonb_build_object('recoveryId', recovery_id,
       'articleId', (SELECT article_id FROM link_recoveries WHERE id = recovery_id))
     FROM written`,
  )}
  ${onStatement('link_recovery_proposals', 'update', 'tell_recovery_proposals')}
`;

const BULK = onStatement('bulk_transitions', 'insert', 'tell_bulk_transitions');

/** What was asked for has failed when its message was given up, although its own row says nothing of it. */
const GIVEN_UP = `
  ${telling(
    'tell_given_up',
    `SELECT 'import.changed', jsonb_build_object('importId', id, 'status', 'failed') FROM article_imports WHERE id = NEW.id
     UNION ALL
     SELECT 'recovery.changed', jsonb_build_object('recoveryId', id, 'articleId', article_id)
       FROM link_recoveries WHERE id = NEW.id
     UNION ALL
     SELECT 'bulk.changed', jsonb_build_object('bulkId', id) FROM bulk_transitions WHERE id = NEW.id`,
  )}
  CREATE TRIGGER outbox_given_up_told AFTER UPDATE OF failed_at ON outbox
    FOR EACH ROW WHEN (OLD.failed_at IS NULL AND NEW.failed_at IS NOT NULL) EXECUTE FUNCTION tell_given_up();
`;
