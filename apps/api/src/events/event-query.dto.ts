import { LIVE_EVENT_TYPES, type LiveEventType } from '@app/application';
import { Transform } from 'class-transformer';
import { ListField } from '../http/fields/fields';

/** What a listener wants to be told. */
export class EventQueryDto {
  @Transform(({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value))
  @ListField({
    description: 'Only events of these types, separated by commas',
    optional: true,
    values: LIVE_EVENT_TYPES,
    min: 1,
    example: ['claim.changed'],
  })
  readonly types?: readonly LiveEventType[];
}
