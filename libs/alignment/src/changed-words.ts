import { diffArrays } from 'diff';
import { type WordChange } from './contract';
import { type Segment, segmentWords } from './text/segment-words';
import { MOST_EDITS, MOST_SEGMENTS } from './thresholds';

/**
 * How one wording became another, word by word. What was kept and removed gives `before`, what was kept and added gives
 * `after`, character for character. Between what they start and end with alike, texts that are too long or too different to
 * compare come back as one removal and one addition.
 *
 * jsdiff's own `diffWords` takes an Intl.Segmenter too, but lets the white space of one side stand for that of the other;
 * so its `diffArrays` compares the words, and the white space is put back here.
 */
export function changedWords(before: string, after: string): readonly WordChange[] {
  const [mine, theirs] = [segmentWords(before), segmentWords(after)];
  const steps = new Steps();
  let [i, j] = [0, 0];
  for (const { count, isIn } of compare(mine.segments, theirs.segments)) {
    for (let step = 0; step < count; step += 1) {
      const [own, other] = [mine.segments[i], theirs.segments[j]];
      if (isIn === 'both') steps.keep(own, other);
      else if (isIn === 'before') steps.remove(own);
      else steps.add(other);
      if (isIn !== 'after') i += 1;
      if (isIn !== 'before') j += 1;
    }
  }
  steps.keepSpace(mine.tail, theirs.tail);
  return steps.done();
}

/** So many words in a row that both texts have, or only one. */
interface Run {
  readonly count: number;
  readonly isIn: 'both' | 'before' | 'after';
}

function compare(mine: readonly Segment[], theirs: readonly Segment[]): Run[] {
  const shorter = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < shorter && mine[start]?.word === theirs[start]?.word) start += 1;
  let end = 0;
  while (end < shorter - start && mine.at(-1 - end)?.word === theirs.at(-1 - end)?.word) end += 1;
  const own = mine.slice(start, mine.length - end).map(({ word }) => word);
  const other = theirs.slice(start, theirs.length - end).map(({ word }) => word);
  return [{ count: start, isIn: 'both' }, ...compareMiddle(own, other), { count: end, isIn: 'both' }];
}

function compareMiddle(mine: string[], theirs: string[]): Run[] {
  const isShort = mine.length + theirs.length <= MOST_SEGMENTS;
  const changes = isShort ? diffArrays(mine, theirs, { maxEditLength: MOST_EDITS }) : undefined;
  if (changes === undefined) {
    return [
      { count: mine.length, isIn: 'before' },
      { count: theirs.length, isIn: 'after' },
    ];
  }
  return changes.map(({ count, added, removed }) => ({ count, isIn: added ? 'after' : removed ? 'before' : 'both' }));
}

/** Collects steps, joining those of a kind. */
class Steps {
  private readonly steps: { kind: WordChange['kind']; text: string }[] = [];
  private removed = '';
  private added = '';

  remove(segment: Segment | undefined): void {
    if (segment !== undefined) this.removed += segment.space + segment.word;
  }

  add(segment: Segment | undefined): void {
    if (segment !== undefined) this.added += segment.space + segment.word;
  }

  keep(mine: Segment | undefined, theirs: Segment | undefined): void {
    this.keepSpace(mine?.space ?? '', theirs?.space ?? '');
    this.push('kept', mine?.word ?? '');
  }

  /** White space is kept where both sides have the same. */
  keepSpace(mine: string, theirs: string): void {
    const isSame = mine === theirs;
    if (!isSame) this.removed += mine;
    if (!isSame) this.added += theirs;
    this.flush();
    if (isSame) this.push('kept', mine);
  }

  done(): WordChange[] {
    this.flush();
    return this.steps;
  }

  /** The white space that a removal and the addition in its place start and end with alike was neither. */
  private flush(): void {
    const [removed, added] = [this.removed, this.added];
    this.removed = '';
    this.added = '';
    const start = same(spaceAtStart(removed), spaceAtStart(added));
    const [own, other] = [removed.slice(start.length), added.slice(start.length)];
    const end = same(spaceAtEnd(own), spaceAtEnd(other));
    this.push('kept', start);
    this.push('removed', own.slice(0, own.length - end.length));
    this.push('added', other.slice(0, other.length - end.length));
    this.push('kept', end);
  }

  private push(kind: WordChange['kind'], text: string): void {
    if (text === '') return;
    const last = this.steps.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.steps.push({ kind, text });
  }
}

function same(a: string, b: string): string {
  return a === b ? a : '';
}

function spaceAtStart(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function spaceAtEnd(text: string): string {
  return text.slice(text.trimEnd().length);
}
