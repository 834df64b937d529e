import { tellingFragments } from './telling-fragments';
import { tellingWords } from './telling-words';
import { WordStatistics } from './word-statistics';

/** Claims that fit one pattern of letters: so many are looked at, and so many taken, decided ones first. */
const BY_LETTERS = { lookedAt: 300, taken: 100 };

/** Claims that have telling words in common; to look at one costs less, as the index alone knows that it has them. */
const BY_WORDS = { lookedAt: 2_000, taken: 200 };

/** The claim whose like is looked for, and what the database knows of words; `ASKED_CLAIM` makes it. */
export interface AskedClaim {
  readonly id: string;
  /** As `claim_words` has them. */
  readonly words: string;
  /** The same, as the full-text parser has them. */
  readonly lexemes: readonly string[];
  /** How many claims there are, about; 0 while PostgreSQL has not analysed the table, as in its first minutes. */
  readonly claims: number;
  /** Common words, with a space between them, which is read faster than a list; null as long as there is no analysis. */
  readonly commonWords: string | null;
  /** Shares of the claims that have them, in the same way, and then some figures about the whole; null like the words. */
  readonly shares: string | null;
}

/** A claim that may be like it; `similaritySearch` makes it. */
export interface Candidate {
  readonly id: string;
  readonly trigram: number;
  readonly lexemes: readonly string[];
  readonly decided: boolean;
}

/** SQL and what stands in it for `$1`, `$2` and so on. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Reads an `AskedClaim` by its id. */
export const ASKED_CLAIM = `
  SELECT claim.id, words, tsvector_to_array(to_tsvector('simple', words)) AS lexemes,
    greatest(relation.reltuples, 0) AS claims,
    array_to_string(statistics.most_common_elems::text::text[], ' ') AS "commonWords",
    array_to_string(statistics.most_common_elem_freqs, ' ') AS shares
  FROM claims AS claim CROSS JOIN LATERAL claim_words(claim.text) AS words
  JOIN pg_class AS relation ON relation.oid = 'claims'::regclass
  JOIN pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  LEFT JOIN pg_stats AS statistics
    ON statistics.schemaname = namespace.nspname AND statistics.tablename = 'ix_claims_text_words'
  WHERE claim.id = $1`;

interface Limits {
  readonly lookedAt: number;
  readonly taken: number;
}

/**
 * Claims that meet a condition, decided ones first. With limits of its own, so that a sentence which thousands of articles
 * repeat costs no more than another. Not EXISTS: for that PostgreSQL may read all decisions at once, as it expects more claims
 * to meet the condition than ever do.
 */
const meeting = (condition: string, { lookedAt, taken }: Limits): string => `
  SELECT id, text, decided FROM (
    SELECT claim.id, claim.text,
      (SELECT true FROM decisions WHERE claim_id = claim.id LIMIT 1) IS NOT NULL AS decided
    FROM claims AS claim WHERE ${condition} AND claim.id <> $1 AND claim.state <> 'withdrawn'
    LIMIT ${lookedAt}
  ) AS looked_at
  ORDER BY decided DESC LIMIT ${taken}`;

/** As `meeting`, claims whose words met the condition when they were decided: however many others do, none of these is missed. */
const decidedOn = (condition: string, { lookedAt, taken }: Limits): string => `
  SELECT claim.id, claim.text, true AS decided FROM (
    SELECT decision.claim_id FROM decisions AS decision WHERE ${condition} AND decision.claim_id <> $1 LIMIT ${lookedAt}
  ) AS looked_at JOIN claims AS claim ON claim.id = looked_at.claim_id
  WHERE claim.state <> 'withdrawn' LIMIT ${taken}`;

/** Two branches, each by an index; their conditions are written as the indexes are. */
const branches = (from: typeof meeting, words: string): string => `
      SELECT near.* FROM unnest($2::text[]) AS pattern
        CROSS JOIN LATERAL (${from(`${words} LIKE pattern`, BY_LETTERS)}) AS near
      UNION ALL
      (${from(`to_tsvector('simple', ${words}) @@ $3::tsquery`, BY_WORDS)})`;

const search = (from: string): string => `
  WITH candidate AS (
    SELECT DISTINCT ON (id) id, text, decided FROM (${from}
    ) AS taken
  )
  SELECT id, similarity(words, $4) AS trigram, tsvector_to_array(to_tsvector('simple', words)) AS lexemes, decided
  FROM candidate CROSS JOIN LATERAL claim_words(candidate.text) AS words`;

/** By `ix_decisions_text_trigrams` and `ix_decisions_text_words`. */
const DECIDED = branches(decidedOn, 'claim_words(decision.claim_text)');

/** By `ix_claims_text_trigrams` and `ix_claims_text_words`. */
const ALL = branches(meeting, 'claim_words(claim.text)');

const SEARCH_DECIDED = search(DECIDED);
const SEARCH_ALL = search(`${DECIDED}
      UNION ALL${ALL}`);

/** What is known of words where a claim was asked about. */
export const statisticsOf = ({ claims, commonWords, shares }: AskedClaim): WordStatistics =>
  commonWords === null || shares === null
    ? new WordStatistics(claims, [], [])
    : new WordStatistics(claims, commonWords.split(' '), shares.split(' ').map(Number));

/** The search for candidates: claims other than this one, and not withdrawn, that share rare letters or rare words with it. */
export const similaritySearch = (asked: AskedClaim, statistics: WordStatistics, decidedOnly: boolean): Statement => ({
  sql: decidedOnly ? SEARCH_DECIDED : SEARCH_ALL,
  parameters: [
    asked.id,
    tellingFragments(asked.words, statistics),
    tellingWords(asked.lexemes, statistics),
    asked.words,
  ],
});
