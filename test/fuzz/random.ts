/** Numbers that look random and come again with the same seed: SplitMix32 (Steele, Lea and Flood, OOPSLA 2014). */
export class Random {
  private state: number;

  /** @param parts what the numbers depend on; each place in a run has numbers of its own, whatever others drew */
  constructor(...parts: readonly number[]) {
    this.state = 0x9e3779b9;
    for (const part of parts) this.state = Math.imul(this.next32() ^ (part | 0), 0x85ebca6b) | 0;
  }

  private next32(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    let mixed = this.state ^ (this.state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }

  /** A whole number from 0 up to, but not, `end`. */
  below(end: number): number {
    return Math.floor((this.next32() / 2 ** 32) * end);
  }

  /** Whether something that is this probable happens. */
  chance(probability: number): boolean {
    return this.next32() / 2 ** 32 < probability;
  }

  /** @throws Error when there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error('There is nothing to pick from.');
    return items[this.below(items.length)] as Item;
  }

  /** One of some, or undefined where there is none. */
  maybe<Item>(items: readonly Item[]): Item | undefined {
    return items.length === 0 ? undefined : this.pick(items);
  }
}
