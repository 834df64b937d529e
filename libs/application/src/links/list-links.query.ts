import { Reads } from '@app/database';
import { DomainError, type LinkState, type LinkVerdict } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';
import { LINK_COLUMNS, LINK_TABLES, type LinkRow, type LinkView, toLinkView } from './link-view';

/** Which links are wanted. */
export interface LinkFilter {
  readonly state?: LinkState;
  /** Of the newest check. */
  readonly verdict?: LinkVerdict;
  readonly host?: string;
  /** `decided`: under a decided claim; `any`: cited or relied on at all; `none`: by nothing any more. */
  readonly dependents?: 'decided' | 'any' | 'none';
}

const LINKS: ListQuery<'newest'> = {
  name: 'links',
  select: LINK_COLUMNS,
  from: LINK_TABLES,
  sorts: { newest: { columns: [{ sql: 'link.id', type: 'uuid' }], direction: 'DESC' } },
};

const CLAIMS_OF_LINK = `SELECT claim_id FROM citations WHERE link_id = link.id
  UNION ALL SELECT claim_id FROM evidence WHERE link_id = link.id`;

const DEPENDENTS: Readonly<Record<NonNullable<LinkFilter['dependents']>, string>> = {
  any: `EXISTS (${CLAIMS_OF_LINK})`,
  none: `NOT EXISTS (${CLAIMS_OF_LINK})`,
  decided: `EXISTS (SELECT FROM claims WHERE state IN ('verified', 'disputed', 'unverifiable') AND id IN (${CLAIMS_OF_LINK}))`,
};

/** Lists links, newest first, and gets single ones. */
@Injectable()
export class ListLinksQuery {
  constructor(private readonly reads: Reads) {}

  async run({ state, verdict, host, dependents }: LinkFilter, page: PageRequest): Promise<Page<LinkView>> {
    const conditions = new Conditions();
    conditions.addIf(state, 'link.state = ?');
    conditions.addIf(verdict, 'link.verdict = ?');
    conditions.addIf(host?.toLowerCase(), 'link.host = ?');
    if (dependents) conditions.add(DEPENDENTS[dependents]);
    const { items, ...rest } = await this.reads.snapshot((rows) =>
      readPage<LinkRow, 'newest'>(rows, LINKS, 'newest', conditions, page),
    );
    return { ...rest, items: items.map(toLinkView) };
  }

  /** @throws DomainError `not_found` */
  async get(id: string): Promise<LinkView> {
    const [row] = await this.reads.rows<LinkRow>(`SELECT ${LINK_COLUMNS} FROM ${LINK_TABLES} WHERE link.id = $1`, [id]);
    if (!row) throw new DomainError('not_found', 'There is no such link.');
    return toLinkView(row);
  }
}
