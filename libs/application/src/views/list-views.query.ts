import { type ReadRows, Reads } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { ONE_ITEM, type Page, type PageRequest } from '../page';
import { type NamedQuery } from './save-view';

/** A view as its owner sees it. */
export interface SavedViewView extends NamedQuery {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const VIEWS: ListQuery<'name'> = {
  name: 'saved_views',
  select:
    'view.id, view.name, view.query, view.version, view.created_at AS "createdAt", view.updated_at AS "updatedAt"',
  from: 'saved_views AS view',
  // People look a name up whatever its case; two that differ in nothing else follow each other.
  sorts: {
    name: {
      columns: [
        { sql: 'lower(view.name)', type: 'text' },
        { sql: 'view.name', type: 'text' },
      ],
      direction: 'ASC',
    },
  },
};

/** Lists somebody's own views by name, and gets single ones. */
@Injectable()
export class ListViewsQuery {
  constructor(private readonly reads: Reads) {}

  async run(actor: Actor, page: PageRequest): Promise<Page<SavedViewView>> {
    return this.reads.snapshot((rows) => readViews(rows, viewsOf(actor), page));
  }

  /** @throws DomainError `not_found`, also for somebody else's */
  async get(actor: Actor, id: string): Promise<SavedViewView> {
    const conditions = viewsOf(actor);
    conditions.add('view.id = ?', id);
    const { items } = await this.reads.snapshot((rows) => readViews(rows, conditions, ONE_ITEM));
    const [view] = items;
    if (!view) throw new DomainError('not_found', 'You have no such view.');
    return view;
  }
}

const viewsOf = (actor: Actor): Conditions => {
  const conditions = new Conditions();
  conditions.add('view.owner_id = ?', actor.id);
  return conditions;
};

const readViews = async (rows: ReadRows, conditions: Conditions, page: PageRequest): Promise<Page<SavedViewView>> =>
  readPage<SavedViewView, 'name'>(rows, VIEWS, 'name', conditions, page);
