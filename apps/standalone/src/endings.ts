/** What has to be undone at the end, in the reverse of the order in which it was done. */
export class Endings {
  private readonly endings: (() => void | Promise<void>)[] = [];

  add(end: () => void | Promise<void>): void {
    this.endings.push(end);
  }

  /** Runs them all, even when one fails; the first failure is then thrown. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (let end = this.endings.pop(); end; end = this.endings.pop()) {
      try {
        await end();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
