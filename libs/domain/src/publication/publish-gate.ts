import { type ReviewPolicy } from '../claim/claim';
import { isOpen } from '../review/states';
import { type ClaimStanding, hasVerdict, isAtRisk, isInReview, isSingleSourced } from './claim-standing';

/** What keeps an article from being published. */
export const PUBLISH_BLOCKERS = ['undecided', 'under_recheck', 'disputed', 'at_risk', 'single_reviewer'] as const;

/** One of `PUBLISH_BLOCKERS`. */
export type PublishBlocker = (typeof PUBLISH_BLOCKERS)[number];

/** What does not, but should be known. */
export const PUBLISH_WARNINGS = ['unverifiable', 'single_sourced', 'attribution_unanswered', 'unlinked'] as const;

/** One of `PUBLISH_WARNINGS`. */
export type PublishWarning = (typeof PUBLISH_WARNINGS)[number];

/** One thing that is so, and the claims of which it is. */
export interface GateReason<Code extends string> {
  readonly code: Code;
  readonly claimIds: readonly string[];
}

/** Whether an article may be published, and why. */
export interface PublishGate {
  readonly publishable: boolean;
  readonly blockers: readonly GateReason<PublishBlocker>[];
  readonly warnings: readonly GateReason<PublishWarning>[];
}

/**
 * Whether an article may be published under its policy: every check-worthy claim is decided, none is disputed or opened
 * again, no verdict has lost its ground, and each was seen by as many people as the policy asks for.
 */
export const publishGate = (claims: readonly ClaimStanding[], policy: ReviewPolicy): PublishGate => {
  const counted = claims.filter(isInReview);
  const blockers = reasons(PUBLISH_BLOCKERS, counted, {
    undecided: ({ state, checkWorthy, decision }) => checkWorthy && isOpen(state) && decision === null,
    under_recheck: ({ state, decision }) => isOpen(state) && decision !== null,
    disputed: ({ state }) => state === 'disputed',
    at_risk: isAtRisk,
    single_reviewer: (claim) => policy === 'four_eyes' && hasVerdict(claim) && claim.decision?.procedure === 'single',
  });
  const warnings = reasons(PUBLISH_WARNINGS, counted, {
    unverifiable: ({ state }) => state === 'unverifiable',
    single_sourced: isSingleSourced,
    attribution_unanswered: (claim) =>
      hasVerdict(claim) && claim.attributed && claim.decision?.attributionAnswered === false,
    unlinked: ({ linked }) => !linked,
  });
  return { publishable: blockers.length === 0, blockers, warnings };
};

const reasons = <Code extends string>(
  codes: readonly Code[],
  claims: readonly ClaimStanding[],
  tests: Readonly<Record<Code, (claim: ClaimStanding) => boolean>>,
): readonly GateReason<Code>[] =>
  codes
    .map((code) => ({ code, claimIds: claims.filter(tests[code]).map(({ id }) => id) }))
    .filter(({ claimIds }) => claimIds.length > 0);
