/** One page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Reads a list that is short enough to be read whole, page after page. */
export const readAll = async <Item>(
  readPage: (cursor: string | undefined) => Promise<ListPage<Item>>,
): Promise<readonly Item[]> => {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(cursor);
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
};
