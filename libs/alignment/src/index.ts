export { addressKey } from './addresses/address';
export { alignSentences } from './align-sentences';
export { changedWords } from './changed-words';
export {
  type AddressMatch,
  type Anchor,
  type AnchoredText,
  type AnchorKind,
  type CitedAnchor,
  type CitingSentence,
  type LocatedQuote,
  type MatchKind,
  type PlacedAnchor,
  type Reanchoring,
  type RestOfSentence,
  type Rewording,
  type SentenceMatch,
  type Span,
  type SplitText,
  type TextQuote,
  type Tolerance,
  type WordChange,
} from './contract';
export { AlignmentThread, type AlignmentThreadOptions } from './isolation/alignment-thread';
export { AlignmentError, type AlignmentErrorCode } from './isolation/alignment-error';
export { locateQuote } from './locate-quote';
export { matchAddresses } from './match-addresses';
export { isInsideWord } from './quotes/snap-to-words';
export { reanchor } from './reanchor';
export { normalise } from './text/normalise';
