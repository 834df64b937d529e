import { diffArrays } from 'diff';
import { type WordChange } from './contract';
import { segmentWords, type Segment } from './text/segment-words';
import { MOST_EDITS, MOST_SEGMENTS } from './thresholds';

/**
 * How one wording became another, word by word. What was kept and removed gives `before`, what was kept and added gives
 * `after`, character for character. Texts that are too long or too different to compare come back as one removal and one
 * addition between what they start and end with alike.
 *
 * jsdiff's own `diffWords` takes an Intl.Segmenter too, but lets the white space of one side stand for that of the other;
 * so its `diffArrays` compares the words, and the white space is put back here.
 */
export function changedWords(before: string, after: string): readonly WordChange[] {
  const steps = new Steps();
  const [mine, theirs] = [segmentWords(before), segmentWords(after)];
  const isShort = mine.segments.length + theirs.segments.length <= MOST_SEGMENTS;
  const parts = isShort
    ? diffArrays(
        mine.segments.map(({ word }) => word),
        theirs.segments.map(({ word }) => word),
        { maxEditLength: MOST_EDITS },
      )
    : undefined;
  let [i, j] = [0, 0];
  for (const part of parts ?? [
    { value: mine.segments, removed: true, added: false },
    { value: theirs.segments, removed: false, added: true },
  ]) {
    for (let count = 0; count < part.value.length; count += 1) {
      if (part.removed) steps.remove(textOf(mine.segments[i]));
      if (part.added) steps.add(textOf(theirs.segments[j]));
      if (!part.removed && !part.added) steps.keep(mine.segments[i], theirs.segments[j]);
      if (!part.added) i += 1;
      if (!part.removed) j += 1;
    }
  }
  steps.keepSpace(mine.tail, theirs.tail);
  return steps.done();
}

function textOf(segment: Segment | undefined): string {
  return segment === undefined ? '' : segment.space + segment.word;
}

/** Collects steps, joining those of a kind. */
class Steps {
  private readonly steps: { kind: WordChange['kind']; text: string }[] = [];
  private removed = '';
  private added = '';

  remove(text: string): void {
    this.removed += text;
  }

  add(text: string): void {
    this.added += text;
  }

  keep(mine: Segment | undefined, theirs: Segment | undefined): void {
    this.keepSpace(mine?.space ?? '', theirs?.space ?? '');
    this.push('kept', mine?.word ?? '');
  }

  /** White space is kept where both sides have the same. */
  keepSpace(mine: string, theirs: string): void {
    if (mine === theirs) {
      this.flush();
      this.push('kept', mine);
    } else {
      this.removed += mine;
      this.added += theirs;
      this.flush();
    }
  }

  done(): WordChange[] {
    this.flush();
    return this.steps;
  }

  /** What a removal and the addition in its place start and end with alike was neither. */
  private flush(): void {
    const [removed, added] = [this.removed, this.added];
    this.removed = '';
    this.added = '';
    const start = sharedSpace(removed, added, false);
    const rest = [removed.slice(start.length), added.slice(start.length)] as const;
    const end = sharedSpace(rest[0], rest[1], true);
    this.push('kept', start);
    this.push('removed', rest[0].slice(0, rest[0].length - end.length));
    this.push('added', rest[1].slice(0, rest[1].length - end.length));
    this.push('kept', end);
  }

  private push(kind: WordChange['kind'], text: string): void {
    if (text === '') return;
    const last = this.steps.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.steps.push({ kind, text });
  }
}

function sharedSpace(a: string, b: string, atEnd: boolean): string {
  const pattern = atEnd ? /\s*$/u : /^\s*/u;
  const [mine, theirs] = [pattern.exec(a)?.[0] ?? '', pattern.exec(b)?.[0] ?? ''];
  return mine === theirs ? mine : '';
}
