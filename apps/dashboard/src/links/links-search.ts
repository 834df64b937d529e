/** Which links are looked at, as the address has it. */
export interface LinksSearch {
  readonly show?: 'missing' | 'moved' | 'dead' | 'person';
  readonly host?: string;
  /** The link whose claims are shown. */
  readonly link?: string;
}

const SHOWN = new Set(['missing', 'moved', 'dead', 'person']);

export const linksSearch = (search: Readonly<Record<string, unknown>>): LinksSearch => ({
  ...(typeof search['show'] === 'string' && SHOWN.has(search['show']) && { show: search['show'] as 'missing' }),
  ...(typeof search['host'] === 'string' && { host: search['host'] }),
  ...(typeof search['link'] === 'string' && { link: search['link'] }),
});
