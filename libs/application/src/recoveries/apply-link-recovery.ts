import {
  ArticleRepository,
  type CitationRecord,
  CitationRepository,
  type ClaimRecord,
  ClaimRepository,
  type LinkRecord,
  type LinkRecoveryProposalRecord,
  type LinkRecoveryRecord,
  LinkRecoveryRepository,
  type Transaction,
  Transactions,
} from '@app/database';
import { type Actor, DomainError, type OutdatedReason, proposalStanding } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { citationChanged } from '../citations/citation-changed';
import { type ClaimChange, ClaimWriter } from '../claims/claim-writer';
import { Clock } from '../clock';
import { LinkRegistry } from '../links/link-registry';

/** What became of one proposal that was to be taken up. */
export interface AppliedProposal {
  readonly proposalId: string;
  readonly claimId: string;
  readonly citationId: string;
  readonly result: 'applied' | 'already_applied' | 'skipped';
  /** Why it was skipped. */
  readonly reason: OutdatedReason | null;
}

/** Gives citations the addresses that a recovery proposes for them, and has these checked: all of them or none. */
@Injectable()
export class ApplyLinkRecovery {
  constructor(
    private readonly transactions: Transactions,
    private readonly articles: ArticleRepository,
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
    private readonly recoveries: LinkRecoveryRepository,
    private readonly writer: ClaimWriter,
    private readonly links: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * What fits no more is skipped and told, as is what was taken up before.
   * @param chosen ids of proposals; all of them unless given
   * @throws DomainError `not_found`, or `invalid_fields` for an id that is none of the recovery's proposals
   */
  async run(
    actor: Actor,
    articleId: string,
    recoveryId: string,
    chosen?: readonly string[],
  ): Promise<readonly AppliedProposal[]> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const article = await this.articles.lock(tx, articleId);
      const recovery = await this.recoveries.get(tx, recoveryId);
      if (article === null || recovery?.articleId !== articleId) {
        throw new DomainError('not_found', 'The article has no such link recovery.');
      }
      const proposals = chosenOf(await this.recoveries.proposalsOf(tx, recoveryId), chosen);
      const revision = await this.articles.revisionOf(tx, article);
      const isOfTextInForce = recovery.revisionId === revision.id;
      // Links before citations and claims, as everybody takes them.
      const links = await this.links.cite(
        tx,
        proposals.flatMap(({ url, appliedAt }) => (isOfTextInForce && appliedAt === null ? url : [])),
        now,
      );
      const citationIds = proposals.map(({ citationId }) => citationId);
      const citations = byId(await this.citations.lockSome(tx, citationIds));
      // A split or a merge may have given them to other claims.
      const claimIds = [...new Set([...citations.values()].map(({ claimId }) => claimId))];
      const claims = byId(await this.claims.lockSome(tx, claimIds));
      const judged = proposals.map((proposal) => {
        const citation = citations.get(proposal.citationId) ?? null;
        const isApplied = proposal.appliedAt !== null;
        return { proposal, citation, ...proposalStanding({ isApplied, isOfTextInForce }, citation) };
      });
      const open = judged.flatMap(({ status, proposal, citation }) =>
        status === 'proposed' && citation !== null ? { proposal, citation } : [],
      );
      await this.apply(tx, actor, recovery, open, { claims, links }, now);
      return judged.map(({ proposal, citation, status, reason }) => ({
        proposalId: proposal.id,
        claimId: citation?.claimId ?? proposal.claimId,
        citationId: proposal.citationId,
        result: RESULTS[status],
        reason,
      }));
    });
  }

  private async apply(
    tx: Transaction,
    actor: Actor,
    { id, pageUrl, finalUrl }: LinkRecoveryRecord,
    open: readonly { readonly proposal: LinkRecoveryProposalRecord; readonly citation: CitationRecord }[],
    {
      claims,
      links,
    }: { readonly claims: ReadonlyMap<string, ClaimRecord>; readonly links: ReadonlyMap<string, LinkRecord> },
    now: Date,
  ): Promise<void> {
    const citedAt = { id, pageUrl: finalUrl ?? pageUrl };
    await this.citations.updateAll(
      tx,
      open.map(({ proposal: { url }, citation }) => ({ ...citation, url, linkId: links.get(url)?.id ?? null })),
    );
    // A claim can get several addresses, each with a row of its own in its history.
    const changes = open.map(({ proposal: { url }, citation }): ClaimChange => {
      const claim = claims.get(citation.claimId);
      if (!claim) throw new Error(`The claim of citation ${citation.id} is gone.`);
      const { anchorText } = citation;
      return { claim, changes: {}, event: citationChanged(citation, { anchorText, url }, { recovery: citedAt }) };
    });
    await this.writer.saveAll(tx, actor, changes, now);
    await this.recoveries.markApplied(
      tx,
      open.map(({ proposal }) => proposal.id),
      actor.id,
      now,
    );
  }
}

const RESULTS = { proposed: 'applied', applied: 'already_applied', outdated: 'skipped' } as const;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const chosenOf = (
  proposals: readonly LinkRecoveryProposalRecord[],
  chosen: readonly string[] | undefined,
): readonly LinkRecoveryProposalRecord[] => {
  if (chosen === undefined) return proposals;
  const known = new Set(proposals.map(({ id }) => id));
  const unknown = chosen.find((id) => !known.has(id.toLowerCase()));
  if (unknown !== undefined) {
    throw new DomainError('invalid_fields', `The recovery proposes nothing with the id ${unknown}.`, {
      fields: [{ field: 'proposals', detail: `must hold ids of this recovery's proposals; ${unknown} is none` }],
    });
  }
  const wanted = new Set(chosen.map((id) => id.toLowerCase()));
  return proposals.filter(({ id }) => wanted.has(id));
};
