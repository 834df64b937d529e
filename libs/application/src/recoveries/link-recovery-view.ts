import { type ReadRows, type StoredPageFailure } from '@app/database';
import { type MatchKind, type OutdatedReason, type ProposalStanding, proposalStanding } from '@app/domain';
import { type ActorView } from '../access/actor-view';
import { type PageJobStanding, standingOf, type StoredPageJob } from '../pages/page-job-standing';

/** An address proposed for a citation, as readers see it. */
export interface AddressProposalView {
  readonly id: string;
  readonly claimId: string;
  readonly citationId: string;
  readonly anchorText: string;
  readonly url: string;
  readonly match: {
    readonly kind: MatchKind;
    readonly similarity: number;
    /** The sentence in the article. */
    readonly ours: string;
    /** The sentence on the page. */
    readonly theirs: string;
  };
  readonly status: ProposalStanding['status'];
  /** Why it is outdated. */
  readonly reason: OutdatedReason | null;
  readonly appliedAt: Date | null;
  readonly appliedBy: ActorView | null;
}

/** A citation that still lacks an address, and for which nothing is proposed. */
export interface OpenCitationView {
  readonly claimId: string;
  readonly citationId: string;
  readonly anchorText: string;
  readonly sentence: string;
}

/** A search for an article's lost addresses, without what it found. */
interface LinkRecoverySummary extends PageJobStanding {
  readonly id: string;
  readonly articleId: string;
  readonly revision: number;
  readonly pageUrl: string | null;
  readonly finalUrl: string | null;
  readonly httpStatus: number | null;
  readonly missing: number;
  readonly requestedBy: ActorView;
  readonly createdAt: Date;
}

/** A search for an article's lost addresses, as readers see it. */
export interface LinkRecoveryView extends LinkRecoverySummary {
  readonly proposals: readonly AddressProposalView[];
  readonly open: readonly OpenCitationView[];
}

/** The same in a list. */
export interface ListedLinkRecoveryView extends LinkRecoverySummary {
  /** How many addresses it proposed, and how many of these were taken up. */
  readonly proposals: number;
  readonly applied: number;
}

/** A row that `RECOVERY_COLUMNS` makes. */
export interface RecoveryRow extends Omit<LinkRecoverySummary, 'requestedBy' | keyof PageJobStanding>, StoredPageJob {
  readonly requestedById: string;
  readonly requestedByName: string;
  readonly failure: StoredPageFailure | null;
}

/** Columns of a recovery, from `RECOVERY_TABLES`. */
export const RECOVERY_COLUMNS = `recovery.id, recovery.article_id AS "articleId", revision.number AS revision,
  recovery.page_url AS "pageUrl", recovery.final_url AS "finalUrl", recovery.http_status AS "httpStatus",
  recovery.missing, recovery.failure, recovery.requested_by_id AS "requestedById", actor.name AS "requestedByName",
  recovery.created_at AS "createdAt", recovery.finished_at AS "finishedAt", message.failed_at AS "givenUpAt"`;

/** The same, and how many addresses it proposed. */
export const LISTED_RECOVERY_COLUMNS = `${RECOVERY_COLUMNS},
  (SELECT count(*)::integer FROM link_recovery_proposals WHERE recovery_id = recovery.id) AS proposals,
  (SELECT count(applied_at)::integer FROM link_recovery_proposals WHERE recovery_id = recovery.id) AS applied`;

/** A recovery with its revision, who asked for it, and the message that has it done. */
export const RECOVERY_TABLES = `link_recoveries AS recovery
  JOIN article_revisions AS revision ON revision.id = recovery.revision_id
  JOIN actors AS actor ON actor.id = recovery.requested_by_id
  LEFT JOIN outbox AS message ON message.id = recovery.id`;

