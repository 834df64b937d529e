import { type Span } from '../reading/block';

/** A quotation mark made of two apostrophes, as typewriters and wire copy have it. */
const DOUBLED = /''|``/g;
const OPENS = new Set(['“', '„', '«', '「', '『', '‟', '＂']);
const CLOSES = new Set(['”', '»', '」', '』']);
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-:,/]/;
/** In single marks, as British papers quote: an opening one stands before a word, a closing one behind its end. */
const SINGLE =
  /(?<![\p{L}\p{N}])[‘']([^‘’'\n]*?(?:[\p{L}\p{N}][’'][\p{L}\p{N}][^‘’'\n]*?)*[\p{L}\p{N}.,!?…])[’'](?![\p{L}\p{N}])/gu;

/** A stretch in quotation marks, marks included; `open` when the paragraph ended before the quotation did. */
export interface Quotation extends Span {
  open: boolean;
}

/**
 * Finds the quotations of a paragraph. The marks may be of any kind and mixed: a quotation that opens straight and
 * closes curly is one quotation, and so is one whose closing mark is the opening mark of another language.
 */
export function findQuotations(printed: string): Quotation[] {
  const text = printed.replace(DOUBLED, '"\u2060');
  const quotations: Quotation[] = [];
  let start = -1;
  let opener = '';
  const close = (end: number): void => {
    if (end - start > 2) quotations.push({ start, end, open: false });
    start = -1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (mark !== '"' && !OPENS.has(mark) && !CLOSES.has(mark)) continue;
    if (start < 0) {
      if (!opensHere(text, index, mark)) continue;
      start = index;
      opener = mark;
    } else if (closesHere(text, index, mark, opener)) {
      close(index + 1);
    } else if (opensHere(text, index, mark) && !CLOSES.has(mark)) {
      // The mark that should have closed the last quotation is missing.
      close(index);
      start = index;
      opener = mark;
    }
  }
  if (start >= 0 && text.length - start > 2) quotations.push({ start, end: text.length, open: true });
  return withSingleMarks(text, quotations);
}

function opensHere(text: string, index: number, mark: string): boolean {
  const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' '];
  if (mark === '”') return BEFORE_OPENING.test(before) && WORD.test(after);
  if (mark === '»') return BEFORE_OPENING.test(before) && !/\s/.test(after);
  if (mark === '"') return !/\s/.test(after) && !WORD.test(before);
  return OPENS.has(mark);
}

function closesHere(text: string, index: number, mark: string, opener: string): boolean {
  if (opener === '»') return mark === '«';
  if (opener === '«' && mark === '»') return true;
  if (mark === '“') return opener === '„' || !WORD.test(text[index + 1] ?? ' ');
  if (mark === '"') return !/\s/.test(text[index - 1] ?? ' ') || /[\s.,;:!?]/.test(text[index + 1] ?? ' ');
  return CLOSES.has(mark) && mark !== '»';
}

function withSingleMarks(text: string, quotations: Quotation[]): Quotation[] {
  if (!/[‘']/.test(text)) return quotations;
  const all = [...quotations];
  for (const match of text.matchAll(SINGLE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!quotations.some((other) => other.start < end && start < other.end)) all.push({ start, end, open: false });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The text with everything inside quotations hidden, so that no word of theirs is taken for the newspaper's. */
export function hideQuotations(text: string, quotations: readonly Span[]): string {
  let hidden = '';
  let from = 0;
  for (const { start, end } of quotations) {
    hidden += text.slice(from, start) + HIDDEN.repeat(end - start);
    from = end;
  }
  return hidden + text.slice(from);
}

/** Stands for each character of a hidden quotation. */
export const HIDDEN = '\u0001';
