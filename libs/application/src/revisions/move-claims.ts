import {
  type ArticleRevisionRecord,
  type CitationRecord,
  CitationRepository,
  ClaimEventRepository,
  ClaimRepository,
  type LinkRecord,
  type Transaction,
} from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimSurroundings, creationOf } from '../articles/claims-of';
import { citationOf, type UnlinkedCitation } from '../citations/citation-rows';
import { ClaimWriter } from '../claims/claim-writer';
import { withLinks } from '../links/link-registry';
import { type CitationPlan } from './plan-citations';
import { citationAfter, type ClaimMove, type StandingClaims } from './plan-move';

/** Takes the claims of an article from one revision to the next. */
@Injectable()
export class MoveClaims {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
    private readonly events: ClaimEventRepository,
    private readonly writer: ClaimWriter,
  ) {}

  /** Reads an article's claims; nobody else writes them until the transaction ends. The article must be locked. */
  async standing(tx: Transaction, articleId: string, revision: ArticleRevisionRecord): Promise<StandingClaims> {
    const citations = await this.citations.lockAllOf(tx, articleId);
    const claims = await this.claims.lockAllOf(tx, articleId);
    return { claims, citations, revision };
  }

  /**
   * Writes down where everything stands now, and what changed.
   * @param links of every address that the new text cites
   */
  async carryOut(
    tx: Transaction,
    actor: Actor,
    move: ClaimMove,
    links: ReadonlyMap<string, LinkRecord>,
    surroundings: ClaimSurroundings,
  ): Promise<void> {
    const { now } = surroundings;
    await this.claims.place(tx, move.placements);
    await this.writer.saveAll(tx, actor, move.changed, now);
    await this.claims.insertAll(
      tx,
      move.added.map(({ claim }) => claim),
    );
    await this.events.append(
      tx,
      move.added.map(({ claim, citations }) => creationOf(claim, citations, surroundings)),
    );
    await this.moveCitations(tx, move, links, now);
  }

  private async moveCitations(
    tx: Transaction,
    { citations: plans, added }: ClaimMove,
    links: ReadonlyMap<string, LinkRecord>,
    now: Date,
  ): Promise<void> {
    const made = [...plans.flatMap((plan) => madeBy(plan, now)), ...added.flatMap(({ citations }) => citations)];
    const removed = plans.flatMap((plan) => plan.removed.map(({ id }) => id));
    await this.citations.delete(tx, removed);
    await this.citations.place(
      tx,
      plans.flatMap(({ placements }) => placements),
    );
    await this.citations.updateAll(
      tx,
      plans.flatMap((plan) => plan.changed.map((change) => changeOf(change, links))),
    );
    await this.citations.insertAll(tx, withLinks(made, links));
  }
}

const madeBy = ({ claimId, added }: CitationPlan, createdAt: Date): readonly UnlinkedCitation[] =>
  added.map(({ ordinal, citation }) => citationOf(citation, { claimId, ordinal, createdAt }));

const changeOf = (
  change: CitationPlan['changed'][number],
  links: ReadonlyMap<string, LinkRecord>,
): Pick<CitationRecord, 'id' | 'anchorText' | 'href' | 'url' | 'linkId'> => {
  const { id, url, linkId } = change.citation;
  const after = citationAfter(change);
  const link = after.url === null ? undefined : links.get(after.url);
  return { id, href: change.now.href, ...after, linkId: after.url === url ? linkId : (link?.id ?? null) };
};
