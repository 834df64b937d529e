import { type SourceDocument } from '../reading/block';
import { assignParts } from '../roles/assign-parts';
import { type HeadMatter, readHeadMatter } from '../roles/head-matter';
import { type Part } from '../roles/part';
import { mendPageBreaks, type OnJoin } from './mend-page-breaks';

/** An article's parts in order, with its page breaks mended, and what they tell about it. */
export interface Arrangement {
  parts: Part[];
  head: HeadMatter;
  sourceUrl: string | null;
}

/**
 * Settles roles and mends page breaks. A mended paragraph may have another role than its halves, so both are done again
 * until nothing changes; every round has fewer blocks than the one before.
 */
export function arrangeParts(document: SourceDocument, onJoin?: OnJoin): Arrangement {
  let blocks = document.blocks;
  for (;;) {
    const head = readHeadMatter({ ...document, blocks });
    const { parts, sourceUrl } = assignParts(blocks, head);
    const mended = mendPageBreaks(parts, onJoin);
    if (mended.length === parts.length) return { parts, head, sourceUrl: document.sourceUrl ?? sourceUrl };
    blocks = mended.map(({ block }) => block);
  }
}
