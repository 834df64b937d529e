import { type AttributedSentence, attributeParagraphs } from './attribution/attribute-claims';
import { citationsIn, leftOutIn, leftOutOutside } from './collect-links';
import { type ExtractedClaim, type Extraction, type ExtractionInput } from './contract';
import { ExtractionError } from './extraction-error';
import { judgeCheckWorthiness } from './judgement/check-worthiness';
import { kindOf } from './judgement/kind';
import { canonicalLanguage } from './language-tag';
import { arrangeParts } from './layout/arrange-parts';
import { layOut, type PlacedPart } from './layout/canonical-text';
import { resolveAddress } from './layout/resolve-address';
import { textQuoteAt } from './layout/text-quote';
import { type Span } from './reading/block';
import { readDocument } from './reading/read-document';
import { splitSentences } from './sentences/split-sentences';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Turns an article in any format into its canonical text, claims, citations and left-out links. Pure: no clock, no
 * network, no files. Throws nothing but an ExtractionError. It runs on the caller's thread; what comes from strangers
 * belongs into an ExtractionPool.
 */
export async function extractArticle(input: ExtractionInput): Promise<Extraction> {
  const document = await readDocument(input);
  if (document.blocks.length === 0) throw new ExtractionError('empty_article', 'The article holds no text.');
  const { parts, head, sourceUrl } = arrangeParts(document);
  const { text, placed } = layOut(parts);
  const baseUrl = resolveAddress(document.baseUrl ?? '', input.baseUrl ?? null) ?? input.baseUrl ?? null;
  const language = canonicalLanguage(input.language) ?? canonicalLanguage(document.language);
  return {
    article: {
      title: head.title,
      byline: head.byline,
      publishedAt: head.publishedAt,
      language,
      sourceUrl: sourceUrl === null ? null : resolveAddress(sourceUrl, baseUrl),
      captions: parts.flatMap(({ role, block }) => (role === 'caption' ? block.text : [])),
    },
    text,
    claims: claimsOf(placed, text, language, baseUrl),
    leftOut: [...placed.flatMap((part) => leftOutIn(part, baseUrl)), ...leftOutOutside(document.outside, baseUrl)],
  };
}

function claimsOf(
  placed: readonly PlacedPart[],
  text: string,
  language: string | null,
  baseUrl: string | null,
): ExtractedClaim[] {
  const body = placed.filter((part) => part.role === 'body');
  const paragraphs = body.map(({ block }) => ({ text: block.text, sentences: sentencesOf(block.text, language) }));
  const attributed = attributeParagraphs(paragraphs);
  return body.flatMap((part, index) =>
    (paragraphs[index]?.sentences ?? []).flatMap((sentence, place): ExtractedClaim[] => {
      const said = attributed[index]?.[place];
      return said === undefined ? [] : [claimOf(part, sentence, said, text, baseUrl)];
    }),
  );
}

function sentencesOf(text: string, language: string | null): Span[] {
  return splitSentences(text, language).filter(({ start, end }) => LETTER_OR_DIGIT.test(text.slice(start, end)));
}

function claimOf(
  part: PlacedPart,
  sentence: Span,
  said: AttributedSentence,
  text: string,
  baseUrl: string | null,
): ExtractedClaim {
  const place = { start: part.start + sentence.start, end: part.start + sentence.end };
  const words = text.slice(place.start, place.end);
  const citations = citationsIn(sentence, part, baseUrl);
  const kind = kindOf(words, said);
  const { checkWorthy, reasons } = judgeCheckWorthiness({
    text: words,
    sentence: said,
    kind,
    citations: citations.length,
  });
  return {
    text: words,
    ...place,
    selector: textQuoteAt(text, place),
    citations,
    attribution: said.attribution,
    kind,
    checkWorthy,
    checkWorthyReasons: reasons,
  };
}
