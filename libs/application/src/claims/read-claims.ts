import { type ReadRows, type StoredProposal } from '@app/database';
import { isDecided, isOpen } from '@app/domain';
import {
  DECISION_COLUMNS,
  DECISION_TABLES,
  type DecisionRow,
  type DecisionView,
  toDecisionView,
} from '../decisions/decision-view';
import { type Sourced, sourcesOf } from '../evidence/sources-of';
import { LINK_COLUMNS, LINK_TABLES, type LinkRow, type LinkView, toLinkView } from '../links/link-view';
import { byClaim, type OfClaim } from './by-claim';
import { type ActorView } from '../access/actor-view';
import { type CitationView, type ClaimView, type EvidenceView } from './claim-view';

/** A row that `CLAIM_COLUMNS` makes. */
export interface ClaimRow extends Omit<
  ClaimView,
  'selector' | 'verdict' | 'assignee' | 'proposal' | 'citations' | 'evidence' | 'independentSources' | 'decision'
> {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly proposal: StoredProposal | null;
}

/** Columns of a claim, from `CLAIM_TABLES`. */
export const CLAIM_COLUMNS = `claim.id, claim.article_id AS "articleId", revision.number AS revision,
  revision.number < article.revision AS lost, claim.origin, claim.derived_from_id AS "derivedFrom", claim.corrected, claim.ordinal, claim.text,
  claim.exact, claim.prefix, claim.suffix, claim.start_offset AS "startOffset", claim.end_offset AS "endOffset", claim.kind,
  claim.attribution, claim.check_worthy AS "checkWorthy", claim.check_worthy_reasons AS "checkWorthyReasons", claim.state,
  claim.state_since AS "stateSince", claim.version, claim.assignee_id AS "assigneeId", assignee.name AS "assigneeName", claim.assigned_until AS "assignedUntil",
  claim.text_author_id AS "textAuthorId", claim.returns, claim.proposal,
  claim.waiting_on AS "waitingOn", claim.due_at AS "dueAt", claim.duplicate_of_id AS "duplicateOf", claim.attention,
  claim.attention_since AS "attentionSince", claim.created_at AS "createdAt", claim.updated_at AS "updatedAt"`;

/** A claim with its article, its revision and its assignee. */
export const CLAIM_TABLES = `claims AS claim
  JOIN articles AS article ON article.id = claim.article_id
  JOIN article_revisions AS revision ON revision.id = claim.revision_id
  LEFT JOIN actors AS assignee ON assignee.id = claim.assignee_id`;

/** Puts together the views of some claims: four further reads, however many claims there are. */
export const toClaimViews = async (rows: ReadRows, claims: readonly ClaimRow[]): Promise<readonly ClaimView[]> => {
  if (claims.length === 0) return [];
  const ids = claims.map(({ id }) => id);
  const citations = await rows<CitationRow>(CITATIONS, [ids]);
  const evidence = await rows<EvidenceRow>(EVIDENCE, [ids]);
  const decisions = await readDecisions(rows, claims);
  const links = await linksOf(rows, [...citations, ...evidence]);
  const citationsOf = byClaim(citations);
  const evidenceOf = byClaim(evidence);
  return claims.map((claim) => {
    const { exact, prefix, suffix, startOffset, endOffset, assigneeId, assigneeName, proposal, ...rest } = claim;
    return {
      ...rest,
      selector: { quote: { exact, prefix, suffix }, position: { start: startOffset, end: endOffset } },
      verdict: isDecided(claim.state) ? claim.state : null,
      assignee: toActor(assigneeId, assigneeName),
      proposal: proposal && { rating: null, correction: null, ...proposal },
      citations: (citationsOf.get(claim.id) ?? []).map((row) => toCitation(row, links)),
      evidence: (evidenceOf.get(claim.id) ?? []).map((row) => toEvidence(row, links)),
      independentSources: sourcesOf((evidenceOf.get(claim.id) ?? []).filter(({ stance }) => stance !== 'context')),
      decision: decisions.get(claim.id) ?? null,
    };
  });
};

