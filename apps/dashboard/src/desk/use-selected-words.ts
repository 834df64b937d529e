import { useEffect, useRef, useState } from 'react';

/** Words of the article that somebody has selected, by their place in its text. */
export interface SelectedWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Follows which words inside a container are selected; pieces of text tell their offset in `data-start`. */
export const useSelectedWords = () => {
  const container = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const follow = () => {
      const selected = document.getSelection();
      const range = selected && !selected.isCollapsed && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
      const isInside = range !== null && container.current?.contains(range.commonAncestorContainer) === true;
      const next = isInside ? wordsOf(range) : null;
      // A dialog that opens takes the selection away; what was selected before is what it is about.
      if (next || (selected?.anchorNode && container.current?.contains(selected.anchorNode))) setSelection(next);
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('selectionchange', follow);
    };
  }, []);
  return { container, selection };
};

const wordsOf = (range: Range): SelectedWords | null => {
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  const text = range.toString().trim();
  return start !== null && end !== null && end > start && text !== '' ? { start, end, text } : null;
};

const offsetOf = (node: Node, offset: number): number | null => {
  const element = node instanceof Element ? (node.children[offset] ?? node) : node.parentElement;
  const piece = element?.closest('[data-start]') ?? element?.querySelector('[data-start]');
  if (!(piece instanceof HTMLElement)) return null;
  return Number(piece.dataset['start']) + (node instanceof Text ? offset : 0);
};
