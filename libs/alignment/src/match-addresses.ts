import { addressKey } from './addresses/address';
import { AnchorWords } from './addresses/anchor-words';
import { mergeCopies } from './addresses/merge-copies';
import { alignSentences } from './align-sentences';
import { Corpus } from './comparing/corpus';
import { type AddressMatch, type CitingSentence, type MatchKind, type SentenceMatch } from './contract';

/**
 * Finds the addresses that an article lost in a copy of it that still has them. A citation gets one only where its sentence
 * states the same, its anchor is the same words in the same place, and nothing else of the sentence says otherwise.
 * Whatever is in doubt stays open: a wrong address costs more than a missing one.
 *
 * @param ours all sentences of the article, those without citations too, as they tell where the others stand
 * @param theirs all sentences of the other copy
 * @returns ascending by `ours`; no citation twice on either side, never a bare fragment
 */
export function matchAddresses(
  ours: readonly CitingSentence[],
  theirs: readonly CitingSentence[],
): readonly AddressMatch[] {
  const merged = mergeCopies(theirs);
  const texts = { ours: ours.map(({ text }) => text), theirs: merged.map(({ text }) => text) };
  const matches = alignSentences(texts.ours, texts.theirs, 'same_statement');
  const counterparts = new Map(matches.map(({ before, after }) => [before, after]));
  const anchors = new AnchorWords(new Corpus(texts.ours, texts.theirs));
  const found: AddressMatch[] = [];
  for (const match of matches) {
    const [mine, other] = [ours[match.before], merged[match.after]];
    if (mine?.citations.some(({ url }) => url === null) !== true || other === undefined) continue;
    if (!anchors.isTelling(mine.text) && !hasNeighbour(match, counterparts)) continue;
    for (const { citation, from, url } of anchors.pair(mine, other, match.kind === 'fuzzy')) {
      found.push({
        ours: { sentence: match.before, citation },
        theirs: { sentence: from.sentence, citation: from.citation },
        url,
        kind: kindOf(match, mine.text, other.text),
        similarity: match.similarity,
      });
    }
  }
  return withinBudget(found, ours, theirs);
}

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
