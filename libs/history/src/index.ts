export { examineChain, type KnownOfChain } from './chains/examine-chain';
export {
  type Chain,
  CHAIN_FAULTS,
  type ChainedEvent,
  type ChainFault,
  type ChainFinding,
  CHAINS,
  type Head,
  SERIES_FAULTS,
  type SeriesFault,
  type SeriesFinding,
  type Statement,
} from './contract';
export { type ExaminedSeries, examineSeries, statementMissing } from './heads/examine-series';
export { keyIdOf, openSigningKey, publicKeyPath, readPublicKey, type SigningKey } from './heads/signing-key';
export { nameOf, StatementsFolder, type WrittenStatement } from './heads/statements-folder';
