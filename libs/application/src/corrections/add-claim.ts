import { type Span } from '@app/alignment';
import {
  CitationRepository,
  ClaimEventRepository,
  type ClaimRecord,
  ClaimRepository,
  type StoredAttribution,
  type StoredLeftOutLink,
  type Transaction,
  Transactions,
} from '@app/database';
import { type Actor, type ClaimKind, CORRECTABLE_FIELDS, DomainError } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { type ClaimDraft, claimOf, creationOf } from '../articles/claims-of';
import { citationByHand, citationOfLeftOut, type NewCitation, type UnlinkedCitation } from '../citations/citation-rows';
import { Clock } from '../clock';
import { LinkRegistry } from '../links/link-registry';
import { ClaimInText, type OpenText } from '../claims/claim-in-text';
import { draftOf } from './draft-of';
import { findSelection, type Selection } from './find-selection';

/** A claim that an editor makes of a stretch of an article; what is not given, the machine judges. */
export interface NewClaim {
  readonly selection: Selection;
  /** The statement, where it is not to be the very words. */
  readonly text?: string;
  readonly kind?: ClaimKind;
  readonly attribution?: StoredAttribution | null;
  readonly checkWorthy?: boolean;
  /** What it cites besides the links that stand in the stretch and are no claim's yet. */
  readonly citations: readonly NewCitation[];
}

/** Makes a claim of a stretch of an article's text that is none yet, or is only part of one. */
@Injectable()
export class AddClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly claimInText: ClaimInText,
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
    private readonly events: ClaimEventRepository,
    private readonly links: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new claim's id
   * @throws DomainError `not_found`, `invalid_fields` where the selection is not found in the text, or `already_exists`
   */
  async run(actor: Actor, articleId: string, added: NewClaim): Promise<string> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const text = await this.claimInText.openText(tx, articleId);
      const { revision } = text;
      const span = findSelection(revision.text, added.selection);
      await this.assertNew(tx, text, span);
      const inside = await this.freeLinks(tx, text, span);
      const ordinal = (await this.claims.lastOrdinalBefore(tx, revision.id, span.start)) + 1;
      const surroundings = { articleId, revisionId: revision.id, actor, requestId: currentRequestId(), now };
      const draft = draftWith(draftOf(text, span, inside.length + added.citations.length), added, actor);
      const claim = claimOf(draft, ordinal, surroundings);
      const citations = citationsOf(claim, inside, added.citations);
      const linked = await this.links.linked(tx, citations, now);
      await this.claims.makeRoom(tx, articleId, ordinal, 1);
      await this.claims.insertAll(tx, [claim]);
      await this.events.append(tx, [creationOf(claim, citations, surroundings)]);
      await this.citations.insertAll(tx, linked);
      return claim.id;
    });
  }

  private async assertNew(tx: Transaction, { revision }: OpenText, { start, end }: Span): Promise<void> {
    const there = await this.claims.overlapping(tx, revision.id, start, end);
    const same = there.find(({ startOffset, endOffset }) => startOffset === start && endOffset === end);
    if (same)
      throw new DomainError('already_exists', `These words are a claim already: ${same.id}, which is ${same.state}.`);
  }

  /** Left-out links in the stretch that nobody has taken back. */
  private async freeLinks(
    tx: Transaction,
    { article, revision }: OpenText,
    { start, end }: Span,
  ): Promise<readonly StoredLeftOutLink[]> {
    const inside = revision.leftOut.filter((link) => link.start !== null && link.start >= start && link.start < end);
    if (inside.length === 0) return [];
    const taken = await this.citations.takenBack(tx, article.id);
    return inside.filter(({ id }) => !taken.has(id));
  }
}

const draftWith = (draft: ClaimDraft, added: NewClaim, actor: Actor): ClaimDraft => {
  const given = CORRECTABLE_FIELDS.filter((name) => name !== 'boundaries' && added[name] !== undefined);
  const { text, kind, attribution, checkWorthy } = added;
  return {
    ...draft,
    ...(text !== undefined && { text, textAuthorId: actor.id }),
    ...(kind !== undefined && { kind }),
    ...(attribution !== undefined && { attribution }),
    ...(checkWorthy !== undefined && { checkWorthy }),
    origin: 'selected',
    corrected: given,
  };
};

const citationsOf = (
  { id: claimId, createdAt }: ClaimRecord,
  inside: readonly StoredLeftOutLink[],
  added: readonly NewCitation[],
): readonly UnlinkedCitation[] => [
  ...inside.map((link, ordinal) => citationOfLeftOut(link, { claimId, ordinal, createdAt })),
  ...added.map((citation, index) => citationByHand(citation, { claimId, ordinal: inside.length + index, createdAt })),
];
