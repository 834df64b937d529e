import { type ArticleFormat } from './contract';

/** Media types of articles, and the format each is read as. */
export const ARTICLE_MEDIA_TYPES: Readonly<Record<string, ArticleFormat>> = {
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'application/pdf': 'pdf',
};

/** The format behind a media type in lower case; null for one that is no article's. */
export const articleFormatOf = (mediaType: string): ArticleFormat | null =>
  Object.hasOwn(ARTICLE_MEDIA_TYPES, mediaType) ? (ARTICLE_MEDIA_TYPES[mediaType] ?? null) : null;
