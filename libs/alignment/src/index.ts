export {
  type AddressMatch,
  type CitedAnchor,
  type CitingSentence,
  type LocatedQuote,
  type MatchKind,
  type SentenceMatch,
  type Span,
  type TextQuote,
  type Tolerance,
  type WordChange,
} from './contract';
