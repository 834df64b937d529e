import { type Span } from '@app/alignment';
import { type ClaimRecord } from '@app/database';
import { type CorrectableField } from '@app/domain';
import { judgeSelection, textQuoteAt } from '@app/extraction';
import { type ClaimDraft } from '../articles/claims-of';
import { oneLine } from '../claims/one-line';
import { type OpenText } from '../claims/claim-in-text';

/** A text of an article, as far as claims are made of it. */
export interface TextOfArticle {
  readonly article: Pick<OpenText['article'], 'language'>;
  readonly revision: Pick<OpenText['revision'], 'text'>;
}

/** A stretch of an article's text as the claim that could be made of it, judged as sentences are. */
export const draftOf = ({ article, revision }: TextOfArticle, span: Span, citations: number): ClaimDraft => ({
  text: oneLine(revision.text.slice(span.start, span.end)),
  start: span.start,
  end: span.end,
  selector: textQuoteAt(revision.text, span),
  ...judgeSelection(revision.text, span, article.language, citations),
});

/** As `draftOf`, for a stretch of a claim: what a person put right of the claim holds for its parts, but for their words. */
export const draftFrom = (claim: ClaimRecord, text: OpenText, span: Span, citations: number): ClaimDraft => {
  const isCorrected = (field: CorrectableField): boolean => claim.corrected.includes(field);
  const { kind, attribution, checkWorthy, checkWorthyReasons } = claim;
  return {
    ...draftOf(text, span, citations),
    ...(isCorrected('kind') && { kind }),
    ...(isCorrected('attribution') && { attribution }),
    ...(isCorrected('checkWorthy') && { checkWorthy, checkWorthyReasons }),
    corrected: [...claim.corrected.filter((field) => field !== 'text' && field !== 'boundaries'), 'boundaries'],
  };
};
