import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { SessionEntity } from '../entities/session.entity';

/** A new session. */
export type NewSession = Pick<SessionEntity, 'id' | 'apiKeyId' | 'hash' | 'createdAt' | 'expiresAt'>;

/** Writes sessions. */
@Injectable()
export class SessionRepository {
  async insert(tx: Transaction, session: NewSession): Promise<void> {
    await managerOf(tx).insert(SessionEntity, { ...session, endedAt: null });
  }

  /** Ends a session that has not ended. */
  async end(tx: Transaction, hash: Buffer, endedAt: Date): Promise<void> {
    await managerOf(tx).update(SessionEntity, { hash, endedAt: IsNull() }, { endedAt });
  }
}
