import { type Span, type TextQuote } from '../contract';
import { CONTEXT_BESIDE, CONTEXT_REACH } from '../thresholds';

/**
 * Moves the ends of an approximate place to where the context of the quotation adjoins, if that is near: an error at an end
 * may as well be a word left out there as a word too many, and only the context tells.
 */
export function settleEnds<P extends Span>(text: string, place: P, { prefix, suffix }: TextQuote): P {
  const before = prefix.slice(-CONTEXT_BESIDE);
  const behind = suffix.slice(0, CONTEXT_BESIDE);
  const start = nearest(text, before, place.start - before.length);
  const end = nearest(text, behind, place.end);
  const settled = {
    start: start === null ? place.start : start + before.length,
    end: end ?? place.end,
  };
  return settled.start < settled.end ? { ...place, ...settled } : place;
}

/** Where a context stands nearest to a place, null where it does not stand near. */
function nearest(text: string, context: string, place: number): number | null {
  if (context.length < CONTEXT_BESIDE) return null;
  const behind = text.slice(Math.max(0, place), place + CONTEXT_REACH + context.length).indexOf(context);
  const from = Math.max(0, place - CONTEXT_REACH);
  const before = text.slice(from, Math.max(0, place + context.length)).lastIndexOf(context);
  if (behind < 0 && before < 0) return null;
  const after = Math.max(0, place) + behind;
  if (before < 0) return after;
  return behind >= 0 && after - place <= place - (from + before) ? after : from + before;
}
