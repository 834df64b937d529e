import { TIME_GROUPS, type TimeGroup } from '@app/application';
import { EnumField, IntegerField, ObjectField, ObjectListField, TextField, TimeField } from '../http/fields/fields';

/** Decisions by their verdict. */
export class DecidedCountsDto {
  @IntegerField({ description: 'Verified', example: 3 })
  readonly verified!: number;

  @IntegerField({ description: 'Disputed', example: 1 })
  readonly disputed!: number;

  @IntegerField({ description: 'Unverifiable', example: 0 })
  readonly unverifiable!: number;
}

/** What happened to claims in a stretch of time. */
export class ThroughputCountsDto {
  @IntegerField({ description: 'Claims that came in', example: 45 })
  readonly made!: number;

  @IntegerField({ description: 'Reviews begun', example: 5 })
  readonly started!: number;

  @IntegerField({ description: 'Verdicts proposed', example: 4 })
  readonly proposed!: number;

  @IntegerField({ description: 'Proposals returned', example: 1 })
  readonly returned!: number;

  @ObjectField(() => DecidedCountsDto, {
    description: 'Claims decided, by their verdict; affirming one does not count',
  })
  readonly decided!: DecidedCountsDto;

  @IntegerField({ description: 'Claims set aside', example: 0 })
  readonly dismissed!: number;

  @IntegerField({ description: 'Claims withdrawn', example: 0 })
  readonly withdrawn!: number;

  @IntegerField({ description: 'Claims opened again', example: 0 })
  readonly reopened!: number;
}

/** What happened in one day, week or month. */
export class ThroughputGroupDto extends ThroughputCountsDto {
  @TimeField({ description: 'When it began, in the time zone' })
  readonly start!: Date;

  @TimeField({ description: 'When the next one began' })
  readonly end!: Date;
}

/** What happened to claims, group by group. */
export class ThroughputDto {
  @TimeField({ description: 'From here, a whole group' })
  readonly from!: Date;

  @TimeField({ description: 'Up to here' })
  readonly to!: Date;

  @TextField({ description: 'The time zone', example: 'Europe/Paris' })
  readonly timeZone!: string;

  @EnumField(TIME_GROUPS, { description: 'What a group is', example: 'day' })
  readonly groupBy!: TimeGroup;

  @ObjectListField(() => ThroughputGroupDto, { description: 'Oldest first; a group without anything is there, too' })
  readonly groups!: readonly ThroughputGroupDto[];

  @ObjectField(() => ThroughputCountsDto, { description: 'All groups together' })
  readonly total!: ThroughputCountsDto;
}
