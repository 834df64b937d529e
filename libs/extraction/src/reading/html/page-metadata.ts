import { cleanLine } from '../clean-text';
import { type DomDocument, type DomElement, isElement } from './dom';

/** What a page's head tells about its article. */
export interface PageMetadata {
  title: string | null;
  /** The page's only main heading. */
  heading: string | null;
  byline: string | null;
  publishedAt: string | null;
  language: string | null;
  canonicalUrl: string | null;
  baseUrl: string | null;
}

const TITLE = ['og:title', 'twitter:title'];
const BYLINE = ['author', 'article:author', 'byl', 'parsely-author', 'dc.creator'];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'dc.date',
  'dcterms.created',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
];

/** Reads what must be read before Readability takes the page apart. */
export function readPageMetadata(page: DomDocument, headings: readonly DomElement[]): PageMetadata {
  const root = page.documentElement;
  const head = readHead(page);
  const first = (names: readonly string[]): string | null => {
    const name = names.find((each) => head.metas.has(each));
    return name === undefined ? null : (head.metas.get(name) ?? null);
  };
  return {
    title: first(TITLE),
    heading: headings.length === 1 ? known(headings[0]?.textContent) : null,
    byline: first(BYLINE),
    publishedAt: first(PUBLISHED),
    language: known(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang')) ?? first(['content-language']),
    canonicalUrl: head.canonicalUrl ?? first(['og:url']),
    baseUrl: head.baseUrl,
  };
}

interface Head {
  metas: Map<string, string>;
  canonicalUrl: string | null;
  baseUrl: string | null;
}

/** One walk over the head, as a selector for each name would walk the whole page each time. */
function readHead(page: DomDocument): Head {
  const head: Head = { metas: new Map(), canonicalUrl: null, baseUrl: null };
  for (const element of headElements(page)) {
    if (element.localName === 'meta') readMeta(element, head.metas);
    if (element.localName === 'base') head.baseUrl ??= known(element.getAttribute('href'));
    if (element.localName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) {
      head.canonicalUrl ??= known(element.getAttribute('href'));
    }
  }
  return head;
}

function* headElements(page: DomDocument): Generator<DomElement> {
  for (const parent of page.documentElement?.childNodes ?? []) {
    if (!isElement(parent) || parent.localName !== 'head') continue;
    for (const node of parent.childNodes) if (isElement(node)) yield node;
  }
}

function readMeta(element: DomElement, metas: Map<string, string>): void {
  const content = known(element.getAttribute('content'));
  if (content === null) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = element.getAttribute(attribute)?.toLowerCase();
    if (name !== undefined && !metas.has(name)) metas.set(name, content);
  }
}

function known(value: string | null | undefined): string | null {
  const line = cleanLine(value ?? '');
  return line === '' ? null : line;
}
