import { MapField, ObjectListField, TimeField } from '../http/fields/fields';

/** How many claims were in each state at the end of a day of UTC; of a day that is not over, now. */
export class StatesOnDayDto {
  @TimeField({ description: 'When the day began' })
  readonly day!: Date;

  @MapField({ type: 'integer' }, { description: 'Claims by state', example: { pending: 45 } })
  readonly byState!: Readonly<Record<string, number>>;
}

/** How many claims were in each state, day by day. */
export class StatesDto {
  @TimeField({ description: 'From here, a whole day of UTC' })
  readonly from!: Date;

  @TimeField({ description: 'Up to here' })
  readonly to!: Date;

  @ObjectListField(() => StatesOnDayDto, { description: 'Every day' })
  readonly days!: readonly StatesOnDayDto[];
}
