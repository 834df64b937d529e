import { REVIEW_STATES, type ReviewState, type Verdict, VERDICTS } from '@app/domain';
import { Transform } from 'class-transformer';
import {
  EnumField,
  FlagField,
  IdField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
} from '../http/fields/fields';
import { flagOf, numberOf } from '../http/fields/query-value';
import { AttributionDto, SENTENCE } from './claim.dto';
import { DecisionDto } from './decision.dto';

/** Claims told when the request names no limit. */
const DEFAULT_LIMIT = 10;

/** How alike a claim must be when the request does not say: the tests hold rewordings above it and strangers below. */
const DEFAULT_MIN_SCORE = 0.3;

/** Which similar claims are wanted. */
export class SimilarClaimsQueryDto {
  @IntegerField({
    description: 'Claims at most',
    example: DEFAULT_LIMIT,
    min: 1,
    max: 50,
    optional: true,
    default: DEFAULT_LIMIT,
  })
  @Transform(({ value }: { value: unknown }) => numberOf(value))
  readonly limit: number = DEFAULT_LIMIT;

  @NumberField({
    description: 'None whose score is below this',
    example: 0.5,
    min: 0,
    max: 1,
    optional: true,
    default: DEFAULT_MIN_SCORE,
  })
  @Transform(({ value }: { value: unknown }) => numberOf(value))
  readonly minScore: number = DEFAULT_MIN_SCORE;

  @FlagField({ description: 'Only claims that have been decided, now or before', optional: true, example: true })
  @Transform(({ value }: { value: unknown }) => flagOf(value))
  readonly decided?: boolean;
}

/** A claim, as far as it takes to tell whether it says the same. */
export class SimilarClaimSummaryDto {
  @IdField({ description: 'The claim' })
  readonly id!: string;

  @IdField({ description: 'The article it stands in' })
  readonly articleId!: string;

  @TextField({ description: 'Title of the article', nullable: true, example: 'Trade fell', min: 0 })
  readonly articleTitle!: string | null;

  @TextField({ description: 'The statement', example: SENTENCE, max: 1_000_000 })
  readonly text!: string;

  @EnumField(REVIEW_STATES, { description: 'Where the work is', example: 'verified' })
  readonly state!: ReviewState;

  @EnumField(VERDICTS, { description: 'The verdict in force', nullable: true, example: 'verified' })
  readonly verdict!: Verdict | null;

  @ObjectField(() => AttributionDto, { description: 'Who is credited with it', nullable: true })
  readonly attribution!: AttributionDto | null;

  @TimeField({ description: 'When it was made' })
  readonly createdAt!: Date;
}

/** A claim that says nearly the same, and what was decided about it. */
export class SimilarClaimDto {
  @NumberField({
    description: 'How alike: the mean of trigram and fullText',
    example: 0.78,
    min: 0,
    max: 1,
  })
  readonly score!: number;

  @NumberField({ description: 'Share of trigrams in common', example: 0.81, min: 0, max: 1 })
  readonly trigram!: number;

  @NumberField({
    description: 'Share of words in common, each counting the more the rarer it is',
    example: 0.75,
    min: 0,
    max: 1,
  })
  readonly fullText!: number;

  @ObjectField(() => SimilarClaimSummaryDto, { description: 'The claim' })
  readonly claim!: SimilarClaimSummaryDto;

  @ObjectField(() => DecisionDto, { description: 'The newest decision on it', nullable: true })
  readonly decision!: DecisionDto | null;
}

/** Claims that say nearly the same as one. */
export class SimilarClaimsDto {
  @ObjectListField(() => SimilarClaimDto, { description: 'The most alike first' })
  readonly items!: readonly SimilarClaimDto[];
}
