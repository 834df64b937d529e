import { cleanLine } from '../clean-text';
import { type DomDocument } from './dom';

/** What a page's head tells about its article. */
export interface PageMetadata {
  title: string | null;
  byline: string | null;
  publishedAt: string | null;
  language: string | null;
  canonicalUrl: string | null;
  baseUrl: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'dc.date',
  'dcterms.created',
  'DC.date.issued',
  'parsely-pub-date',
  'sailthru.date',
];

/** Reads what must be read before Readability takes the page apart. */
export function readPageMetadata(page: DomDocument): PageMetadata {
  const root = page.documentElement;
  const language = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? null;
  return {
    title: meta(page, ['og:title', 'twitter:title']),
    byline: meta(page, ['author', 'article:author', 'byl', 'parsely-author', 'dc.creator']),
    publishedAt:
      meta(page, PUBLISHED) ?? attribute(page, 'time[datetime][pubdate], time[itemprop="datePublished"]', 'datetime'),
    language: language ?? attribute(page, 'meta[http-equiv="content-language" i]', 'content'),
    canonicalUrl: attribute(page, 'link[rel~="canonical"]', 'href') ?? meta(page, ['og:url']),
    baseUrl: attribute(page, 'base[href]', 'href'),
  };
}

function meta(page: DomDocument, names: readonly string[]): string | null {
  for (const name of names) {
    const found = attribute(
      page,
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      'content',
    );
    if (found !== null) return found;
  }
  return null;
}

function attribute(page: DomDocument, selector: string, name: string): string | null {
  const value = cleanLine(page.querySelector(selector)?.getAttribute(name) ?? '');
  return value === '' ? null : value;
}
