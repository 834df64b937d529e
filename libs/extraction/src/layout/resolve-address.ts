/**
 * Resolves an address as written by the WHATWG URL Standard. Null means that the article lost it: it is empty, `#`,
 * `about:blank`, a script, or relative with nothing to resolve it against.
 */
export function resolveAddress(href: string, baseUrl: string | null): string | null {
  const written = href.trim();
  if (written === '' || /^#\s*$/.test(written) || /^(?:javascript:|about:blank)/i.test(written)) return null;
  try {
    return new URL(written, baseUrl ?? undefined).href;
  } catch {
    return null;
  }
}
