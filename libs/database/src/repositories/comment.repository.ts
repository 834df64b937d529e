import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { CommentEntity } from '../entities/comment.entity';

/** A comment as stored. */
export type CommentRecord = Omit<CommentEntity, 'claim' | 'thread' | 'author' | 'resolvedBy'>;

/** Who resolved a thread, and when. */
export type CommentResolution = Pick<CommentRecord, 'resolvedAt' | 'resolvedById'>;

/** Writes comments, and resolves threads. */
@Injectable()
export class CommentRepository {
  async insert(tx: Transaction, comment: CommentRecord): Promise<void> {
    await managerOf(tx).insert(CommentEntity, comment);
  }

  /** A comment of a claim. */
  async get(tx: Transaction, claimId: string, id: string): Promise<CommentRecord | null> {
    return managerOf(tx).findOneBy(CommentEntity, { id, claimId });
  }

  /** A comment of a claim; nobody else resolves, reopens or answers it until the transaction ends. */
  async lock(tx: Transaction, claimId: string, id: string): Promise<CommentRecord | null> {
    return managerOf(tx).findOne(CommentEntity, { where: { id, claimId }, lock: { mode: 'for_no_key_update' } });
  }

  /** Writes down that a thread is resolved, or with nulls that it is open again. */
  async resolve(tx: Transaction, id: string, resolution: CommentResolution): Promise<void> {
    await managerOf(tx).update(CommentEntity, { id }, resolution);
  }
}
