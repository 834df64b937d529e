import { parsePage } from './dom';
import { elementRole } from './element-role';
import { walkBlocks, type Walked } from './walk-blocks';

/** Reads a piece of HTML that is nothing but article, without looking for the article in it. */
export function readFragment(html: string): Walked {
  const { body } = parsePage(html);
  return body === null ? { blocks: [], outside: [] } : walkBlocks(body, elementRole);
}
