export { type FetchedPage, type PageVerdict, type UnfetchedPage, type UnreadableReason } from './fetched-page';
export { type FailureVerdict, type LinkFlag, type LinkReason, type LinkVerdict } from './link-verdict';
export { type LinkCheckResult, type LinkHop, type LinkTimings } from './link-check-result';
export { DEFAULT_LINK_CHECK_LIMITS, type LinkCheckLimits } from './link-check-limits';
export { EgressPolicy, EgressPolicyError, type EgressPolicyOptions, parseEgressPolicy } from './egress/egress-policy';
export { LinkChecker, type LinkCheckerOptions } from './link-checker';
export { PageFetcher, type PageFetcherOptions } from './page-fetcher';
export { type MaxBytesByType } from './page-sizes';
export { siteOf } from './site';
