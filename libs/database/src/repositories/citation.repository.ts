import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { CitationEntity } from '../entities/citation.entity';

/** A citation as stored. */
export type CitationRecord = Omit<CitationEntity, 'claim' | 'link'>;

/** What of a citation can change. */
export type CitationChanges = Partial<
  Pick<CitationRecord, 'claimId' | 'ordinal' | 'anchorText' | 'href' | 'url' | 'linkId'>
>;

/** Where a citation's anchor stands in a revision's text, and which left-out link of the revision it was. */
export type CitationPlacement = Pick<CitationRecord, 'id' | 'ordinal' | 'startOffset' | 'endOffset' | 'leftOutId'>;

/** Rows that one INSERT takes at most: PostgreSQL allows 65,535 parameters. */
const INSERT_CHUNK = 5_000;

/** Writes citations. */
@Injectable()
export class CitationRepository {
  async insertAll(tx: Transaction, citations: readonly CitationRecord[]): Promise<void> {
    for (let start = 0; start < citations.length; start += INSERT_CHUNK) {
      await managerOf(tx).insert(CitationEntity, citations.slice(start, start + INSERT_CHUNK));
    }
  }

  async get(tx: Transaction, claimId: string, id: string): Promise<CitationRecord | null> {
    return managerOf(tx).findOneBy(CitationEntity, { id, claimId });
  }

  /**
   * Some citations, whichever claims they belong to; nobody else writes them until the transaction ends. Whoever locks
   * their claims as well locks the citations first.
   */
  async lockSome(tx: Transaction, ids: readonly string[]): Promise<readonly CitationRecord[]> {
    return managerOf(tx)
      .createQueryBuilder(CitationEntity, 'citation')
      .where('citation.id = ANY(:ids)', { ids })
      .orderBy('citation.id')
      .setLock('for_no_key_update')
      .getMany();
  }

  /** As `lockSome`, all citations of an article's claims, each claim's in order. */
  async lockAllOf(tx: Transaction, articleId: string): Promise<readonly CitationRecord[]> {
    const citations = await managerOf(tx)
      .createQueryBuilder(CitationEntity, 'citation')
      .innerJoin('citation.claim', 'claim')
      .where('claim.articleId = :articleId', { articleId })
      .orderBy('citation.id')
      .setLock('for_no_key_update', undefined, ['citation'])
      .getMany();
    return citations.sort((one, other) => one.ordinal - other.ordinal);
  }

  /** As `lockSome`, all citations of a link. */
  async lockAllOfLink(tx: Transaction, linkId: string): Promise<readonly CitationRecord[]> {
    return managerOf(tx)
      .createQueryBuilder(CitationEntity, 'citation')
      .where('citation.linkId = :linkId', { linkId })
      .orderBy('citation.id')
      .setLock('for_no_key_update')
      .getMany();
  }

  /** The citations of some claims, each claim's in order. */
  async ofClaims(tx: Transaction, claimIds: readonly string[]): Promise<readonly CitationRecord[]> {
    return managerOf(tx)
      .createQueryBuilder(CitationEntity, 'citation')
      .where('citation.claimId = ANY(:claimIds)', { claimIds })
      .orderBy('citation.claimId')
      .addOrderBy('citation.ordinal')
      .getMany();
  }

  /** Ids of the left-out links that were taken back as citations of an article's claims. */
  async takenBack(tx: Transaction, articleId: string): Promise<ReadonlySet<string>> {
    const taken = await managerOf(tx)
      .createQueryBuilder(CitationEntity, 'citation')
      .innerJoin('citation.claim', 'claim')
      .where('claim.articleId = :articleId AND citation.leftOutId IS NOT NULL', { articleId })
      .getMany();
    return new Set(taken.flatMap(({ leftOutId }) => leftOutId ?? []));
  }

  /** Writes down where citations stand now. */
  async place(tx: Transaction, placements: readonly CitationPlacement[]): Promise<void> {
    const column = <Name extends keyof CitationPlacement>(name: Name) => placements.map((placement) => placement[name]);
    await managerOf(tx).query(
      `UPDATE citations SET ordinal = placed.ordinal, start_offset = placed.start_offset, end_offset = placed.end_offset,
         left_out_id = placed.left_out_id
       FROM unnest($1::uuid[], $2::integer[], $3::integer[], $4::integer[], $5::uuid[])
         AS placed (id, ordinal, start_offset, end_offset, left_out_id)
       WHERE citations.id = placed.id`,
      [column('id'), column('ordinal'), column('startOffset'), column('endOffset'), column('leftOutId')],
    );
  }

  /** The place that a claim's next citation takes. */
  async nextOrdinal(tx: Transaction, claimId: string): Promise<number> {
    return ((await managerOf(tx).maximum(CitationEntity, 'ordinal', { claimId })) ?? -1) + 1;
  }

  async update(tx: Transaction, id: string, changes: CitationChanges): Promise<void> {
    await managerOf(tx).update(CitationEntity, { id }, changes);
  }

  /** As `update`, for many. */
  async updateAll(
    tx: Transaction,
    changed: readonly Pick<CitationRecord, 'id' | 'anchorText' | 'href' | 'url' | 'linkId'>[],
  ): Promise<void> {
    const column = (name: keyof (typeof changed)[number]) => changed.map((change) => change[name]);
    await managerOf(tx).query(
      `UPDATE citations SET anchor_text = changed.anchor_text, href = changed.href, url = changed.url, link_id = changed.link_id
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[])
         AS changed (id, anchor_text, href, url, link_id)
       WHERE citations.id = changed.id`,
      [column('id'), column('anchorText'), column('href'), column('url'), column('linkId')],
    );
  }

  /** Gives citations of one claim to another, behind those that it has. */
  async give(tx: Transaction, ids: readonly string[], claimId: string): Promise<void> {
    if (ids.length === 0) return;
    await managerOf(tx).query(
      `UPDATE citations SET claim_id = $2, ordinal = given.place + (
         SELECT coalesce(max(ordinal), -1) FROM citations WHERE claim_id = $2)
       FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, place) WHERE citations.id = given.id`,
      [ids, claimId],
    );
  }

  async delete(tx: Transaction, ids: readonly string[]): Promise<void> {
    await managerOf(tx).query('DELETE FROM citations WHERE id = ANY($1)', [ids]);
  }
}