/** The newest decision of each of some claims that has one, by the claim's id: one read. */
export const readDecisions = async (
  rows: ReadRows,
  claims: readonly Pick<ClaimView, 'id' | 'state'>[],
): Promise<ReadonlyMap<string, DecisionView>> => {
  const states = new Map(claims.map(({ id, state }) => [id, state]));
  const decisions = await rows<DecisionRow>(DECISIONS, [[...states.keys()]]);
  return new Map(
    decisions.flatMap((row) => {
      const state = states.get(row.claimId);
      return state ? [[row.claimId, toDecisionView(row, isOpen(state))]] : [];
    }),
  );
};

interface CitationRow extends OfClaim, Omit<CitationView, 'status' | 'position' | 'link'> {
  readonly linkId: string | null;
  readonly startOffset: number | null;
  readonly endOffset: number | null;
}

const CITATIONS = `SELECT claim_id AS "claimId", id, anchor_text AS "anchorText", href, url, link_id AS "linkId",
    start_offset AS "startOffset", end_offset AS "endOffset"
  FROM citations WHERE claim_id = ANY($1) ORDER BY ordinal`;

interface EvidenceRow extends OfClaim, Sourced, Omit<EvidenceView, 'url' | 'link' | 'addedBy'> {
  readonly linkId: string | null;
  readonly addedById: string;
  readonly addedByName: string;
}

const EVIDENCE = `SELECT claim_id AS "claimId", evidence.id, evidence.url, link.canonical_url AS "canonicalUrl", description, stance, source_type AS "sourceType", locator,
    excerpt, link_id AS "linkId", added_by_id AS "addedById", actors.name AS "addedByName",
    evidence.created_at AS "createdAt"
  FROM evidence JOIN actors ON actors.id = added_by_id LEFT JOIN links AS link ON link.id = link_id WHERE claim_id = ANY($1) ORDER BY evidence.id`;

const DECISIONS = `SELECT DISTINCT ON (claim_id) ${DECISION_COLUMNS}
  FROM ${DECISION_TABLES} WHERE claim_id = ANY($1) ORDER BY claim_id, sequence DESC`;

const linksOf = async (
  rows: ReadRows,
  rests: readonly { readonly linkId: string | null }[],
): Promise<ReadonlyMap<string, LinkView>> => {
  const ids = [...new Set(rests.flatMap(({ linkId }) => linkId ?? []))];
  if (ids.length === 0) return new Map();
  const found = await rows<LinkRow>(`SELECT ${LINK_COLUMNS} FROM ${LINK_TABLES} WHERE link.id = ANY($1)`, [ids]);
  return new Map(found.map((row) => [row.id, toLinkView(row)]));
};

const toActor = (id: string | null, name: string | null): ActorView | null =>
  id === null ? null : { id, name: name ?? '' };

const linkOf = (id: string | null, links: ReadonlyMap<string, LinkView>): LinkView | null =>
  id === null ? null : (links.get(id) ?? null);

const toCitation = (row: CitationRow, links: ReadonlyMap<string, LinkView>): CitationView => ({
  id: row.id,
  anchorText: row.anchorText,
  href: row.href,
  url: row.url,
  status: row.linkId === null ? 'url_missing' : 'linked',
  position: row.startOffset === null || row.endOffset === null ? null : { start: row.startOffset, end: row.endOffset },
  link: linkOf(row.linkId, links),
});

const toEvidence = (row: EvidenceRow, links: ReadonlyMap<string, LinkView>): EvidenceView => ({
  id: row.id,
  url: row.url,
  description: row.description,
  stance: row.stance,
  sourceType: row.sourceType,
  locator: row.locator,
  excerpt: row.excerpt,
  link: linkOf(row.linkId, links),
  addedBy: { id: row.addedById, name: row.addedByName },
  createdAt: row.createdAt,
});
