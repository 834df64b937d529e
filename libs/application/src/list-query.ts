import { DomainError } from '@app/domain';
import { type ReadRows } from '@app/database';
import { type Page, type PageRequest, type SortOrder } from './page';

/**
 * A list that is read in keyset pages: pages neither skip nor repeat items while others write. An item whose own place in
 * the order changes meanwhile, as by `recently_updated`, is found at its new place.
 */
export interface ListQuery<Sort extends string> {
  /** Tells its pages from those of other lists. */
  readonly name: string;
  /** Columns, each with the name its value has in a row. */
  readonly select: string;
  /** Tables and joins. */
  readonly from: string;
  readonly sorts: Readonly<Record<Sort, SortOrder>>;
}

/** Collects the conditions of one list request together with their parameters. */
export class Conditions {
  private readonly clauses: string[] = [];
  readonly parameters: unknown[] = [];

  /** Adds a condition in which each `?` stands for the next of the values. */
  add(clause: string, ...values: readonly unknown[]): void {
    let used = 0;
    this.clauses.push(clause.replaceAll('?', () => this.parameter(values[used++])));
  }

  /** Adds a condition unless the value it is about was not given. */
  addIf(value: unknown, clause: string): void {
    if (value !== undefined) this.add(clause, value);
  }

  get where(): string {
    return this.clauses.length === 0 ? '' : `WHERE ${this.clauses.map((clause) => `(${clause})`).join(' AND ')}`;
  }

  /** Adds a value and returns its placeholder. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }
}

/**
 * Reads one page.
 * @throws DomainError `foreign_cursor` when the page start belongs to another list or order
 */
export const readPage = async <Row extends object, Sort extends string>(
  rows: ReadRows,
  query: ListQuery<Sort>,
  sort: Sort,
  conditions: Conditions,
  { limit, start, withTotal }: PageRequest,
): Promise<Page<Row>> => {
  const { columns, direction } = query.sorts[sort];
  // With the right list and order but another number of columns, it is from before an upgrade.
  if (start && (start.list !== query.name || start.sort !== sort || start.after.length !== columns.length)) {
    throw new DomainError('foreign_cursor', 'The cursor belongs to another list, or to another order of this one.', {
      fields: [{ field: 'cursor', detail: 'must be the nextCursor of an earlier page of the same list and order' }],
    });
  }
  const total = withTotal ? await countAll(rows, query.from, conditions) : undefined;
  if (start) {
    const place = columns.map(({ type }, index) => `${conditions.parameter(start.after[index])}::${type}`);
    conditions.add(
      `(${columns.map(({ sql }) => sql).join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${place.join(', ')})`,
    );
  }
  const found = await rows<Row & { readonly pageKey: readonly string[] }>(
    `SELECT ${query.select}, ARRAY[${columns.map(({ sql }) => `${sql}::text`).join(', ')}] AS "pageKey"
     FROM ${query.from} ${conditions.where}
     ORDER BY ${columns.map(({ sql }) => `${sql} ${direction}`).join(', ')}
     LIMIT ${limit + 1}`,
    conditions.parameters,
  );
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ pageKey, ...row }) => row as unknown as Row),
    next: found.length > limit && last ? { list: query.name, sort, after: last.pageKey } : null,
    ...(total !== undefined && { total }),
  };
};

const countAll = async (rows: ReadRows, from: string, conditions: Conditions): Promise<number> => {
  const [counted] = await rows<{ total: number }>(
    `SELECT count(*)::integer AS total FROM ${from} ${conditions.where}`,
    conditions.parameters,
  );
  return counted?.total ?? 0;
};
