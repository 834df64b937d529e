import {
  type ArticleRevisionRecord,
  type CitationRecord,
  CitationRepository,
  ClaimEventRepository,
  ClaimRepository,
  type Transaction,
} from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimSurroundings, creationOf } from '../articles/claims-of';
import { citationOf, type UnlinkedCitation } from '../citations/citation-rows';
import { ClaimWriter } from '../claims/claim-writer';
import { LinkRegistry } from '../links/link-registry';
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
    private readonly links: LinkRegistry,
  ) {}

  /** Reads an article's claims; nobody else writes them until the transaction ends. The article must be locked. */
  async standing(tx: Transaction, articleId: string, revision: ArticleRevisionRecord): Promise<StandingClaims> {
    const citations = await this.citations.lockAllOf(tx, articleId);
    const claims = await this.claims.lockAllOf(tx, articleId);
    return { claims, citations, revision };
  }

  /** Writes down where everything stands now, and what changed, and asks for a check of every link that is new. */
  async carryOut(tx: Transaction, actor: Actor, move: ClaimMove, surroundings: ClaimSurroundings): Promise<void> {
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
    await this.moveCitations(tx, move, now);
  }

  private async moveCitations(tx: Transaction, { citations: plans, added }: ClaimMove, now: Date): Promise<void> {
    const made = [...plans.flatMap((plan) => madeBy(plan, now)), ...added.flatMap(({ citations }) => citations)];
    const changed = plans.flatMap((plan) => plan.changed.map(changeOf));
    await this.citations.delete(tx, ...plans.flatMap(({ removed }) => removed.map(({ id }) => id)));
    await this.citations.place(
      tx,
      plans.flatMap(({ placements }) => placements),
    );
    for (const { id, ...changes } of await this.links.linked(tx, changed, now)) {
      await this.citations.update(tx, id, changes);
    }
    await this.citations.insertAll(tx, await this.links.linked(tx, made, now));
  }
}

const madeBy = ({ claimId, added }: CitationPlan, createdAt: Date): readonly UnlinkedCitation[] =>
  added.map(({ ordinal, citation }) => citationOf(citation, { claimId, ordinal, createdAt }));

const changeOf = (
  change: CitationPlan['changed'][number],
): Pick<CitationRecord, 'id' | 'anchorText' | 'href' | 'url'> => ({
  id: change.citation.id,
  href: change.now.href,
  ...citationAfter(change),
});
