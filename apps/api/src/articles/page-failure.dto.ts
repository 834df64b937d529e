import { PAGE_FAILURE_CODES } from '@app/domain';
import { EnumField, TextField } from '../http/fields/fields';

/** Why a page did not come to be read. */
export class PageFailureDto {
  @EnumField(PAGE_FAILURE_CODES, {
    description:
      'What a link check would have seen; unreadable: it is there but cannot be read as an article; given_up: the desk itself failed',
    example: 'gone',
  })
  readonly code!: string;

  @TextField({ description: 'Why, as a stable code', example: 'http_404' })
  readonly reason!: string;

  @TextField({ description: 'Why, for people', example: 'There is no such page.' })
  readonly detail!: string;
}
