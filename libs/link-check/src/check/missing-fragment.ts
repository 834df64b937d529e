import { type PageFacts } from '../page/page-facts';
import { type LinkFlag } from '../link-verdict';

/**
 * What of the URL's fragment is not on the page. `#top`, an empty fragment, and routes of script-drawn pages (`#/a`,
 * `#!a`) name nothing that could be missing (HTML standard, "find a potential indicated element"; WICG text fragments).
 */
export function missingFragment(hash: string, page: PageFacts): LinkFlag[] {
  const [element = '', ...directives] = hash.replace(/^#/, '').split(':~:');
  const flags: LinkFlag[] = [];
  if (isElementName(element) && !hasAnchor(element, page)) flags.push('fragment_missing');
  const quotes = directives
    .join('&')
    .split('&')
    .filter((directive) => directive.startsWith('text='));
  if (quotes.length > 0 && !quotes.some((quote) => isQuoted(quote.slice('text='.length), page.text))) {
    flags.push('text_fragment_missing');
  }
  return flags;
}

function isElementName(fragment: string): boolean {
  // Routes, and the key=value forms of media fragments and viewers, are read by scripts.
  return fragment !== '' && fragment.toLowerCase() !== 'top' && !/^[/!]|=/.test(fragment);
}

function hasAnchor(fragment: string, page: PageFacts): boolean {
  const decoded = decode(fragment);
  // Sites that sanitise user content prefix its ids and resolve them by script.
  return [fragment, decoded, `user-content-${decoded}`].some((name) => page.anchors.has(name));
}

/** Whether the page has the quoted words: `[prefix-,]start[,end][,-suffix]`. */
function isQuoted(directive: string, text: string): boolean {
  const parts = directive.split(',');
  const quoted = parts
    .filter((part, index) => !isContext(part, index, parts.length))
    .map((part) => plain(decode(part)));
  const [start = '', end = ''] = quoted;
  const haystack = plain(text);
  const at = haystack.indexOf(start);
  return start === '' || (at >= 0 && haystack.includes(end, at + start.length));
}

function isContext(part: string, index: number, count: number): boolean {
  return (index === 0 && part.endsWith('-')) || (index === count - 1 && part.startsWith('-'));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
