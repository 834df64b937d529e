import { type Writable } from 'node:stream';

const WIDTH = 30;

/** Shows a person how far a run is. */
export class ProgressBar {
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly screen: Writable,
  ) {}

  /** One more is done. */
  step(): void {
    this.done += 1;
    const filled = Math.round((this.done / Math.max(1, this.total)) * WIDTH);
    this.screen.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${this.done}/${this.total}`);
  }

  /** Leaves the line. */
  end(): void {
    this.screen.write('\n');
  }
}
