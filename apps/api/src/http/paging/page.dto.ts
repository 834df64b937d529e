import { type Type } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IntegerField, FlagField, ObjectListField, TextField } from '../fields/fields';
import { flagOf, numberOf } from '../fields/query-value';

/** Items on a page when the request names no limit. */
const DEFAULT_LIMIT = 50;

/** Which page of a list is wanted. */
export class PageQueryDto {
  @IntegerField({ description: 'Items at most', example: 50, min: 1, max: 200, optional: true, default: DEFAULT_LIMIT })
  @Transform(({ value }: { value: unknown }) => numberOf(value))
  readonly limit: number = DEFAULT_LIMIT;

  @TextField({ description: 'The nextCursor of the page before', optional: true, max: 2_000 })
  readonly cursor?: string;

  @FlagField({ description: 'Also count everything that matches', optional: true, example: true })
  @Transform(({ value }: { value: unknown }) => flagOf(value))
  readonly withTotal?: boolean;
}

/** One page of a list, as sent. */
export interface PageDto<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** Makes the documented shape of a page of some items. */
export const pageOf = <Item>(item: Type<Item>): Type<PageDto<Item>> => {
  class PageOfDto implements PageDto<Item> {
    @ObjectListField(() => item, { description: 'The items of this page' })
    readonly items!: readonly Item[];

    @TextField({ description: 'Send it as cursor to get the next page; null on the last', nullable: true, max: 2_000 })
    readonly nextCursor!: string | null;

    @IntegerField({
      description: 'Items that match on all pages; only with withTotal=true',
      optional: true,
      example: 45,
    })
    readonly total?: number;
  }
  Object.defineProperty(PageOfDto, 'name', { value: item.name.replace(/Dto$/, 'PageDto') });
  return PageOfDto;
};
