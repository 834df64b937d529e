import { ACCESS_EVENT_TYPES, type AccessEventType } from '@app/application';
import { Transform } from 'class-transformer';
import { ActorDto } from '../claims/actor.dto';
import { EnumField, IdField, IntegerField, ListField, ObjectField, TextField, TimeField } from '../http/fields/fields';
import { PageQueryDto } from '../http/paging/page.dto';

/** Something that happened at the door of the desk. */
export class AccessEventDto {
  @IdField({ description: 'The event' })
  readonly id!: string;

  @EnumField(ACCESS_EVENT_TYPES, { description: 'What happened', example: 'forbidden' })
  readonly type!: AccessEventType;

  @TextField({ description: 'Why somebody was refused', example: 'role_insufficient', nullable: true })
  readonly reason!: string | null;

  @ObjectField(() => ActorDto, {
    description: 'Who acted, or was refused; null for strangers, and for the desk itself',
    nullable: true,
  })
  readonly actor!: ActorDto | null;

  @IdField({ description: 'The API key that it is about', nullable: true })
  readonly apiKeyId!: string | null;

  @TextField({
    description: 'Last four characters of the secret that it is about, where it looks like one of the desk’s',
    example: 'x7Qa',
    nullable: true,
  })
  readonly hint!: string | null;

  @TextField({ description: 'What was not allowed', example: 'POST /v1/api-keys', nullable: true })
  readonly route!: string | null;

  @TextField({ description: 'The role or the scope that was lacking', example: 'admin', nullable: true })
  readonly needed!: string | null;

  @TextField({
    description: 'Where it came from; null for the desk itself, and where there were too many to tell apart',
    example: '192.0.2.7',
    nullable: true,
  })
  readonly address!: string | null;

  @TextField({ description: 'The request; of several that are counted together, the first', nullable: true })
  readonly requestId!: string | null;

  @IntegerField({ description: 'How often it happened; refusals are counted minute by minute', example: 1, min: 1 })
  readonly times!: number;

  @TimeField({ description: 'When it happened first' })
  readonly occurredAt!: Date;

  @TimeField({ description: 'When it happened last' })
  readonly lastAt!: Date;
}

/** Which events are wanted; conditions are combined with "and". */
export class AccessEventQueryDto extends PageQueryDto {
  @Transform(({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value))
  @ListField({
    description: 'Only events of these types, separated by commas',
    optional: true,
    values: ACCESS_EVENT_TYPES,
    min: 1,
    example: ['unauthenticated', 'forbidden'],
  })
  readonly types?: readonly AccessEventType[];

  @IdField({ description: 'Of this actor', optional: true })
  readonly actor?: string;

  @IdField({ description: 'About this API key', optional: true })
  readonly apiKey?: string;

  @TextField({ description: 'From this address', optional: true, example: '192.0.2.7', max: 100 })
  readonly address?: string;

  @TimeField({ description: 'That happened then or later', optional: true })
  readonly from?: Date;

  @TimeField({ description: 'That happened before', optional: true })
  readonly to?: Date;
}
