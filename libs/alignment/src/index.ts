export { alignSentences } from './align-sentences';
export { changedWords } from './changed-words';
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
export { AddressMatcher, type AddressMatcherOptions } from './isolation/address-matcher';
export { AlignmentError, type AlignmentErrorCode } from './isolation/alignment-error';
export { locateQuote } from './locate-quote';
export { matchAddresses } from './match-addresses';
