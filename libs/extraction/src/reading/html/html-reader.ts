import { documentOf, type SourceDocument } from '../block';
import { parsePage } from './dom';
import { LinkedSentences } from './linked-sentences';
import { elementRole } from './element-role';
import { findArticle } from './find-article';
import { readPageElements } from './page-elements';
import { readPageMetadata } from './page-metadata';
import { PageLinks } from './page-links';
import { readFragment } from './read-fragment';
import { walkBlocks } from './walk-blocks';

const SITE_NAME = /^\s*[|\-–—·:»•]\s*\S/;
const WHOLE_PAGE = /<(?:!doctype|html|head|body)\b/i;

/** A whole page, out of which the article is found, or a fragment, which is all article. */
export function readHtml(content: string): SourceDocument {
  if (!WHOLE_PAGE.test(content)) {
    const { blocks, outside } = readFragment(content);
    return documentOf(blocks, { outside });
  }
  const page = parsePage(content);
  const elements = readPageElements(page);
  const metadata = readPageMetadata(page, elements.headings);
  const links = new PageLinks(elements.links);
  const sentences = new LinkedSentences(page, elements);
  const article = findArticle(page);
  if (article === null) {
    const { blocks, outside } = readFragment(content);
    return documentOf(blocks, { ...metadata, sourceUrl: metadata.canonicalUrl, outside });
  }
  sentences.restoreInto(article.root);
  const { blocks, outside } = walkBlocks(article.root, elementRole);
  return documentOf(blocks, {
    title: withoutSiteName(article.title ?? metadata.title, metadata.heading),
    byline: article.byline ?? metadata.byline,
    publishedAt: article.publishedAt ?? metadata.publishedAt,
    language: metadata.language ?? article.language,
    sourceUrl: metadata.canonicalUrl,
    baseUrl: metadata.baseUrl,
    outside: [...outside, ...links.outsideOf(article.root)],
  });
}

/** `Mayor resigns - City Paper` is `Mayor resigns` where that is the page's heading. */
function withoutSiteName(title: string | null, heading: string | null): string | null {
  if (title === null || heading === null) return title ?? heading;
  return heading.length > 3 && title.startsWith(heading) && SITE_NAME.test(title.slice(heading.length))
    ? heading
    : title;
}
