export { LINK_VERDICTS, isSuccess, type LinkVerdict } from './link-verdict';
export { LINK_STATES, type LinkState } from './link-state';
export { linkKey, type LinkKey } from './link-key';
export {
  type AddressProposal,
  MATCH_KINDS,
  type MatchKind,
  OUTDATED_REASONS,
  type OutdatedReason,
  type ProposalStanding,
  proposalStanding,
} from './address-proposal';
export { PAGE_FAILURE_CODES, type PageFailureCode } from './page-failure';
export { isWebAddress } from './web-address';
export { DEFAULT_LINK_POLICY, type LinkPolicy } from './link-policy';
export { newLinkStanding, type LinkStanding, PERSONS_WORDS, type PersonsWord } from './link-standing';
export { type CheckOutcome, isHardGone } from './check-outcome';
export { applyCheck, type AppliedCheck } from './apply-check';
export {
  ARCHIVE_REQUEST_KINDS,
  type ArchiveRequestKind,
  type ArchiveStanding,
  isArchiveLookedFor,
  mayBeArchived,
  nextArchiveTry,
  type OpenArchiveRequest,
} from './archive-look-up';
export { bringForward, nextCheckAt } from './recheck';
export { prevailingWord, takeHostsWord, takePersonsWord } from './persons-word';
export { afterCheckOf, type HostStanding, NEW_HOST_STANDING } from './host-rest';
export { isIncident, joinsIncident } from './host-incident';
export {
  CONTENT_DRIFTS,
  type ContentDrift,
  contentDrift,
  hasDrifted,
  hasLostQuote,
  QUOTE_STATES,
  type QuoteState,
} from './content-drift';
export { consequenceOf, type LinkConsequence } from './link-consequences';
export { isNetworkUp, type ControlAnswer } from './own-network';
export { checkPriority, type LinkDependents } from './check-priority';
