/** Which claim of the article is looked at, as the address has it. */
export interface DeskSearch {
  readonly claim?: string;
}

export const deskSearch = (search: Readonly<Record<string, unknown>>): DeskSearch =>
  typeof search['claim'] === 'string' ? { claim: search['claim'] } : {};
