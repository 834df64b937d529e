export {
  type ArticleFormat,
  type Attribution,
  type ClaimKind,
  type ExtractedArticle,
  type ExtractedCitation,
  type ExtractedClaim,
  type Extraction,
  type ExtractionInput,
  type LeftOutLink,
  type LeftOutRole,
  type TextQuote,
} from './contract';
export { extractArticle } from './extract-article';
export { ExtractionError, type ExtractionErrorCode, type ExtractionLimit } from './extraction-error';
export { EXTRACTION_VERSION } from './extraction-version';
export { ExtractionPool, type ExtractionPoolOptions } from './isolation/extraction-pool';
export { judgeSelection, type SelectionJudgement } from './judge-selection';
export { textQuoteAt } from './layout/text-quote';
export { MAX_BYTES } from './limits';
export { ARTICLE_MEDIA_TYPES, articleFormatOf } from './media-types';
