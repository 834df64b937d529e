import { type CitingSentence } from '../src/contract';
import { type Edit, HEAVY_EDITS, LIGHT_EDITS, pick, shuffled } from './mutate';

/** A sentence of an edited article. */
export interface EditedSentence {
  readonly sentence: CitingSentence;
  /** The sentence of the original that it was made of. */
  readonly model: number;
  /** Whether it still states the same. */
  readonly isSame: boolean;
  /** Put in beside the one it was made of, as another sentence that only looks like it. */
  readonly isAdded: boolean;
  /** What was done to it, if anything was. */
  readonly edit: string | null;
}

/** Rewords sentences, makes others of some, moves some, takes some out, and puts in some that only look like others. */
export function editArticle(original: readonly CitingSentence[], random: () => number): EditedSentence[] {
  const kept = original.flatMap((sentence, model): EditedSentence[] => {
    const unedited = { sentence, model, isSame: true, isAdded: false, edit: null };
    const chance = random();
    if (chance < 0.05) return [];
    if (chance < 0.3) return [edited(unedited, LIGHT_EDITS, true, random)];
    return [chance < 0.42 ? edited(unedited, HEAVY_EDITS, false, random) : unedited];
  });
  for (let count = 0; count < 3; count += 1) {
    const [moved] = kept.splice(Math.floor(random() * kept.length), 1);
    if (moved !== undefined) kept.splice(Math.floor(random() * kept.length), 0, moved);
  }
  for (const model of shuffled([...original.keys()], random).slice(0, 4)) {
    const copy = {
      sentence: original[model] ?? { text: '', citations: [] },
      model,
      isSame: true,
      isAdded: true,
      edit: null,
    };
    const added = edited(copy, HEAVY_EDITS, false, random);
    if (!added.isSame) kept.splice(Math.floor(random() * kept.length), 0, added);
  }
  return kept;
}

function edited(
  item: EditedSentence,
  edits: Readonly<Record<string, Edit>>,
  isSame: boolean,
  random: () => number,
): EditedSentence {
  const edit = pick(Object.keys(edits), random);
  const sentence = edits[edit]?.(item.sentence, random) ?? null;
  if (sentence === null || sentence.text === item.sentence.text) return item;
  return { ...item, sentence, isSame, edit };
}
