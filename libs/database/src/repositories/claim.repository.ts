import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { ClaimEntity } from '../entities/claim.entity';

/** A claim as stored. */
export type ClaimRecord = Omit<
  ClaimEntity,
  'article' | 'revision' | 'assignee' | 'textAuthor' | 'duplicateOf' | 'derivedFrom'
>;

/** What of a claim can change after it was made. */
export type ClaimChanges = Partial<
  Pick<
    ClaimRecord,
    | 'text'
    | 'kind'
    | 'attribution'
    | 'checkWorthy'
    | 'checkWorthyReasons'
    | 'corrected'
    | 'removedCitations'
    | 'state'
    | 'assigneeId'
    | 'proposal'
    | 'assignedUntil'
    | 'textAuthorId'
    | 'returns'
    | 'waitingOn'
    | 'dueAt'
    | 'duplicateOfId'
    | 'attention'
    | 'attentionSince'
  >
>;

/** A claim as it was locked, and what of it changes. */
export interface ChangedClaim {
  readonly claim: ClaimRecord;
  readonly changes: ClaimChanges;
}

/** Where a claim stands in a revision's text, and among the article's claims. */
export type ClaimPlacement = Pick<
  ClaimRecord,
  'id' | 'revisionId' | 'ordinal' | 'startOffset' | 'endOffset' | 'exact' | 'prefix' | 'suffix'
>;

/** Rows that one INSERT takes at most: PostgreSQL allows 65,535 parameters, a claim has 33. */
const INSERT_CHUNK = 1_000;

/** What can change, with its column and type. */
const CHANGEABLE: Readonly<Record<keyof ClaimChanges, string>> = {
  text: 'text text',
  kind: 'kind text',
  attribution: 'attribution jsonb',
  checkWorthy: 'check_worthy boolean',
  checkWorthyReasons: 'check_worthy_reasons text[]',
  corrected: 'corrected text[]',
  removedCitations: 'removed_citations jsonb',
  state: 'state text',
  assigneeId: 'assignee_id uuid',
  proposal: 'proposal jsonb',
  assignedUntil: 'assigned_until timestamptz',
  textAuthorId: 'text_author_id uuid',
  returns: 'returns integer',
  waitingOn: 'waiting_on text',
  dueAt: 'due_at timestamptz',
  duplicateOfId: 'duplicate_of_id uuid',
  attention: 'attention text[]',
  attentionSince: 'attention_since timestamptz',
};

const NAMES = Object.keys(CHANGEABLE) as (keyof ClaimChanges)[];
const COLUMNS = NAMES.map((name) => CHANGEABLE[name].split(' ')[0] ?? '');

const UPDATE_ALL = `UPDATE claims SET ${COLUMNS.map((column) => `${column} = changed.${column}`).join(', ')},
    version = claims.version + changed.writes, updated_at = $2
  FROM jsonb_to_recordset($1) AS changed (id uuid, writes integer, ${Object.values(CHANGEABLE).join(', ')})
  WHERE claims.id = changed.id`;

/** Writes claims. */
@Injectable()
export class ClaimRepository {
  async insertAll(tx: Transaction, claims: readonly ClaimRecord[]): Promise<void> {
    for (let start = 0; start < claims.length; start += INSERT_CHUNK) {
      await managerOf(tx).insert(ClaimEntity, claims.slice(start, start + INSERT_CHUNK));
    }
  }

  async get(tx: Transaction, id: string): Promise<ClaimRecord | null> {
    return managerOf(tx).findOneBy(ClaimEntity, { id });
  }

  /** All claims of an article, in order. */
  async allOf(tx: Transaction, articleId: string): Promise<readonly ClaimRecord[]> {
    return managerOf(tx).find(ClaimEntity, { where: { articleId }, order: { ordinal: 'ASC', id: 'ASC' } });
  }

