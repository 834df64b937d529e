import { isWeb } from './target';
import { type Visit } from './visitor';

/** Longer than this, an address is none that anybody would cite. */
const LONGEST = 4_096;

/**
 * The address that a page names as its own (RFC 6596), so that copies of one story can be told from stories of their own;
 * the address it was reached at where it names none, or none of the web.
 */
export function canonicalAddress({ url, page }: Visit): string {
  const declared = page?.canonical?.trim() ?? '';
  if (declared === '' || declared.length > LONGEST) return url.href;
  try {
    const canonical = new URL(declared, new URL(page?.base ?? '', url));
    return isWeb(canonical) ? canonical.href : url.href;
  } catch {
    return url.href;
  }
}
