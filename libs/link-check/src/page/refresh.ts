import { type Refresh } from './page-facts';

/**
 * Parses the value of a meta refresh or a Refresh header (HTML standard, "shared declarative refresh steps"): a
 * number, then optionally `;` or `,`, `url=` and an address in quotes or not. Null when it is none.
 */
export function parseRefresh(value: string): Refresh | null {
  const match = /^\s*(\d+)?(?:\.[\d.]*)?\s*(?:[;,\s]\s*(?:url\s*=\s*)?(?:"([^"]*)"?.*|'([^']*)'?.*|(.*)))?$/is.exec(
    value,
  );
  if (match === null || (match[1] === undefined && !/^\s*\./.test(value))) return null;
  const target = match[2] ?? match[3] ?? match[4] ?? '';
  return { seconds: Number(match[1] ?? 0), target: target.trim() };
}
