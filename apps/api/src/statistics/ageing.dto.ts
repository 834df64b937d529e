import { REVIEW_STATES, type ReviewState } from '@app/domain';
import { EnumField, IntegerField, NumberField, ObjectListField, TimeField } from '../http/fields/fields';

const SECONDS = { min: 0, max: Number.MAX_SAFE_INTEGER, nullable: true, example: 5_400 } as const;

/** Open claims of one state, and for how long they have been in it, by full days since the quarter of the day (UTC) they came to it. */
export class StateAgeingDto {
  @EnumField(REVIEW_STATES, { description: 'The state', example: 'pending' })
  readonly state!: ReviewState;

  @IntegerField({ description: 'How many', example: 45 })
  readonly total!: number;

  @TimeField({ description: 'When the first of them came to it', nullable: true })
  readonly oldestSince!: Date | null;

  @IntegerField({ description: 'For less than a day', example: 45 })
  readonly underOneDay!: number;

  @IntegerField({ description: 'For one day, and less than three', example: 0 })
  readonly oneToThreeDays!: number;

  @IntegerField({ description: 'For three days, and less than seven', example: 0 })
  readonly threeToSevenDays!: number;

  @IntegerField({ description: 'For seven days, and less than thirty', example: 0 })
  readonly sevenToThirtyDays!: number;

  @IntegerField({ description: 'For thirty days or more', example: 0 })
  readonly thirtyDaysOrMore!: number;
}

/** For how long open claims have been where they are. */
export class AgeingDto {
  @TimeField({ description: 'The moment' })
  readonly asOf!: Date;

  @ObjectListField(() => StateAgeingDto, { description: 'The states in which claims wait for a decision' })
  readonly states!: readonly StateAgeingDto[];

  @IntegerField({ description: 'Claims that wait for information which was due by then', example: 0 })
  readonly overdue!: number;
}

/** Stays in one state that ended. */
export class StateStaysDto {
  @EnumField(REVIEW_STATES, { description: 'The state', example: 'in_review' })
  readonly state!: ReviewState;

  @IntegerField({ description: 'How many ended', example: 3 })
  readonly stays!: number;

  @NumberField({ description: 'Their mean, in seconds', ...SECONDS })
  readonly meanSeconds!: number | null;

  @NumberField({ description: 'Their median, in seconds, within a fifth of the true one', ...SECONDS })
  readonly medianSeconds!: number | null;

  @NumberField({ description: 'Nine of ten were no longer than this, within a fifth', ...SECONDS })
  readonly p90Seconds!: number | null;
}

/** For how long claims stayed in each state. */
export class TimeInStateDto {
  @TimeField({ description: 'From here, a whole day of UTC' })
  readonly from!: Date;

  @TimeField({ description: 'Up to here' })
  readonly to!: Date;

  @ObjectListField(() => StateStaysDto, { description: 'Every state' })
  readonly states!: readonly StateStaysDto[];
}
