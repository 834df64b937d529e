import { type ReadRows } from '@app/database';
import { readInBatches } from './read-in-batches';
import { subjectsOf, type SubjectRows } from './subjects-of';

/** A stream of subjects of which the next can be looked at before it is taken. */
export class Subjects<Row extends { readonly subject: string }> {
  private readonly source: AsyncGenerator<SubjectRows<Row>>;
  private next: SubjectRows<Row> | null = null;
  private begun = false;

  constructor(rows: ReadRows, name: string, sql: string) {
    this.source = subjectsOf(readInBatches<Row>(rows, name, sql));
  }

  async peek(): Promise<string | null> {
    if (!this.begun) await this.advance();
    return this.next?.subject ?? null;
  }

  /** The rows of a subject; none, when it is not the next. */
  async take(subject: string): Promise<readonly Row[]> {
    if ((await this.peek()) !== subject) return [];
    const { rows } = this.next ?? { rows: [] };
    await this.advance();
    return rows;
  }

  private async advance(): Promise<void> {
    this.begun = true;
    const next = await this.source.next();
    this.next = next.done === true ? null : next.value;
  }
}
