import { type AttributedSentence, attributeParagraphs, carry } from './attribution/attribute-claims';
import { ENDS_APART } from './attribution/subject';
import { type Attribution, type ClaimKind } from './contract';
import { judgeSentence } from './judgement/judge-sentence';
import { type Span } from './reading/block';
import { type SelectionContext, readSelectionContext } from './layout/selection-context';
import { splitSentences } from './sentences/split-sentences';

/** What a claim's judgement says, apart from where it stands and what it cites. */
export interface SelectionJudgement {
  attribution: Attribution | null;
  kind: ClaimKind;
  checkWorthy: boolean;
  checkWorthyReasons: string[];
}

/**
 * Judges a stretch of a canonical text that an editor selected, in its context, by the code that judges sentences: a
 * whole sentence is judged as its claim was, a half keeps the attribution that governs it, and several sentences are
 * judged as one. Places are in UTF-16 code units; those outside of the text are moved to its ends. Links do not stand in
 * a canonical text, so the number of citations in the selection is given with it.
 *
 * It may run on the caller's thread: it looks at 24,000 UTF-16 code units in front of the selection, 4,000 behind it, and
 * the first 8,000 of it, so that its time has a bound. A full name that stands further away is not found.
 */
export function judgeSelection(
  text: string,
  selection: Span,
  language: string | null,
  citations = 0,
): SelectionJudgement {
  const context = readSelectionContext(text, selection);
  const sentences = splitSentences(context.own, language);
  const said = attribute(context, cut(sentences, context.selection), language).find(({ span }) =>
    overlap(span, context.selection),
  );
  if (said === undefined) return { attribution: null, kind: 'fact', checkWorthy: false, checkWorthyReasons: [] };
  const words = context.own.slice(context.selection.start, context.selection.end);
  const attribution = said.attribution ?? governing(attribute(context, sentences, language), context.selection);
  return { attribution, ...judgeSentence(words, said, language, citations) };
}

type Attributed = AttributedSentence & { span: Span };

/** Attributes the sentences of the selection's own paragraph, in its context. */
function attribute(context: SelectionContext, sentences: readonly Span[], language: string | null): Attributed[] {
  const around = (texts: readonly string[]): { text: string; sentences: Span[] }[] =>
    texts.map((text) => ({ text, sentences: splitSentences(text, language) }));
  const own = { text: context.own, sentences };
  const attributed = attributeParagraphs([...around(context.before), own, ...around(context.after)]);
  return (attributed[context.before.length] ?? []).flatMap((said, index) => {
    const span = sentences[index];
    return span === undefined ? [] : [{ ...said, span }];
  });
}

/** The sentences of a paragraph with the selection as one of them: what it cuts in two ends, or starts, at its edges. */
function cut(sentences: readonly Span[], selection: Span): Span[] {
  const before = sentences.filter(({ start }) => start < selection.start);
  const after = sentences.filter(({ end }) => end > selection.end);
  return [
    ...before.map((span) => ({ ...span, end: Math.min(span.end, selection.start) })),
    ...(selection.end > selection.start ? [selection] : []),
    ...after.map((span) => ({ ...span, start: Math.max(span.start, selection.end) })),
  ];
}

/** Who is credited, in the part of its sentence that is not selected, with what is. */
function governing(sentences: readonly Attributed[], selection: Span): Attribution | null {
  for (const { attribution, clause, hidden, span } of sentences) {
    if (attribution === null || !overlap(span, selection)) continue;
    if (clause === null) return attribution;
    const follows = selection.end > span.start + clause.start;
    // `It rained, but she said that …` credits her with nothing that stands in front.
    if (follows || ENDS_APART.test(hidden.slice(0, clause.start)))
      return carry(attribution, follows ? 'carried-forward' : 'carried-back');
  }
  return null;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
