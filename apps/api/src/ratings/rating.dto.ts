import { type Verdict, VERDICTS } from '@app/domain';
import { Matches } from 'class-validator';
import { ActorDto } from '../claims/actor.dto';
import { EnumField, IntegerField, ObjectField, ObjectListField, TextField, TimeField } from '../http/fields/fields';

/** One of the desk's own words for a verdict. */
export class RatingDto {
  @Matches(/^[a-z\d]+([_-][a-z\d]+)*$/, { message: 'must be lower-case letters and digits, joined by _ or -' })
  @TextField({ description: 'What stays when labels change', example: 'mostly_true', max: 60 })
  readonly code!: string;

  @TextField({ description: 'What it is called', example: 'Mostly true', max: 100, words: true })
  readonly label!: string;

  @EnumField(VERDICTS, { description: 'The verdict that it is a kind of', example: 'verified' })
  readonly verdict!: Verdict;
}

/** Ratings for the desk, in the order in which they are offered. */
export class NameRatingsDto {
  @ObjectListField(() => RatingDto, { description: 'The ratings; none means that verdicts alone are given', max: 50 })
  readonly ratings!: readonly RatingDto[];
}

/** The desk's ratings at one time. */
export class RatingsDto extends NameRatingsDto {
  @IntegerField({ description: 'Counts changes; the number in the ETag', example: 1 })
  readonly version!: number;

  @ObjectField(() => ActorDto, { description: 'Who named them', nullable: true })
  readonly createdBy!: ActorDto | null;

  @TimeField({ description: 'When', nullable: true })
  readonly createdAt!: Date | null;
}
