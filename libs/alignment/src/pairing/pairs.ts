/** Which sentence of one text belongs to which of the other: one to one, by index, -1 for none. */
export class Pairs {
  private readonly afterOf: Int32Array;
  private readonly beforeOf: Int32Array;

  constructor(before: number, after: number) {
    this.afterOf = new Int32Array(before).fill(-1);
    this.beforeOf = new Int32Array(after).fill(-1);
  }

  ofBefore(before: number): number {
    return this.afterOf[before] ?? -1;
  }

  ofAfter(after: number): number {
    return this.beforeOf[after] ?? -1;
  }

  join(before: number, after: number): void {
    this.afterOf[before] = after;
    this.beforeOf[after] = before;
  }

  /** Indexes without a counterpart, ascending. */
  get openBefore(): number[] {
    return openIn(this.afterOf);
  }

  get openAfter(): number[] {
    return openIn(this.beforeOf);
  }
}

function openIn(partners: Int32Array): number[] {
  const open: number[] = [];
  partners.forEach((partner, index) => {
    if (partner < 0) open.push(index);
  });
  return open;
}
