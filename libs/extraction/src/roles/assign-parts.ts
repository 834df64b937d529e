import { type Block } from '../reading/block';
import { isCaption } from './captions';
import { holdsSentence, isLabelLine, isSentence } from './label-lines';
import { type Part, type PartRole } from './part';
import { promoRole } from './promo-lines';
import { isNothingButLinks, labelledLinksRole, startsWithRelatedLabel } from './related-lines';
import { runningHeads } from './running-heads';
import { readSections } from './sections';
import { parseSourceFooter } from './source-footer';
import { readTailMatter } from './tail-matter';

/** Blocks with their roles, and the address that a footer gave for the original page. */
export interface AssignedParts {
  parts: Part[];
  sourceUrl: string | null;
}

/** What is known of the article's head before its other blocks get their roles. */
export interface KnownHead {
  byline: string | null;
  roles: ReadonlyMap<number, PartRole>;
}

/** Gives every block its role, by place and form; before any sentence is looked at, as lines that are none look like it. */
export function assignParts(blocks: readonly Block[], head: KnownHead): AssignedParts {
  const sections = readSections(blocks);
  const footers = readFooters(blocks);
  const running = runningHeads(blocks);
  const roles = blocks.map(
    (block, index): PartRole =>
      head.roles.get(index) ??
      footers.roles.get(index) ??
      sections.get(index) ??
      (running.has(block.text) ? 'boilerplate' : roleByForm(block, blocks[index + 1])),
  );
  const hasNoRole = (index: number): boolean => roles[index] === 'body' || roles[index] === 'heading';
  for (const [index, role] of readTailMatter(blocks, head.byline, hasNoRole)) roles[index] = role;
  return {
    parts: blocks.map((block, index) => ({ block, role: roles[index] ?? 'body' })),
    sourceUrl: footers.sourceUrl,
  };
}

function readFooters(blocks: readonly Block[]): { roles: Map<number, PartRole>; sourceUrl: string | null } {
  const roles = new Map<number, PartRole>();
  let sourceUrl: string | null = null;
  let afterLabel = false;
  for (const [index, block] of blocks.entries()) {
    const footer = parseSourceFooter(block);
    const counts: boolean = footer !== null && (footer.label || afterLabel || index === blocks.length - 1);
    afterLabel = counts && footer?.url === null;
    if (!counts) continue;
    sourceUrl ??= footer?.url ?? null;
    roles.set(index, 'boilerplate');
  }
  return { roles, sourceUrl };
}

/** The role that a block has by its own form and words, wherever in the article it stands. */
export function roleByForm(block: Block, next: Block | undefined): PartRole {
  if (isCaption(block)) return 'caption';
  if (block.role !== undefined) return block.role;
  if (startsWithRelatedLabel(block)) return 'related';
  const role = promoRole(block) ?? labelledLinksRole(block);
  if (role !== null) return role;
  if (isNothingButLinks(block)) return 'related';
  if (block.form === 'code') return 'code';
  if (block.form === 'cell' && !holdsSentence(block)) return 'heading';
  return (block.form === 'heading' && !isSentence(block.text)) || isLabelLine(block, next) ? 'heading' : 'body';
}
