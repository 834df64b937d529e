/**
 * Every number that decides what counts as found. Shares run from 0 to 1. The figures behind them are in the README; they
 * were set on whole articles under random edits (test/mutations.spec.ts), not on single sentences.
 */

/** Weight of words that every sentence could have, against 1 for a word that occurs once in each text. */
export const FREQUENT_WORD_WEIGHT = 0.1;

/** A rewording that moved must keep this share of the words: there is nothing but its words to know it by. */
export const REWORDED_ANYWHERE = 0.65;
/** … with one neighbour that stayed beside it, and with both. */
export const REWORDED_BESIDE_ONE = 0.5;
export const REWORDED_BETWEEN_TWO = 0.4;
/** What a neighbour that stayed is worth when two candidates are weighed against each other. */
export const NEIGHBOUR_BONUS = 0.08;
/** Neighbours further off than this many sentences say nothing of a place. */
export const NEIGHBOUR_REACH = 5;
/** Words that say something which a rewording must keep; `He added that.` has none to be known by. */
export const REWORDED_FEWEST_WORDS = 2;
/** Where no neighbour stayed, this share of the words may have been exchanged: more is the template of another sentence. */
export const REWORDED_MOST_EXCHANGED = 0.15;

/** The same statement in other words keeps this share of them; a sentence cut in two, or two joined, falls below. */
export const SAME_STATEMENT = 0.85;
/** Words that say something which the same statement must share, unless it is word for word the same. */
export const SAME_STATEMENT_FEWEST_WORDS = 4;

/** The best candidate must be this far ahead of the second, on both sides; otherwise either could be meant. */
export const CLEAR_MARGIN = 0.08;

/** Words with more sentences than this lead to none of them: they would lead to all. */
export const MOST_SENTENCES_OF_A_WORD = 64;
/** How many sentences a word's neighbours are looked up in altogether, and how many of those are compared. */
export const MOST_LOOKED_AT = 512;
export const MOST_COMPARED = 6;
/** Sentences of more words are matched as a whole or not at all: comparing takes time quadratic in them. */
export const MOST_WORDS = 400;
/** Rounds of matching, each with what the one before found as further neighbours. */
export const MOST_ROUNDS = 12;

/** A quotation is looked for with at most this share of its characters wrong. */
export const MOST_ERRORS = 0.25;
/** Shorter quotations are found as they are or not at all: with an error in it, `oil` is any word. */
export const SHORTEST_APPROXIMATE = 8;
/** A copy shorter than this is not known by itself: its context must be about the same, if it has any. UTF-16 code units. */
export const SHORTEST_ALONE = 16;
/** The same for an approximate place, which must also have this share of its characters right. */
export const SHORTEST_ALONE_APPROXIMATE = 40;
export const SIMILAR_ALONE = 0.85;
/** How well a context must fit where a quotation is not known by itself; the words around another `oil` fit by chance. */
export const LEAST_CONTEXT = 0.2;
/** Longer ones are found by their two ends of half this length: the search takes time by length. UTF-16 code units. */
export const LONGEST_APPROXIMATE = 256;
/** Between its ends a long quotation must keep this share of its words. */
export const LONG_QUOTE_WORDS = 0.6;
/** Places that are compared in full. */
export const MOST_PLACES = 12;
/** A word of the quotation that stands in the text more often leads nowhere. */
export const MOST_PLACES_OF_A_WORD = 400;
/** Copies of a quotation that are weighed against each other, the nearest first. */
export const MOST_COPIES = 2000;
/** How much context is compared on either side, in UTF-16 code units. */
export const CONTEXT = 64;
/** Of two places where the quotation stands about as well, the context must tell by this much. */
export const CONTEXT_MARGIN = 0.2;
/** Similarities that differ by less are about as good. */
export const QUOTE_MARGIN = 0.08;

/** More words and marks than this, of both texts together, are not compared one by one. */
export const MOST_SEGMENTS = 50_000;
/** More changes than this make another text: the time taken grows with their square. */
export const MOST_EDITS = 1000;

/** Beside an anchor in a changed sentence a word must agree on either side, or this many in a row on one. */
export const ANCHOR_ONE_SIDED = 3;
