import { randomBytes } from 'node:crypto';
import { AccessEventRepository, ActorRepository, newId, type Transaction, Transactions } from '@app/database';
import { DomainError, type Role, type Scope, scopesBeyond } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { accessEvent } from './access-event';
import { type AccessOrigin, DESK_ITSELF } from './access-origin';
import { assertLiesAhead } from './assert-lies-ahead';
import { KeyHasher } from './key-hasher';

/** Who the key is for and what it may do. */
export interface ApiKeyRequest {
  readonly name: string;
  readonly role: Role;
  /** What it is narrowed to; all that the role may do unless given. */
  readonly scopes?: readonly Scope[] | null;
  /** When it ceases to let in; never unless given. */
  readonly expiresAt?: Date | null;
}

/** A key that was just made; its secret is told this once and never stored. */
export interface CreatedApiKey {
  readonly id: string;
  readonly actorId: string;
  readonly secret: string;
}

/** Makes an actor with an API key. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly events: AccessEventRepository,
    private readonly hasher: KeyHasher,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `invalid_fields` for scopes that the role has not, and for a time that is over */
  async run(request: ApiKeyRequest, by: AccessOrigin = DESK_ITSELF): Promise<CreatedApiKey> {
    return this.transactions.run((tx) => this.within(tx, request, newSecret(), by));
  }

  /** As `run`, inside a transaction and with a secret of the caller's. */
  async within(
    tx: Transaction,
    { name, role, scopes = null, expiresAt = null }: ApiKeyRequest,
    secret: string,
    by: AccessOrigin,
  ): Promise<CreatedApiKey> {
    const createdAt = this.clock.now();
    assertWithin(role, scopes);
    assertLiesAhead(expiresAt, createdAt);
    const [id, actorId, hint] = [newId(), newId(), secret.slice(-4)];
    const hash = this.hasher.hash(secret);
    await this.actors.insert(tx, { id: actorId, kind: 'key', name, role, createdAt });
    await this.actors.insertKey(tx, { id, actorId, hash, hint, createdAt, expiresAt, scopes: scopes && [...scopes] });
    await this.events.append(tx, [accessEvent('key_made', { ...by, apiKeyId: id, hint }, createdAt)]);
    return { id, actorId, secret };
  }
}

/** A fresh secret: 256 random bits behind a prefix by which secret scanners can tell what leaked. */
export const newSecret = (): string => `cdk_${randomBytes(32).toString('base64url')}`;

const assertWithin = (role: Role, scopes: readonly Scope[] | null): void => {
  const beyond = scopesBeyond(role, scopes ?? []);
  if (beyond.length === 0) return;
  const detail = `must hold only what a ${role} may do, which ${beyond.join(', ')} is not`;
  throw new DomainError('invalid_fields', `The scopes reach beyond the role ${role}.`, {
    fields: [{ field: 'scopes', detail }],
  });
};
