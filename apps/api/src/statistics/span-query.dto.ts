import { TIME_GROUPS, type TimeGroup } from '@app/application';
import { Transform } from 'class-transformer';
import { EnumField, IntegerField, TextField, TimeField } from '../http/fields/fields';
import { numberOf } from '../http/fields/query-value';

/** The time that statistics are asked about. */
export class SpanQueryDto {
  @TimeField({ description: 'From this moment; thirty days before the end unless given', optional: true })
  readonly from?: Date;

  @TimeField({ description: 'Up to this moment; now unless given', optional: true })
  readonly to?: Date;
}

/** As `SpanQueryDto`, and how it is put together. */
export class GroupedSpanQueryDto extends SpanQueryDto {
  @TextField({ description: 'An IANA time zone; UTC unless given', optional: true, example: 'Europe/Paris', max: 64 })
  readonly timeZone?: string;

  @EnumField(TIME_GROUPS, {
    description: 'By days, ISO weeks or months of that zone; days unless given',
    optional: true,
    example: 'week',
  })
  readonly groupBy?: TimeGroup;
}

/** How many hosts are wanted. */
export class HostsQueryDto {
  @IntegerField({ description: 'How many hosts; 50 unless given', optional: true, min: 1, max: 500, example: 20 })
  @Transform(({ value }: { value: unknown }) => numberOf(value))
  readonly limit?: number;
}