/** A recovery with everything that it found. */
export const toRecoveryView = async (rows: ReadRows, row: RecoveryRow): Promise<LinkRecoveryView> => {
  const proposals = (await rows<ProposalRow>(PROPOSALS, [row.id])).map(toProposal);
  const missing = await rows<OpenCitationView>(MISSING, [row.id]);
  const proposed = new Set(proposals.flatMap(({ status, citationId }) => (status === 'proposed' ? citationId : [])));
  return { ...summaryOf(row), proposals, open: missing.filter(({ citationId }) => !proposed.has(citationId)) };
};

/** A recovery with how much it found. */
export const toListedRecovery = ({ proposals, applied, ...row }: ListedRecoveryRow): ListedLinkRecoveryView => ({
  ...summaryOf(row),
  proposals,
  applied,
});

const summaryOf = ({
  requestedById,
  requestedByName,
  failure,
  finishedAt,
  givenUpAt,
  ...rest
}: RecoveryRow): LinkRecoverySummary => ({
  ...rest,
  requestedBy: { id: requestedById, name: requestedByName },
  ...standingOf({ failure, finishedAt, givenUpAt }),
});

/** A row that `LISTED_RECOVERY_COLUMNS` makes. */
export interface ListedRecoveryRow extends RecoveryRow {
  readonly proposals: number;
  readonly applied: number;
}

interface ProposalRow extends Omit<AddressProposalView, 'match' | 'status' | 'reason' | 'appliedBy'> {
  readonly matchKind: MatchKind;
  readonly similarity: number;
  readonly ours: string;
  readonly theirs: string;
  readonly appliedById: string | null;
  readonly appliedByName: string | null;
  readonly isOfTextInForce: boolean;
  /** As the citation is now; null when it is gone. */
  readonly claimIdNow: string | null;
  readonly urlNow: string | null;
}

const PROPOSALS = `SELECT proposal.id, proposal.claim_id AS "claimId",
    proposal.citation_id AS "citationId", proposal.anchor_text AS "anchorText", proposal.url,
    proposal.match_kind AS "matchKind", proposal.similarity, proposal.ours, proposal.theirs,
    proposal.applied_at AS "appliedAt", proposal.applied_by_id AS "appliedById", actor.name AS "appliedByName",
    revision.number = article.revision AS "isOfTextInForce",
    citation.claim_id AS "claimIdNow", citation.url AS "urlNow"
  FROM link_recovery_proposals AS proposal
  JOIN link_recoveries AS recovery ON recovery.id = proposal.recovery_id
  JOIN article_revisions AS revision ON revision.id = recovery.revision_id
  JOIN articles AS article ON article.id = recovery.article_id
  LEFT JOIN actors AS actor ON actor.id = proposal.applied_by_id
  LEFT JOIN citations AS citation ON citation.id = proposal.citation_id
  WHERE proposal.recovery_id = $1 ORDER BY proposal.ordinal`;

/** Citations without an address, for a recovery that has searched its text. */
const MISSING = `SELECT claim.id AS "claimId", citation.id AS "citationId",
    citation.anchor_text AS "anchorText", claim.exact AS sentence
  FROM link_recoveries AS recovery
  JOIN claims AS claim ON claim.revision_id = recovery.revision_id
  JOIN citations AS citation ON citation.claim_id = claim.id AND citation.url IS NULL
  WHERE recovery.id = $1 AND recovery.finished_at IS NOT NULL AND recovery.failure IS NULL
  ORDER BY claim.ordinal, claim.id, citation.ordinal`;

const toProposal = (row: ProposalRow): AddressProposalView => {
  const citation = row.claimIdNow === null ? null : { url: row.urlNow };
  const isApplied = row.appliedAt !== null;
  return {
    id: row.id,
    claimId: row.claimIdNow ?? row.claimId,
    citationId: row.citationId,
    anchorText: row.anchorText,
    url: row.url,
    match: { kind: row.matchKind, similarity: row.similarity, ours: row.ours, theirs: row.theirs },
    ...proposalStanding({ isApplied, isOfTextInForce: row.isOfTextInForce }, citation),
    appliedAt: row.appliedAt,
    appliedBy: row.appliedById === null ? null : { id: row.appliedById, name: row.appliedByName ?? '' },
  };
};
