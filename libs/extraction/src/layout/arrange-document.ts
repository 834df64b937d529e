import { type Block, documentOf, type SourceDocument } from '../reading/block';
import { paragraphBlock } from '../reading/text-reader';
import { arrangeParts, type Arrangement } from './arrange-parts';
import { layOut } from './canonical-text';
import { joinBlocks, lookTorn } from './mend-page-breaks';

/**
 * Arranges a document so that its canonical text, read again as plain text, comes out the same. Plain text does not
 * tell a heading or a caption from a paragraph, and so may see a torn sentence where the markup saw none: then the two
 * are one paragraph here too. Offsets of a text that changes with each reading would be worth nothing.
 */
export function arrangeDocument(document: SourceDocument): Arrangement {
  let current = document;
  for (;;) {
    const arrangement = arrangeParts(current);
    const blocks = arrangement.parts.map(({ block }) => block);
    const groups = mayLookTorn(blocks) ? groupsAsPlainText(blocks) : null;
    if (groups === null || groups.length === blocks.length) return arrangement;
    current = { ...document, blocks: groups.flatMap((group) => joined(group) ?? []) };
  }
}

function mayLookTorn(blocks: readonly Block[]): boolean {
  let last: Block | undefined;
  for (const block of blocks) {
    if (last !== undefined && lookTorn(last, block)) return true;
    last = block;
  }
  return false;
}

/** Which blocks plain text would join, in the order in which it would put them. */
function groupsAsPlainText(blocks: readonly Block[]): Block[][] {
  const groups = new Map<Block, Block[]>();
  const plain: Block[] = [];
  for (const block of blocks) {
    const own = paragraphBlock(layOut([{ block, role: 'body' }]).text);
    groups.set(own, [block]);
    plain.push(own);
  }
  const { parts } = arrangeParts(documentOf(plain), (whole, before, after) => {
    groups.set(whole, [...(groups.get(before) ?? []), ...(groups.get(after) ?? [])]);
  });
  return parts.map(({ block }) => groups.get(block) ?? []);
}

function joined(group: readonly Block[]): Block | null {
  const [first, ...rest] = group;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  return rest.reduce<Block>((whole, block) => joinBlocks(whole, block), { ...first, form: 'paragraph' });
}
