import { type Span } from '@app/alignment';
import { type ClaimRecord } from '@app/database';

/** A claim by its place in a text. */
export interface Holder extends Span {
  readonly claim: Pick<ClaimRecord, 'origin' | 'state'>;
}

/** Finds claims by a place in the text. */
export class Holders<Claim extends Holder> {
  private readonly byStart: readonly Claim[];
  /** Claims overlap only where an editor made them; the longest tells how far back one may start. */
  private readonly longest: number;

  constructor(claims: readonly Claim[]) {
    this.byStart = [...claims].sort((one, other) => one.start - other.start);
    this.longest = claims.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** The claims around a place; first the one that a link there belongs to. */
  at(place: number): readonly Claim[] {
    const holders: Claim[] = [];
    for (let index = this.lastStartingAt(place); index >= 0; index -= 1) {
      const claim = this.byStart[index];
      if (claim === undefined || claim.start + this.longest <= place) break;
      if (place < claim.end) holders.push(claim);
    }
    return holders.sort((one, other) => rank(one) - rank(other) || one.end - one.start - (other.end - other.start));
  }

  /** The claim before a place in a sentence, else the one behind it; none of another sentence. */
  nearestIn({ start, end }: Span, place: number): Claim | undefined {
    const index = this.lastStartingAt(place);
    const [before, behind] = [this.byStart[index], this.byStart[index + 1]];
    if (before !== undefined && before.end > start) return before;
    return behind !== undefined && behind.start < end ? behind : undefined;
  }

  private lastStartingAt(place: number): number {
    let [low, high] = [0, this.byStart.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.byStart[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** A sentence's link is not that of a stretch which an editor selected in it, nor of a claim that was merged away. */
const rank = ({ claim }: Holder): number => (claim.state === 'withdrawn' ? 2 : claim.origin === 'selected' ? 1 : 0);
