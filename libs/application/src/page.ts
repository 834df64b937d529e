/** Where a page begins: the list and sort it belongs to, and the sort columns of the last item before it, as text. */
export interface PageStart {
  readonly list: string;
  readonly sort: string;
  readonly after: readonly string[];
}

/** Which page of a list is wanted. */
export interface PageRequest {
  /** Items at most, 1 to 200. */
  readonly limit: number;
  readonly start: PageStart | null;
  /** Whether to count all items that match; costs a scan. */
  readonly withTotal: boolean;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null on the last. */
  readonly next: PageStart | null;
  readonly total?: number;
}

/** One column that a list is sorted by, and its type in SQL. */
export interface SortColumn {
  readonly sql: string;
  readonly type: 'uuid' | 'timestamptz' | 'integer' | 'text';
}

/** An order of a list; the last column must be unique, so that no two items share a place. */
export interface SortOrder {
  readonly columns: readonly SortColumn[];
  readonly direction: 'ASC' | 'DESC';
}

/** What is asked for where the conditions name one item. */
export const ONE_ITEM: PageRequest = { limit: 1, start: null, withTotal: false };
