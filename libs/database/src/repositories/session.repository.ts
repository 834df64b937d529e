import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { SessionEntity } from '../entities/session.entity';

/** A new session. */
export type NewSession = Pick<SessionEntity, 'id' | 'actorId' | 'apiKeyId' | 'hash' | 'createdAt' | 'expiresAt'>;

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

  /** Lets no session of a key last longer than until then. */
  async shorten(tx: Transaction, apiKeyId: string, until: Date): Promise<void> {
    await managerOf(tx).update(SessionEntity, { apiKeyId, expiresAt: MoreThan(until) }, { expiresAt: until });
  }
}
