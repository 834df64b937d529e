import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What claims that say the same are found by: their words as a search reads them, indexed by trigrams and as full text. */
export class SimilarClaims1795566000000 implements MigrationInterface {
  readonly name = 'SimilarClaims1795566000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createExtension(queryRunner);
    await queryRunner.query(CLAIM_WORDS);
    await queryRunner.query(INDEXES);
  }

  /** Leaves the extension: it may have been there before, and others in the database may use it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX ix_decisions_text_words, ix_decisions_text_trigrams, ix_claims_text_words, ix_claims_text_trigrams;
      DROP FUNCTION claim_words;
    `);
  }
}

/** Any user who may create in the database may create it (trusted since PostgreSQL 13); one that is there is taken as it is. */
const createExtension = async (queryRunner: QueryRunner): Promise<void> => {
  try {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  } catch (error) {
    throw new Error(
      'Claimdesk finds claims that say the same with the PostgreSQL extension pg_trgm, and it could not be created: ' +
        `${error instanceof Error ? error.message : String(error)}. Let somebody who may do so run ` +
        'CREATE EXTENSION pg_trgm in this database, and start again. Where the server does not have it, it comes with ' +
        'the package of PostgreSQL’s additional modules, often called postgresql-contrib.',
      { cause: error },
    );
  }
};

/** Characters beyond ASCII that stand between words. */
const BETWEEN_WORDS = [
  '\\u0080-\\u00BF\\u00D7\\u00F7', // Latin-1
  '\\u055A-\\u055F\\u0589\\u058A', // Armenian
  '\\u05BE\\u05C0\\u05C3\\u05F3\\u05F4', // Hebrew
  '\\u060C\\u061B\\u061F\\u066A-\\u066D\\u06D4', // Arabic
  '\\u0964\\u0965', // Devanagari
  '\\u1361-\\u1368', // Ethiopic
  '\\u17D4-\\u17DA', // Khmer
  '\\u2000-\\u2BFF\\u2E00-\\u2E7F', // general punctuation and symbols
  '\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u30FB', // Chinese and Japanese
  '\\uFE00-\\uFE6F\\uFF61-\\uFF65', // forms of other punctuation
  '\\U0001F000-\\U0001FAFF', // pictures
].join('');

/** Characters of scripts that put no spaces between words. */
const WITHOUT_SPACES = [
  '\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF', // Thai, Lao, Burmese, Khmer
  '\\u3005-\\u3007\\u3040-\\u31FF', // Japanese syllables, Chinese phonetics
  '\\u3400-\\u9FFF\\uF900-\\uFAFF\\U00020000-\\U0003FFFF', // Chinese characters
].join('');

/** As an escape string has them, the characters of Latin-1 from one code to another. */
const latin1 = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `\\u00${(from + index).toString(16)}`).join('');

/** Bytes with which UTF-8 goes on inside of a character. */
const CONTINUATIONS = latin1(0x80, 0xbf);

/** Bytes with which it begins one beyond ASCII. */
const BEGINNINGS = latin1(0xc2, 0xf4);

/** For each of the continuations a letter or digit, so that those of Cyrillic (80–8F, B0–BF) and Hebrew (90–AA) differ. */
const STAND_INS = 'abcdefghijklmnop' + '0123456789abcdef' + 'ghijklmnopqrstuv' + 'qrstuvwxyz012345';

/**
 * The words of a claim as a search reads them: of its first 1,000 characters, without case, accents and punctuation, figures
 * without the marks inside of them, one space between words. Where a script has no spaces, every two characters that follow
 * each other are a word: each is written twice with a space between, which makes "a ab bc c" of "abc".
 *
 * In ASCII whatever the language, as pg_trgm and the full-text parser know letters by the database's LC_CTYPE. Where that is
 * C, as in the embedded server, pg_trgm passes over everything else (of "École" it sees "cole", of Chinese nothing), and the
 * parser takes a Chinese full stop for a letter. So a character beyond ASCII is told by what follows its first byte in
 * UTF-8: one letter or digit for a Cyrillic, Greek, Hebrew or Arabic letter, two for a Chinese character. Different ones
 * may share theirs, which is no harm among trigrams.
 *
 * IMMUTABLE though convert_to is STABLE: that depends on the encoding of the database, which cannot change. Not in SQL, as the
 * planner would see into it, and take for cheap what is not.
 */
const CLAIM_WORDS = `
  CREATE FUNCTION claim_words(claim text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 500 AS $$
  DECLARE
    words text := left(claim, 1000);
  BEGIN
    IF octet_length(words) > length(words) THEN
      words := regexp_replace(words, E'[${BETWEEN_WORDS}]', ' ', 'g');
    END IF;
    -- Each step takes its time, and most claims are in ASCII before the last.
    IF octet_length(words) > length(words) THEN
      words := normalize(regexp_replace(normalize(words, NFKD), E'[\\u0300-\\u036F]', '', 'g'), NFKC);
    END IF;
    words := lower(words);
    IF octet_length(words) > length(words) THEN
      words := regexp_replace(
        words, E'([${WITHOUT_SPACES}])(?=[a-z0-9])|([a-z0-9])(?=[${WITHOUT_SPACES}])', '\\1\\2 ', 'g'
      );
      words := regexp_replace(words, E'([${WITHOUT_SPACES}])', '\\1 \\1', 'g');
      words := translate(convert_from(convert_to(words, 'UTF8'), 'LATIN1'), E'${CONTINUATIONS}${BEGINNINGS}', '${STAND_INS}');
    END IF;
    words := regexp_replace(words, '([0-9])[.,](?=[0-9])', '\\1', 'g');
    RETURN btrim(regexp_replace(words, '[^a-z0-9]+', ' ', 'g'));
  END $$;
`;

/**
 * Of all claims, and once more of those that were decided, so that among thousands of copies the one with a decision is found.
 *
 * New rows wait in a list until it is full, and are filed together: a claim has a hundred trigrams, and to file each at once
 * makes an article of a hundred claims take 200 ms longer, and every step of a review 1 ms. But each search reads that list
 * from end to end, so it is kept at 512 kB, an eighth of the usual, which costs a search 2 ms at most.
 */
const INDEXES = `
  CREATE INDEX ix_claims_text_trigrams ON claims USING gin (claim_words(text) gin_trgm_ops)
    WITH (gin_pending_list_limit = 512);
  CREATE INDEX ix_claims_text_words ON claims USING gin (to_tsvector('simple', claim_words(text)))
    WITH (gin_pending_list_limit = 512);
  CREATE INDEX ix_decisions_text_trigrams ON decisions USING gin (claim_words(claim_text) gin_trgm_ops)
    WITH (gin_pending_list_limit = 512);
  CREATE INDEX ix_decisions_text_words ON decisions USING gin (to_tsvector('simple', claim_words(claim_text)))
    WITH (gin_pending_list_limit = 512);
`;
