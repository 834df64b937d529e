import { type AttributedSentence, attributeParagraphs, type Paragraph } from './attribution/attribute-claims';
import { citationsIn, type JudgedLink, judgeLinks, leftOutIn, leftOutOutside } from './collect-links';
import { type ExtractedCitation, type ExtractedClaim, type Extraction, type ExtractionInput } from './contract';
import { ExtractionError } from './extraction-error';
import { judgeSentence } from './judgement/judge-sentence';
import { canonicalLanguage, guessLanguage } from './language';
import { arrangeDocument } from './layout/arrange-document';
import { layOut, type PlacedPart } from './layout/canonical-text';
import { resolveAddress } from './layout/resolve-address';
import { textQuoteAt } from './layout/text-quote';
import { checkSentences, checkSize, MAX_PARAGRAPHS, tooComplex } from './limits';
import { type SourceDocument, type Span } from './reading/block';
import { readDocument } from './reading/read-document';
import { splitSentences } from './sentences/split-sentences';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Turns an article in any format into its canonical text, claims, citations and left-out links. Pure: no clock, no
 * network, no files. Throws nothing but an ExtractionError. It runs on the caller's thread; what comes from strangers
 * belongs into an ExtractionPool.
 */
export async function extractArticle(input: ExtractionInput): Promise<Extraction> {
  checkSize(input);
  try {
    return extract(await readDocument(input), input);
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    // Libraries overflow the stack on what they never thought of; to the caller that is the article's fault.
    const code = error instanceof RangeError ? 'too_complex' : 'unreadable';
    throw new ExtractionError(code, 'The article is built in a way that cannot be read.', undefined, { cause: error });
  }
}

function extract(document: SourceDocument, input: ExtractionInput): Extraction {
  const paragraphs = document.blocks.length;
  if (paragraphs === 0) throw new ExtractionError('empty_article', 'The article holds no text.');
  if (paragraphs > MAX_PARAGRAPHS) {
    const message = `The article has ${paragraphs} paragraphs; ${MAX_PARAGRAPHS} are read at most.`;
    throw tooComplex(message, 'maxParagraphs', MAX_PARAGRAPHS);
  }
  const { parts, head, sourceUrl } = arrangeDocument(document);
  const { text, placed } = layOut(parts);
  const linked = placed.map((part) => ({ part, links: judgeLinks(part) }));
  const baseUrl = resolveAddress(document.baseUrl ?? '', input.baseUrl ?? null) ?? input.baseUrl ?? null;
  const language = canonicalLanguage(input.language) ?? canonicalLanguage(document.language) ?? guessLanguage(text);
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
    claims: claimsOf(linked, text, language, baseUrl),
    leftOut: [
      ...linked.flatMap(({ part, links }) => leftOutIn(part, links, baseUrl)),
      ...leftOutOutside(document.outside, baseUrl),
    ],
  };
}

interface LinkedPart {
  part: PlacedPart;
  links: JudgedLink[];
}

function claimsOf(
  linked: readonly LinkedPart[],
  text: string,
  language: string | null,
  baseUrl: string | null,
): ExtractedClaim[] {
  const body = linked.filter(({ part }) => part.role === 'body');
  const paragraphs = paragraphsOf(body, language);
  const attributed = attributeParagraphs(paragraphs);
  return body.flatMap(({ part, links }, index) =>
    (paragraphs[index]?.sentences ?? []).flatMap((sentence, place): ExtractedClaim[] => {
      const said = attributed[index]?.[place];
      if (said === undefined) return [];
      return [claimOf(part, sentence, said, citationsIn(sentence, links, part, baseUrl), text, language)];
    }),
  );
}

function paragraphsOf(body: readonly LinkedPart[], language: string | null): Paragraph[] {
  let sentences = 0;
  return body.map(({ part: { block } }) => {
    const paragraph = { text: block.text, sentences: sentencesOf(block.text, language) };
    sentences += paragraph.sentences.length;
    checkSentences(sentences);
    return paragraph;
  });
}

function sentencesOf(text: string, language: string | null): Span[] {
  return splitSentences(text, language).filter(({ start, end }) => LETTER_OR_DIGIT.test(text.slice(start, end)));
}

function claimOf(
  part: PlacedPart,
  sentence: Span,
  said: AttributedSentence,
  citations: ExtractedCitation[],
  text: string,
  language: string | null,
): ExtractedClaim {
  const place = { start: part.start + sentence.start, end: part.start + sentence.end };
  const words = text.slice(place.start, place.end);
  return {
    text: words,
    ...place,
    selector: textQuoteAt(text, place),
    citations,
    attribution: said.attribution,
    ...judgeSentence(words, said, language, citations.length),
  };
}
