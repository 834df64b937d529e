import { type ReadRows, type StoredPageFailure } from '@app/database';
import { type MatchKind, type OutdatedReason, type ProposalStanding, proposalStanding } from '@app/domain';
import { type ActorView } from '../claims/claim-view';
import { grouped } from '../grouped';
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

/** A search for an article's lost addresses, as readers see it. */
export interface LinkRecoveryView extends PageJobStanding {
  readonly id: string;
  readonly articleId: string;
  readonly revision: number;
  readonly pageUrl: string | null;
  readonly finalUrl: string | null;
  readonly httpStatus: number | null;
  readonly missing: number;
  readonly proposals: readonly AddressProposalView[];
  readonly open: readonly OpenCitationView[];
  readonly requestedBy: ActorView;
  readonly createdAt: Date;
}

/** A row that `RECOVERY_COLUMNS` makes. */
export interface RecoveryRow
  extends Omit<LinkRecoveryView, 'proposals' | 'open' | 'requestedBy' | keyof PageJobStanding>, StoredPageJob {
  readonly requestedById: string;
  readonly requestedByName: string;
  readonly failure: StoredPageFailure | null;
}

/** Columns of a recovery, from `RECOVERY_TABLES`. */
export const RECOVERY_COLUMNS = `recovery.id, recovery.article_id AS "articleId", revision.number AS revision,
  recovery.page_url AS "pageUrl", recovery.final_url AS "finalUrl", recovery.http_status AS "httpStatus",
  recovery.missing, recovery.failure, recovery.requested_by_id AS "requestedById", actor.name AS "requestedByName",
  recovery.created_at AS "createdAt", recovery.finished_at AS "finishedAt", message.failed_at AS "givenUpAt"`;

/** A recovery with its revision, who asked for it, and the message that has it done. */
export const RECOVERY_TABLES = `link_recoveries AS recovery
  JOIN article_revisions AS revision ON revision.id = recovery.revision_id
  JOIN actors AS actor ON actor.id = recovery.requested_by_id
  LEFT JOIN outbox AS message ON message.id = recovery.id`;

/** Puts together the views of some recoveries: two further reads, however many there are. */
export const toRecoveryViews = async (
  rows: ReadRows,
  recoveries: readonly RecoveryRow[],
): Promise<readonly LinkRecoveryView[]> => {
  if (recoveries.length === 0) return [];
  const ids = recoveries.map(({ id }) => id);
  const proposals = byRecovery(await rows<ProposalRow>(PROPOSALS, [ids]));
  const missing = byRecovery(await rows<MissingRow>(MISSING, [ids]));
  return recoveries.map((row) => {
    const own = (proposals.get(row.id) ?? []).map(toProposal);
    const proposed = new Set(own.flatMap(({ status, citationId }) => (status === 'proposed' ? citationId : [])));
    const { requestedById, requestedByName, failure, finishedAt, givenUpAt, ...rest } = row;
    return {
      ...rest,
      requestedBy: { id: requestedById, name: requestedByName },
      ...standingOf({ failure, finishedAt, givenUpAt }),
      proposals: own,
      open: (missing.get(row.id) ?? []).flatMap(({ recoveryId, ...citation }) =>
        proposed.has(citation.citationId) ? [] : citation,
      ),
    };
  });
};

interface OfRecovery {
  readonly recoveryId: string;
}

const byRecovery = <Row extends OfRecovery>(rows: readonly Row[]) => grouped(rows, ({ recoveryId }) => recoveryId);

interface ProposalRow extends OfRecovery, Omit<AddressProposalView, 'match' | 'status' | 'reason' | 'appliedBy'> {
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

const PROPOSALS = `SELECT proposal.recovery_id AS "recoveryId", proposal.id, proposal.claim_id AS "claimId",
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
  WHERE proposal.recovery_id = ANY($1) ORDER BY proposal.recovery_id, proposal.ordinal`;

type MissingRow = OfRecovery & OpenCitationView;

/** Citations without an address, for recoveries that have searched the text in force. */
const MISSING = `SELECT recovery.id AS "recoveryId", claim.id AS "claimId", citation.id AS "citationId",
    citation.anchor_text AS "anchorText", claim.exact AS sentence
  FROM link_recoveries AS recovery
  JOIN claims AS claim ON claim.revision_id = recovery.revision_id
  JOIN citations AS citation ON citation.claim_id = claim.id AND citation.url IS NULL
  WHERE recovery.id = ANY($1) AND recovery.finished_at IS NOT NULL AND recovery.failure IS NULL
  ORDER BY recovery.id, claim.ordinal, claim.id, citation.ordinal`;

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
