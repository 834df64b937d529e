import { addressKey, leadsSomewhere } from './addresses/address';
import { mergeCopies } from './addresses/merge-copies';
import { type AnchorPair, pairAnchors } from './addresses/pair-anchors';
import { alignSentences } from './align-sentences';
import { Corpus } from './comparing/corpus';
import { type AddressMatch, type CitingSentence, type MatchKind, type SentenceMatch } from './contract';

/**
 * Finds the addresses that an article lost in a copy of it that still has them. A citation gets one only where its sentence
 * states the same, its anchor is the same words in the same place, and nothing else of the sentence says otherwise.
 * Whatever is in doubt stays open: a wrong address costs more than a missing one.
 *
 * @param ours all sentences of the article, those without citations too, as they tell where the others stand
 * @param theirs all sentences of the other copy; what of their addresses is not to be proposed has none
 * @returns ascending by `ours`; no citation twice on either side
 */
export function matchAddresses(
  ours: readonly CitingSentence[],
  theirs: readonly CitingSentence[],
): readonly AddressMatch[] {
  const merged = mergeCopies(theirs);
  const matches = alignSentences(ours.map(textOf), merged.map(textOf), 'same_statement');
  const counterparts = new Map(matches.map(({ before, after }) => [before, after]));
  const pairs = matches.flatMap((match) => {
    const [mine, other] = [ours[match.before], merged[match.after]];
    const isWanted = mine?.citations.some(({ url }) => url === null) === true;
    return isWanted && other !== undefined ? { match, mine, other } : [];
  });
  const corpus = new Corpus(
    pairs.map(({ mine }) => mine.text),
    pairs.map(({ other }) => other.text),
  );
  const found = pairs.flatMap(({ match, mine, other }): AddressMatch[] => {
    if (!isTelling(corpus, mine.text) && !hasNeighbour(match, counterparts)) return [];
    const inCopies = other.copies.map((copy) => pairAnchors(corpus, mine, copy, match.kind === 'fuzzy'));
    if (inCopies.includes(null)) return [];
    return firstOfEach(inCopies.flatMap((pairs) => pairs ?? [])).map(({ citation, from, url }) => ({
      ours: { sentence: match.before, citation },
      theirs: { sentence: from.sentence, citation: from.citation },
      url,
      kind: kindOf(match, mine.text, theirs[from.sentence]?.text ?? ''),
      similarity: match.similarity,
    }));
  });
  return withinBudget(found, ours, theirs).filter(({ url }) => leadsSomewhere(url));
}

/** One address for each citation: copies of a sentence that have one at the same place have the same. */
function firstOfEach(pairs: readonly AnchorPair[]): AnchorPair[] {
  const first = new Map<number, AnchorPair>();
  for (const pair of pairs) if (!first.has(pair.citation)) first.set(pair.citation, pair);
  return [...first.values()].sort((a, b) => a.citation - b.citation);
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

/** Whether a sentence has words to be known by; `He said so.` could stand anywhere. */
function isTelling(corpus: Corpus, sentence: string): boolean {
  return corpus.read(sentence).some(({ word }) => !word.isFrequent);
}

/** Whether the sentence before or behind stayed the same too. */
function hasNeighbour({ before, after }: SentenceMatch, counterparts: ReadonlyMap<number, number>): boolean {
  return [1, -1].some((step) => counterparts.get(before + step) === after + step);
}

function kindOf({ kind }: SentenceMatch, mine: string, other: string): MatchKind {
  if (kind === 'fuzzy') return kind;
  return mine === other ? 'exact' : 'normalised';
}

/** Leaves out addresses that the article would then cite more often than the other copy does. */
function withinBudget(
  found: readonly AddressMatch[],
  ours: readonly CitingSentence[],
  theirs: readonly CitingSentence[],
): AddressMatch[] {
  const used = countAddresses([...addressesOf(ours), ...found.map(({ url }) => url)]);
  const available = countAddresses(addressesOf(theirs));
  return found.filter(({ url }) => (used.get(addressKey(url)) ?? 0) <= (available.get(addressKey(url)) ?? 0));
}

function addressesOf(sentences: readonly CitingSentence[]): string[] {
  return sentences.flatMap(({ citations }) => citations.flatMap(({ url }) => url ?? []));
}

function countAddresses(addresses: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const key = addressKey(address);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
