/** Path and query as cited. `URL.search` is empty for a lone question mark, which servers may tell from none. */
export function requestTarget(url: URL): string {
  const { pathname, search } = url;
  if (search !== '') return pathname + search;
  return url.href.split('#', 1)[0]?.endsWith('?') === true ? `${pathname}?` : pathname;
}
