import { type Block } from '../reading/block';

const LONGEST = 80;
const SENTENCE_END = /[.!?…。！？:：]["'”’»)\]]*$/u;

/** Lines that come again and are no sentences: running heads, credits under every picture, labels of a page. */
export function runningHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text, form } of blocks) {
    if (text.length > LONGEST || (form !== 'paragraph' && form !== 'heading') || SENTENCE_END.test(text)) continue;
    if (seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}
