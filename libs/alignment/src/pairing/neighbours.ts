import { NEIGHBOUR_REACH } from '../thresholds';
import { type Pairs } from './pairs';

/** The nearest paired sentence on either side of each, as it stands now. */
export class Neighbours {
  private readonly before: Nearest;
  private readonly after: Nearest;

  constructor(
    private readonly pairs: Pairs,
    sizes: { readonly before: number; readonly after: number },
  ) {
    this.before = nearest(sizes.before, (index) => pairs.ofBefore(index) >= 0);
    this.after = nearest(sizes.after, (index) => pairs.ofAfter(index) >= 0);
  }

  /** How many of its neighbours two sentences have in common, 0 to 2; the ends of the texts count beside a real one. */
  inCommon(before: number, after: number): number {
    const sides = [
      this.agree(before, after, this.before.previous[before] ?? -1, this.after.previous[after] ?? -1, -1),
      this.agree(before, after, this.before.next[before] ?? -1, this.after.next[after] ?? -1, 1),
    ];
    // An end beside a neighbour that moved away, or beside the other end, says nothing.
    return sides.includes('pair') ? sides.filter((side) => side !== null).length : 0;
  }

  /** Open sentences of the other text that stand where this one's neighbours are, at most three from each. */
  placesFor(before: number): number[] {
    const places: number[] = [];
    const [previous, next] = [this.before.previous[before] ?? -1, this.before.next[before] ?? -1];
    const look = (from: number, step: number): void => {
      for (let place = from + step, count = 0; count < 3 && place >= 0; place += step, count += 1) {
        if (this.pairs.ofAfter(place) >= 0) return;
        places.push(place);
      }
    };
    if (previous >= 0) look(this.pairs.ofBefore(previous), 1);
    if (next >= 0) look(this.pairs.ofBefore(next), -1);
    return places.filter((place) => place < this.after.previous.length);
  }

  private agree(before: number, after: number, mine: number, theirs: number, step: 1 | -1): 'pair' | 'end' | null {
    const isEnd = mine < 0 && theirs < 0;
    if (!isEnd && (mine < 0 || theirs < 0 || this.pairs.ofBefore(mine) !== theirs)) return null;
    const reach = (index: number, size: number, other: number): number =>
      isEnd ? (step < 0 ? index : size - 1 - index) : Math.abs(index - other);
    const isNear =
      reach(before, this.before.next.length, mine) <= NEIGHBOUR_REACH &&
      reach(after, this.after.next.length, theirs) <= NEIGHBOUR_REACH;
    return isNear ? (isEnd ? 'end' : 'pair') : null;
  }
}

interface Nearest {
  readonly previous: Int32Array;
  readonly next: Int32Array;
}

function nearest(size: number, isPaired: (index: number) => boolean): Nearest {
  const previous = new Int32Array(size).fill(-1);
  const next = new Int32Array(size).fill(-1);
  for (let index = 0, last = -1; index < size; index += 1) {
    previous[index] = last;
    if (isPaired(index)) last = index;
  }
  for (let index = size - 1, last = -1; index >= 0; index -= 1) {
    next[index] = last;
    if (isPaired(index)) last = index;
  }
  return { previous, next };
}
