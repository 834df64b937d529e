/**
 * Every number that decides what counts as found. Shares run from 0 to 1, lengths are in UTF-16 code units. They were set
 * on whole articles under random edits (mutations.spec.ts) and on tables of pairs, not on single sentences; the README has
 * what was measured.
 */

// Words

/** Weight of words that every sentence could have, against 1 for a word that occurs once in each text. */
export const FREQUENT_WORD_WEIGHT = 0.1;
/** The language of two texts must have this many times the small words of the next likely one, or they have none. */
export const LANGUAGE_AHEAD = 1.2;

// Rewordings: two versions of one article, where a wrong match is a nuisance and a missed one costs the claim its history

/** A rewording that moved must keep this share of the words: there is nothing but its words to know it by. */
export const REWORDED_ANYWHERE = 0.65;
/** … beside one neighbour that stayed, and between two. Sentences of one article share up to 0.4, those of a template more. */
export const REWORDED_BESIDE_ONE = 0.5;
export const REWORDED_BETWEEN_TWO = 0.4;
/** Away from its place this share of the words may have been exchanged; more is the template of another sentence. */
export const REWORDED_MOST_EXCHANGED = 0.15;
/** Telling words that a rewording must keep; `He added that.` has none to be known by. */
export const REWORDED_FEWEST_WORDS = 2;
/** What a neighbour that stayed is worth against a rival: as much as the clear margin. */
export const NEIGHBOUR_BONUS = 0.08;
/** Neighbours further off than this many sentences say nothing of a place. */
export const NEIGHBOUR_REACH = 5;

// The same statement: something is carried over, so a wrong match is an error in print

/** The same statement keeps this share of the words; a sentence cut in two, or two joined, falls below. */
export const SAME_STATEMENT = 0.85;
/** Telling words that it must share, unless it is word for word the same: three are `Oil will rise`. */
export const SAME_STATEMENT_FEWEST_WORDS = 4;
/** `Russian Deputy Foreign Minister` has four words; what is much longer is no title. */
export const LONGEST_TITLE = 6;

// Rivals

/** The best candidate must be this far ahead of the second, on both sides; otherwise either could be meant. */
export const CLEAR_MARGIN = 0.08;

// Effort: no sentence is compared with more than a few others, whatever the texts repeat

/** Words with more sentences than this lead to none of them: they would lead to all. */
export const MOST_SENTENCES_OF_A_WORD = 64;
/** In how many sentences a sentence's words, and its pairs of words, are looked up altogether … */
export const MOST_LOOKED_AT = 512;
/** … and how many of those are compared. */
export const MOST_COMPARED = 6;
/** Without a rare word in common, so many pairs of words are what makes a sentence worth comparing: one is chance. */
export const FEWEST_PAIRS = 2;
/** What two words in a row in common add to single words, when those to be compared are chosen. */
export const WORDS_IN_A_ROW = 0.25;
/** Sentences of more words are no statements to be told apart word by word, which takes time quadratic in them. */
export const MOST_WORDS = 400;
/** Rounds of matching, each with what the one before found as further neighbours: so far a chain of rewordings goes. */
export const MOST_ROUNDS = 30;

// Quotations

/** A quotation is looked for with at most this share of its characters wrong. */
export const MOST_ERRORS = 0.25;
/** Shorter ones are found as they are or not at all: with an error in it, `oil` is any word. */
export const SHORTEST_APPROXIMATE = 8;
/** A copy shorter than this is not known by itself: its context must be about the same, if it has any. */
export const SHORTEST_ALONE = 16;
/** The same for an approximate place, which must also have this share of its characters right. */
export const SHORTEST_ALONE_APPROXIMATE = 40;
export const SIMILAR_ALONE = 0.85;
/** Longer quotations are found by their two ends of half this length: the search takes time by length. */
export const LONGEST_APPROXIMATE = 256;
/** Between its ends a long quotation must keep this share of its words. */
export const LONG_QUOTE_WORDS = 0.6;
/** How much context is compared on either side. */
export const CONTEXT = 64;
/** How well a context must fit where a quotation is not known by itself; one of a hundred others in an article fits to 0.23. */
export const LEAST_CONTEXT = 0.25;
/** Of two places where the quotation stands about as well, the context must tell by this much. */
export const CONTEXT_MARGIN = 0.2;
/** Similarities that differ by less are about as good. */
export const QUOTE_MARGIN = 0.08;
/** How much of the context must adjoin an end to settle it, and how far from the end that is looked for. */
export const CONTEXT_BESIDE = 12;
export const CONTEXT_REACH = 24;
/** Stretches that are searched, and places of one word that may lead to them. */
export const MOST_PLACES = 12;
export const MOST_PLACES_OF_A_WORD = 400;
/** Copies that are weighed against each other, the nearest first. */
export const MOST_COPIES = 2000;

// Anchors of a text in its next version

/** A sentence that cut-out anchors fill to this share has no need of an anchor of its own … */
export const COVERED = 0.5;
/** … but for words that they leave, so many in a row. */
export const FEWEST_WORDS_LEFT = 4;
/** Sentences are looked for inside other sentences only from this length on; the words of shorter ones stand anywhere. */
export const SHORTEST_INSIDE = 20;
/** Share of its letters that a sentence keeps when it is joined to another: a capital may go, a word may not. */
export const ALIKE_INSIDE = 0.9;
/** Sentences that are looked for inside others, and hand-made anchors that are looked for in other words, at most. */
export const MOST_INSIDE = 200;
export const MOST_HAND_MADE = 1_000;

// Changed words

/** More words and marks than this, of both texts together, are not compared one by one. */
export const MOST_SEGMENTS = 50_000;
/** More changes than this make another text: the time taken grows with their square. */
export const MOST_EDITS = 1000;

// Addresses

/** Beside an anchor in a changed sentence a word must agree on either side, or this many in a row on one. */
export const ANCHOR_ONE_SIDED = 3;
