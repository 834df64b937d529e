import { locateQuote, type Span } from '@app/alignment';
import { DomainError } from '@app/domain';
import { holdsWords, isInsideCharacter, trimmed } from './stretch';

/** A stretch of a text as a client names it (W3C Web Annotation selectors): by its place, its words, or both. */
export interface Selection {
  readonly position?: Span;
  /** The words; what stands before and after tells them from the same words elsewhere. */
  readonly quote?: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
}

/**
 * Finds a selection in a text, without white space at its ends.
 * @throws DomainError `invalid_fields` where it is not in the text, holds no word, or its place and its words disagree
 */
export const findSelection = (text: string, { position, quote }: Selection): Span => {
  const span = position ? spanAt(text, position) : quote ? spanOf(text, quote) : undefined;
  if (!span) throw wrong('selector', 'must name a position or a quote');
  if (position && quote && text.slice(position.start, position.end) !== quote.exact) {
    throw wrong('selector', 'must name one stretch; the words at this position are others than the quote');
  }
  if (!holdsWords(text, span)) throw wrong('selector', 'must hold words');
  return span;
};

const spanAt = (text: string, { start, end }: Span): Span => {
  if (start >= end || end > text.length) {
    throw wrong('selector/position', `must be a stretch of the text, which has ${text.length} UTF-16 code units`);
  }
  if (isInsideCharacter(text, start) || isInsideCharacter(text, end)) {
    throw wrong('selector/position', 'must not cut a character in two');
  }
  return trimmed(text, start, end);
};

const spanOf = (text: string, { exact, prefix = '', suffix = '' }: NonNullable<Selection['quote']>): Span => {
  const whole = prefix + exact + suffix;
  const first = text.indexOf(whole);
  if (first >= 0 && text.indexOf(whole, first + 1) >= 0) {
    throw wrong('selector/quote', 'must be told by prefix and suffix from the same words elsewhere in the text');
  }
  if (first >= 0) return trimmed(text, first + prefix.length, first + prefix.length + exact.length);
  // Typed by hand, quotation marks and dashes are seldom those of the article.
  const found = locateQuote(text, { exact, prefix, suffix }, 0);
  if (found === null || found.kind === 'fuzzy') {
    throw wrong('selector/quote', 'must be words of the article’s text, with what stands around them');
  }
  return trimmed(text, found.start, found.end);
};

const wrong = (field: string, detail: string): DomainError =>
  new DomainError('invalid_fields', 'The selection is not to be found in the article.', {
    fields: [{ field, detail }],
  });
