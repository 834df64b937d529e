/** Which links are looked at, as the address has it. */
export interface LinksSearch {
  readonly show?: 'missing' | 'moved' | 'suspected' | 'dead' | 'person';
  readonly host?: string;
}

const SHOWN = new Set(['missing', 'moved', 'suspected', 'dead', 'person']);

export const linksSearch = (search: Readonly<Record<string, unknown>>): LinksSearch => ({
  ...(typeof search['show'] === 'string' && SHOWN.has(search['show']) && { show: search['show'] as 'missing' }),
  ...(typeof search['host'] === 'string' && { host: search['host'] }),
});
