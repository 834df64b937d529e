import { Reads } from '@app/database';
import { type Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ActorView } from '../access/actor-view';
import { Clock } from '../clock';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';

/** Somebody who works here, as colleagues see them. */
export interface PersonView extends ActorView {
  readonly role: Role;
}

const PEOPLE: ListQuery<'name'> = {
  name: 'people',
  select: 'actor.id, actor.name, actor.role',
  from: 'actors AS actor',
  sorts: {
    name: {
      columns: [
        { sql: 'lower(actor.name)', type: 'text' },
        { sql: 'actor.id', type: 'uuid' },
      ],
      direction: 'ASC',
    },
  },
};

/** Lists those whom work can be put on, and who can be mentioned: whoever holds a key that is in force, or came by an issuer of tokens. */
@Injectable()
export class ListPeopleQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async run(page: PageRequest): Promise<Page<PersonView>> {
    const conditions = new Conditions();
    conditions.add(
      `actor.kind = 'person' OR EXISTS (
         SELECT FROM api_keys AS key
         WHERE key.actor_id = actor.id AND key.revoked_at IS NULL AND (key.expires_at IS NULL OR key.expires_at > ?)
       )`,
      this.clock.now(),
    );
    return this.reads.snapshot((rows) => readPage<PersonView, 'name'>(rows, PEOPLE, 'name', conditions, page));
  }
}
