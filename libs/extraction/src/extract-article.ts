import { citationsIn, leftOutIn, leftOutOutside } from './collect-links';
import { type ExtractedClaim, type Extraction, type ExtractionInput } from './contract';
import { ExtractionError } from './extraction-error';
import { canonicalLanguage } from './language-tag';
import { layOut, type PlacedPart } from './layout/canonical-text';
import { mendPageBreaks } from './layout/mend-page-breaks';
import { resolveAddress } from './layout/resolve-address';
import { textQuoteAt } from './layout/text-quote';
import { readDocument } from './reading/read-document';
import { assignParts } from './roles/assign-parts';
import { readHeadMatter } from './roles/head-matter';
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
  const head = readHeadMatter(document);
  const { parts, captions, sourceUrl } = assignParts(document, head);
  const { text, placed } = layOut(mendPageBreaks(parts));
  const baseUrl = resolveAddress(document.baseUrl ?? '', input.baseUrl ?? null) ?? input.baseUrl ?? null;
  const language = canonicalLanguage(input.language) ?? canonicalLanguage(document.language);
  return {
    article: {
      title: head.title,
      byline: head.byline,
      publishedAt: head.publishedAt,
      language,
      sourceUrl: sourceUrl === null ? null : resolveAddress(sourceUrl, baseUrl),
      captions,
    },
    text,
    claims: placed.flatMap((part) => (part.role === 'body' ? claimsIn(part, text, language, baseUrl) : [])),
    leftOut: [...placed.flatMap((part) => leftOutIn(part, baseUrl)), ...leftOutOutside(document.outside, baseUrl)],
  };
}

function claimsIn(part: PlacedPart, text: string, language: string | null, baseUrl: string | null): ExtractedClaim[] {
  return splitSentences(part.block.text, language).flatMap((sentence) => {
    const place = { start: part.start + sentence.start, end: part.start + sentence.end };
    const words = text.slice(place.start, place.end);
    if (!LETTER_OR_DIGIT.test(words)) return [];
    return {
      text: words,
      ...place,
      selector: textQuoteAt(text, place),
      citations: citationsIn(sentence, part, baseUrl),
      attribution: null,
      kind: 'fact' as const,
      checkWorthy: true,
      checkWorthyReasons: [],
    };
  });
}
