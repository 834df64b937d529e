import { type CitationRecord } from '@app/database';

/** The words that carry a citation in its claim's text, whatever a person calls them; its own where it stands in none. */
export const anchorOf = ({ startOffset, endOffset, anchorText }: CitationRecord, text: string): string =>
  startOffset === null || endOffset === null ? anchorText : text.slice(startOffset, endOffset);
