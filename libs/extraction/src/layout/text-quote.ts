import { type TextQuote } from '../contract';
import { type Span } from '../reading/block';

/** How much of the text around a claim its selector keeps, in UTF-16 code units. */
const CONTEXT = 32;
const LOW_SURROGATE_START = /^[\udc00-\udfff]/;
const HIGH_SURROGATE_END = /[\ud800-\udbff]$/;

/** The W3C Web Annotation TextQuoteSelector of a stretch of text; it never cuts a character in two. */
export function textQuoteAt(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(LOW_SURROGATE_START, ''),
    suffix: text.slice(end, end + CONTEXT).replace(HIGH_SURROGATE_END, ''),
  };
}
