import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';
import { CHECK_COLUMNS, type LinkCheckView } from './link-view';

const LINK_CHECKS: ListQuery<'newest'> = {
  name: 'link_checks',
  select: CHECK_COLUMNS,
  from: 'link_checks AS "check"',
  sorts: {
    newest: {
      columns: [
        { sql: '"check".checked_at', type: 'timestamptz' },
        { sql: '"check".id', type: 'uuid' },
      ],
      direction: 'DESC',
    },
  },
};

/** Lists the checks of a link, newest first. */
@Injectable()
export class ListLinkChecksQuery {
  constructor(private readonly reads: Reads) {}

  async run(linkId: string, page: PageRequest): Promise<Page<LinkCheckView>> {
    const conditions = new Conditions();
    conditions.add('"check".link_id = ?', linkId);
    return this.reads.snapshot((rows) =>
      readPage<LinkCheckView, 'newest'>(rows, LINK_CHECKS, 'newest', conditions, page),
    );
  }
}
