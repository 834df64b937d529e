import { normaliseWithPlaces, type NormalisedText } from '../text/normalise';
import { wordsIn } from './words-in';

/** A text made ready for finding quotations in it; each part when it is first asked for. */
export class PreparedText {
  private normalisedText: NormalisedText | null = null;
  private places: Map<string, number[]> | null = null;

  constructor(readonly text: string) {}

  get normalised(): NormalisedText {
    this.normalisedText ??= normaliseWithPlaces(this.text);
    return this.normalisedText;
  }

  /** Where a word stands in the normalised text, ascending. */
  placesOf(word: string): readonly number[] {
    this.places ??= placesByWord(this.normalised.text);
    return this.places.get(word) ?? [];
  }
}

function placesByWord(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { word, start } of wordsIn(text)) {
    const list = places.get(word);
    if (list === undefined) places.set(word, [start]);
    else list.push(start);
  }
  return places;
}
