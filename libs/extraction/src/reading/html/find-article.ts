import { Readability } from '@mozilla/readability';
import { cleanLine } from '../clean-text';
import { type DomDocument, type DomElement } from './dom';

/** The element that holds a page's article, and what was learnt while finding it. */
export interface FoundArticle {
  root: DomElement;
  title: string | null;
  byline: string | null;
  publishedAt: string | null;
  language: string | null;
}

interface ReadabilityConstructor {
  new (page: DomDocument, options: object): { parse(): ParsedArticle | null };
}

interface ParsedArticle {
  title?: string | null;
  byline?: string | null;
  publishedTime?: string | null;
  lang?: string | null;
  content?: DomElement | null;
}

/** Finds the article in a whole page; the page is taken apart by it. Null when nothing looks like an article. */
export function findArticle(page: DomDocument): FoundArticle | null {
  // With a base Readability would resolve every address, and nobody could tell any more how it was written.
  for (const base of [...page.querySelectorAll('base')]) base.remove();
  const reader = new (Readability as unknown as ReadabilityConstructor)(page, {
    keepClasses: true,
    serializer: (element: unknown) => element,
  });
  const parsed = reader.parse();
  if (parsed?.content == null) return null;
  return {
    root: parsed.content,
    title: known(parsed.title),
    byline: known(parsed.byline),
    publishedAt: known(parsed.publishedTime),
    language: known(parsed.lang),
  };
}

function known(value: string | null | undefined): string | null {
  const line = cleanLine(value ?? '');
  return line === '' ? null : line;
}
