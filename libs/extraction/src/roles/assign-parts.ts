import { type SourceDocument } from '../reading/block';
import { isCaption } from './captions';
import { type HeadMatter } from './head-matter';
import { type Part, type PartRole } from './part';
import { promoRole } from './promo-lines';
import { isNothingButLinks, startsWithRelatedLabel } from './related-lines';
import { parseSourceFooter } from './source-footer';

/** Blocks with their roles, and what the roles told about the article. */
export interface AssignedParts {
  parts: Part[];
  captions: string[];
  sourceUrl: string | null;
}

/** Gives every block its role, by place and form; before any sentence is looked at, as lines that are none look like it. */
export function assignParts(document: SourceDocument, head: HeadMatter): AssignedParts {
  const { blocks } = document;
  const captions: string[] = [];
  let sourceUrl = document.sourceUrl;
  let afterSourceLabel = false;
  const parts = blocks.map((block, index): Part => {
    const footer = parseSourceFooter(block);
    const isFooter = footer !== null && (footer.label || afterSourceLabel || index === blocks.length - 1);
    if (isFooter) sourceUrl ??= footer.url;
    afterSourceLabel = isFooter && footer.url === null;
    const role = isFooter ? 'boilerplate' : (head.roles.get(index) ?? roleOf(block));
    if (role === 'caption') captions.push(block.text);
    return { block, role };
  });
  return { parts, captions, sourceUrl };
}

function roleOf(block: SourceDocument['blocks'][number]): PartRole {
  if (isCaption(block)) return 'caption';
  if (block.role !== undefined) return block.role;
  if (startsWithRelatedLabel(block)) return 'related';
  const promo = promoRole(block);
  if (promo !== null) return promo;
  if (isNothingButLinks(block)) return 'related';
  if (block.form === 'code') return 'code';
  return block.form === 'heading' ? 'heading' : 'body';
}
