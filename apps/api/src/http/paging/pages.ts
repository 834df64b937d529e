import { type Page, type PageRequest } from '@app/application';
import { Injectable } from '@nestjs/common';
import { CursorCodec } from './cursor-codec';
import { type PageDto, type PageQueryDto } from './page.dto';

/** Translates pages between the query string and the application. */
@Injectable()
export class Pages {
  constructor(private readonly cursors: CursorCodec) {}

  /** @throws HttpProblem for a cursor that this desk did not give out */
  request({ limit, cursor, withTotal }: PageQueryDto): PageRequest {
    return { limit, start: cursor === undefined ? null : this.cursors.decode(cursor), withTotal: withTotal ?? false };
  }

  answer<Item>({ items, next, total }: Page<Item>): PageDto<Item> {
    return { items, nextCursor: next && this.cursors.encode(next), ...(total !== undefined && { total }) };
  }
}
