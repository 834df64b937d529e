import { Reads } from '@app/database';
import { DomainError, type Role, type Scope } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { ONE_ITEM, type Page, type PageRequest } from '../page';

/** An API key without its secret. */
export interface ApiKeyView {
  readonly id: string;
  readonly actorId: string;
  readonly name: string;
  readonly role: Role;
  readonly hint: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Null for all that the role may do. */
  readonly scopes: readonly Scope[] | null;
  readonly lastUsedAt: Date | null;
  readonly rotatedAt: Date | null;
  /** Until when the last of its earlier secrets is good; null when none is. */
  readonly oldSecretUntil: Date | null;
}

const API_KEYS: ListQuery<'newest'> = {
  name: 'api_keys',
  select: `key.id, key.actor_id AS "actorId", actor.name, actor.role, key.hint, key.created_at AS "createdAt",
    key.revoked_at AS "revokedAt", key.expires_at AS "expiresAt", key.scopes, key.last_used_at AS "lastUsedAt",
    key.rotated_at AS "rotatedAt",
    (SELECT max(good_until) FROM retired_key_secrets WHERE api_key_id = key.id) AS "oldSecretUntil"`,
  from: 'api_keys AS key JOIN actors AS actor ON actor.id = key.actor_id',
  sorts: { newest: { columns: [{ sql: 'key.id', type: 'uuid' }], direction: 'DESC' } },
};

/** Lists API keys, newest first, revoked ones included, and gets single ones. */
@Injectable()
export class ListApiKeysQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async run(page: PageRequest): Promise<Page<ApiKeyView>> {
    return this.read(new Conditions(), page);
  }

  /** @throws DomainError `not_found` */
  async get(id: string): Promise<ApiKeyView> {
    const conditions = new Conditions();
    conditions.add('key.id = ?', id);
    const { items } = await this.read(conditions, ONE_ITEM);
    const [key] = items;
    if (!key) throw new DomainError('not_found', 'There is no such API key.');
    return key;
  }

  private async read(conditions: Conditions, page: PageRequest): Promise<Page<ApiKeyView>> {
    const now = this.clock.now();
    const found = await this.reads.snapshot((rows) =>
      readPage<ApiKeyView, 'newest'>(rows, API_KEYS, 'newest', conditions, page),
    );
    const items = found.items.map((key) => {
      const { oldSecretUntil: until, revokedAt } = key;
      return { ...key, oldSecretUntil: revokedAt === null && until !== null && until > now ? until : null };
    });
    return { ...found, items };
  }
}
