import { randomBytes } from 'node:crypto';
import { ActorRepository, newId, type Transaction, Transactions } from '@app/database';
import { type Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { KeyHasher } from './key-hasher';

/** Who the key is for and what it may do. */
export interface ApiKeyRequest {
  readonly name: string;
  readonly role: Role;
}

/** A key that was just made; its secret is told this once and never stored. */
export interface CreatedApiKey extends ApiKeyRequest {
  readonly id: string;
  readonly actorId: string;
  readonly secret: string;
  readonly hint: string;
  readonly createdAt: Date;
}

/** Makes an actor with an API key. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly hasher: KeyHasher,
    private readonly clock: Clock,
  ) {}

  async run(request: ApiKeyRequest): Promise<CreatedApiKey> {
    return this.transactions.run((tx) => this.within(tx, request, newSecret()));
  }

  /** As `run`, inside a transaction and with a secret of the caller's. */
  async within(tx: Transaction, { name, role }: ApiKeyRequest, secret: string): Promise<CreatedApiKey> {
    const createdAt = this.clock.now();
    const actorId = newId();
    const key = { id: newId(), actorId, hash: this.hasher.hash(secret), hint: secret.slice(-4), createdAt };
    await this.actors.insert(tx, { id: actorId, kind: 'key', name, role, createdAt });
    await this.actors.insertKey(tx, key);
    return { id: key.id, actorId, name, role, secret, hint: key.hint, createdAt };
  }
}

/** A fresh secret: 256 random bits behind a prefix by which secret scanners can tell what leaked. */
export const newSecret = (): string => `cdk_${randomBytes(32).toString('base64url')}`;
