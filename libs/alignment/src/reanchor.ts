import { type AnchoredText, type Reanchoring, type SplitText } from './contract';
import { Planning } from './reanchoring/planning';

/**
 * Finds each anchor of a text in the text's next version: a sentence among the new sentences, by its very words, as
 * reworded, or inside one that it was joined to; what somebody cut or selected, by its TextQuoteSelector. An anchor that was
 * lost before is only found again by its own words.
 *
 * Where the words stayed but those of the sentence around them changed, the anchor counts as reworded: `it is not true that`
 * in front of a statement leaves it as it was, letter for letter.
 */
export function reanchor(before: AnchoredText, after: SplitText): Reanchoring {
  const plan = new Planning(before, after);
  plan.placeSentences();
  plan.placeHandMade();
  plan.placeReworded();
  plan.placeInside();
  plan.findLost();
  plan.dropMerged();
  return plan.result();
}
