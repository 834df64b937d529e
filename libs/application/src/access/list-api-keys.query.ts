import { Reads } from '@app/database';
import { type Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';

/** An API key without its secret. */
export interface ApiKeyView {
  readonly id: string;
  readonly actorId: string;
  readonly name: string;
  readonly role: Role;
  readonly hint: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

const API_KEYS: ListQuery<'newest'> = {
  name: 'api_keys',
  select: `key.id, key.actor_id AS "actorId", actor.name, actor.role, key.hint, key.created_at AS "createdAt",
    key.revoked_at AS "revokedAt"`,
  from: 'api_keys AS key JOIN actors AS actor ON actor.id = key.actor_id',
  sorts: { newest: { columns: [{ sql: 'key.id', type: 'uuid' }], direction: 'DESC' } },
};

/** Lists API keys, newest first, revoked ones included. */
@Injectable()
export class ListApiKeysQuery {
  constructor(private readonly reads: Reads) {}

  async run(page: PageRequest): Promise<Page<ApiKeyView>> {
    return this.reads.snapshot((rows) =>
      readPage<ApiKeyView, 'newest'>(rows, API_KEYS, 'newest', new Conditions(), page),
    );
  }
}
