import { AccessEventRepository, ActorRepository, SessionRepository, Transactions } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { accessEvent } from './access-event';
import { type AccessOrigin } from './access-origin';
import { assertLiesAhead } from './assert-lies-ahead';
import { newSecret } from './create-api-key';
import { KeyHasher } from './key-hasher';

/** Hours for which the old secret is good unless somebody says otherwise: a working day everywhere, to change it over. */
export const GRACE_HOURS = 24;

/** Longest grace, in hours: after a week what was to be changed over was forgotten. */
export const GRACE_HOURS_MAX = 168;

/** How a key's secret is exchanged. */
export interface Rotation {
  /** Hours for which the old secret is still good; 0 ends it at once. */
  readonly graceHours: number;
  /** When the key expires from now on; null for never, and as it is unless given. */
  readonly expiresAt?: Date | null;
}

/** A key's new secret, which is told this once and never stored. */
export interface RotatedApiKey {
  readonly id: string;
  readonly secret: string;
}

/** Gives an API key another secret, while the old one is still good for a while: its holder changes over without a gap. */
@Injectable()
export class RotateApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly sessions: SessionRepository,
    private readonly events: AccessEventRepository,
    private readonly hasher: KeyHasher,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` when there is no such key in force, `invalid_fields` for a time that is over */
  async run(id: string, { graceHours, expiresAt }: Rotation, by: AccessOrigin): Promise<RotatedApiKey> {
    const secret = newSecret();
    const hint = secret.slice(-4);
    await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      assertLiesAhead(expiresAt ?? null, now);
      const key = await this.actors.lockKeyInForce(tx, id, now);
      if (!key) throw new DomainError('not_found', 'There is no such API key in force.');
      const oldGoodUntil = new Date(
        Math.min(now.getTime() + graceHours * 3_600_000, key.expiresAt?.getTime() ?? Infinity),
      );
      await this.actors.rotateKey(tx, key, {
        hash: this.hasher.hash(secret),
        hint,
        rotatedAt: now,
        expiresAt: expiresAt === undefined ? key.expiresAt : expiresAt,
        oldGoodUntil,
      });
      // They were begun with the old secret, and whoever has that one only shall not stay longer than it is good.
      await this.sessions.shorten(tx, id, oldGoodUntil);
      await this.events.append(tx, [accessEvent('key_rotated', { ...by, apiKeyId: id, hint }, now)]);
    });
    return { id, secret };
  }
}