  /** All claims of an article, in order; nobody else writes them until the transaction ends. */
  async lockAllOf(tx: Transaction, articleId: string): Promise<readonly ClaimRecord[]> {
    // Ordered by id, so that two transactions that lock several claims take their locks in one order.
    const claims = await managerOf(tx).find(ClaimEntity, {
      where: { articleId },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
    return claims.sort((one, other) => one.ordinal - other.ordinal);
  }

  /** Writes down where claims stand now. What a claim says and how it is judged stays as it is, and so does its version. */
  async place(tx: Transaction, placements: readonly ClaimPlacement[]): Promise<void> {
    const column = <Name extends keyof ClaimPlacement>(name: Name) => placements.map((placement) => placement[name]);
    await managerOf(tx).query(
      `UPDATE claims SET revision_id = placed.revision_id, ordinal = placed.ordinal, start_offset = placed.start_offset,
         end_offset = placed.end_offset, exact = placed.exact, prefix = placed.prefix, suffix = placed.suffix
       FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::integer[], $5::integer[], $6::text[], $7::text[], $8::text[])
         AS placed (id, revision_id, ordinal, start_offset, end_offset, exact, prefix, suffix)
       WHERE claims.id = placed.id AND
         (claims.revision_id, claims.ordinal, claims.start_offset, claims.end_offset, claims.exact, claims.prefix, claims.suffix)
         IS DISTINCT FROM
         (placed.revision_id, placed.ordinal, placed.start_offset, placed.end_offset, placed.exact, placed.prefix, placed.suffix)`,
      [
        column('id'),
        column('revisionId'),
        column('ordinal'),
        column('startOffset'),
        column('endOffset'),
        column('exact'),
        column('prefix'),
        column('suffix'),
      ],
    );
  }

  /** The last place among an article's claims of those that start at or before a place in a revision's text; -1 for none. */
  async lastOrdinalBefore(tx: Transaction, revisionId: string, start: number): Promise<number> {
    const before = { revisionId, startOffset: LessThanOrEqual(start) };
    return (await managerOf(tx).maximum(ClaimEntity, 'ordinal', before)) ?? -1;
  }

  /** Claims of a revision that have words in common with a stretch of its text, in order. */
  async overlapping(tx: Transaction, revisionId: string, start: number, end: number): Promise<readonly ClaimRecord[]> {
    return managerOf(tx).find(ClaimEntity, {
      where: { revisionId, startOffset: LessThan(end), endOffset: MoreThan(start) },
      order: { ordinal: 'ASC' },
    });
  }

  /** Moves the claims of an article from a place on towards its end, so that others fit in front of them. */
  async makeRoom(tx: Transaction, articleId: string, ordinal: number, count: number): Promise<void> {
    await managerOf(tx)
      .createQueryBuilder()
      .update(ClaimEntity)
      .set({ ordinal: () => 'ordinal + :count' })
      .where('articleId = :articleId AND ordinal >= :ordinal', { articleId, ordinal, count })
      .execute();
  }

  /** Writes changes of claims that are locked, and raises their versions by as many as there are of each. */
  async updateAll(tx: Transaction, changed: readonly ChangedClaim[], now: Date): Promise<void> {
    const rows = [...mergedById(changed).values()];
    for (let start = 0; start < rows.length; start += INSERT_CHUNK) {
      await managerOf(tx).query(UPDATE_ALL, [JSON.stringify(rows.slice(start, start + INSERT_CHUNK)), now]);
    }
  }

  /** The claims that stand in a revision's text, in order. */
  async inRevision(tx: Transaction, revisionId: string): Promise<readonly ClaimRecord[]> {
    return managerOf(tx).find(ClaimEntity, { where: { revisionId }, order: { ordinal: 'ASC', id: 'ASC' } });
  }

  /** Some claims; nobody else writes them until the transaction ends. */
  async lockSome(tx: Transaction, ids: readonly string[]): Promise<readonly ClaimRecord[]> {
    // Ordered by id, so that two transactions that lock several claims take their locks in one order.
    return managerOf(tx)
      .createQueryBuilder(ClaimEntity, 'claim')
      .where('claim.id = ANY(:ids)', { ids })
      .orderBy('claim.id')
      .setLock('for_no_key_update')
      .getMany();
  }

  /** Lets an assignment run on. That is no change of the claim: nobody who has read it has missed anything. */
  async prolong(tx: Transaction, id: string, assigneeId: string, assignedUntil: Date): Promise<void> {
    // The state may have changed since it was read, and not every state has an assignment that runs out.
    const where = { id, assigneeId, assignedUntil: Not(IsNull()) };
    await managerOf(tx).update(ClaimEntity, where, { assignedUntil });
  }

  /** Claims that wait for information which was due, and that nobody was told of; others that are being written are left. */
  async lockOverdue(tx: Transaction, now: Date, limit: number): Promise<readonly ClaimRecord[]> {
    return managerOf(tx)
      .createQueryBuilder(ClaimEntity, 'claim')
      .where("claim.state = 'needs_info' AND claim.dueAt <= :now AND NOT 'expired' = ANY(claim.attention)", { now })
      .orderBy('claim.id')
      .limit(limit)
      .setLock('for_no_key_update')
      .setOnLocked('skip_locked')
      .getMany();
  }

  /**
   * Writes changes if nobody wrote since the version was read, and raises the version by one.
   * @throws DomainError `stale_version` when somebody did
   */
  async update(tx: Transaction, id: string, version: number, changes: ClaimChanges, now: Date): Promise<void> {
    const { affected } = await managerOf(tx).update(
      ClaimEntity,
      { id, version },
      { ...changes, version: version + 1, updatedAt: now },
    );
    if (affected !== 1) throw new DomainError('stale_version', 'The claim was changed by somebody else meanwhile.');
  }
}

/** Each claim's row as it is after all of its changes, by the names of columns. */
const mergedById = (changed: readonly ChangedClaim[]): ReadonlyMap<string, object> => {
  const merged = new Map<string, { readonly claim: ClaimRecord; readonly writes: number }>();
  for (const { claim, changes } of changed) {
    const before = merged.get(claim.id);
    merged.set(claim.id, { claim: { ...(before?.claim ?? claim), ...changes }, writes: (before?.writes ?? 0) + 1 });
  }
  return new Map(
    [...merged].map(([id, { claim, writes }]) => {
      const values = NAMES.map((name, index) => [COLUMNS[index], claim[name]]);
      return [id, { id, writes, ...(Object.fromEntries(values) as object) }];
    }),
  );
};
