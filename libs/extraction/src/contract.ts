/** The formats an article may come in. */
export type ArticleFormat = 'markdown' | 'html' | 'text' | 'pdf';

/** An article as it was handed in. */
export interface ExtractionInput {
  format: ArticleFormat;
  /** Bytes are decoded by byte order mark, `charset`, what the document declares, and last by what fits. */
  content: string | Uint8Array;
  /** Relative addresses are resolved against it, unless an HTML page names its own base. */
  baseUrl?: string;
  /** BCP 47; wins over what the article says of itself. An invalid tag is ignored. */
  language?: string;
  /** A WHATWG encoding label, such as one out of a Content-Type header. */
  charset?: string;
  /** Whether the content is a canonical text that this library made of an article within its limits; it has no cap of its own. */
  isCanonical?: boolean;
}

/** What an article turned out to hold. */
export interface Extraction {
  article: ExtractedArticle;
  /** The canonical text, paragraphs joined by a blank line: every offset is in UTF-16 code units into it. */
  text: string;
  /** In the order of the text; they never overlap. */
  claims: ExtractedClaim[];
  /** Every link that is no citation, with the reason why, so that an editor can take it back. */
  leftOut: LeftOutLink[];
}

/** What the article says of itself. */
export interface ExtractedArticle {
  title: string | null;
  byline: string | null;
  /** An ISO 8601 date, or a date-time where the article gives one. */
  publishedAt: string | null;
  /** BCP 47. */
  language: string | null;
  sourceUrl: string | null;
  captions: string[];
}

/** One sentence of the article's body; `text.slice(start, end)` of the canonical text is `text`, always. */
export interface ExtractedClaim {
  text: string;
  start: number;
  end: number;
  selector: TextQuote;
  citations: ExtractedCitation[];
  attribution: Attribution | null;
  kind: ClaimKind;
  checkWorthy: boolean;
  /** Why, one rule a line, each starting with `+` (speaks for a check) or `-` (against). */
  checkWorthyReasons: string[];
}

/** W3C Web Annotation TextQuoteSelector; prefix and suffix hold up to 32 UTF-16 code units. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** What sort of statement a claim makes; the first that fits, in this order. */
export type ClaimKind = 'quote' | 'prediction' | 'opinion-analysis' | 'fact';

/** A link that the article gives for a claim. */
export interface ExtractedCitation {
  anchorText: string;
  /** As written. */
  href: string;
  /** Resolved by the WHATWG URL Standard; null when the article lost the address. */
  url: string | null;
  /** Where the anchor stands in the canonical text. */
  start: number;
  end: number;
}

/** Whom the article credits with what a claim says. */
export interface Attribution {
  /** The fullest name the article uses. */
  speaker: string | null;
  /** The words used here. */
  mention: string | null;
  /** The news organisation credited, or through which it reached us. */
  outlet: string | null;
  /** Where it was said. */
  venue: string | null;
  /** True for anonymous sources. */
  unnamed: boolean;
  scope: 'explicit' | 'pronoun' | 'carried-back' | 'carried-forward';
}

/** Why a link is no citation. */
export type LeftOutRole = 'byline' | 'related' | 'nav' | 'bio' | 'promo' | 'boilerplate' | 'media' | 'topic';

/** A link that is no citation; its place is null when it stands outside the canonical text. */
export interface LeftOutLink {
  role: LeftOutRole;
  anchorText: string;
  href: string;
  url: string | null;
  start: number | null;
  end: number | null;
}
