import { REVIEW_ACTIONS, REVIEW_STATES, type ReviewAction, type ReviewState } from '@app/domain';
import { TransitionDto } from '../claims/transition.dto';
import { ProblemPlaceDto } from '../http/problem/problem.dto';
import {
  EnumField,
  FlagField,
  IdField,
  IntegerField,
  ListField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
} from '../http/fields/fields';

/** A claim to take a step on. */
export class BulkTargetDto {
  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @IntegerField({ description: 'The version that you have seen, as in its ETag', example: 1, min: 1, max: 999_999_999 })
  readonly version!: number;
}

/** One step for many claims. */
export class BulkTransitionRequestDto extends TransitionDto {
  @ObjectListField(() => BulkTargetDto, { description: 'The claims', min: 1, max: 2_000 })
  readonly claims!: readonly BulkTargetDto[];

  @FlagField({ description: 'Only tell what would come of it', optional: true, example: true })
  readonly dryRun?: boolean;
}

/** Why a claim was refused, as a problem of its own. */
export class BulkRefusalDto {
  @TextField({ description: 'As a code', example: 'stale_version' })
  readonly code!: string;

  @TextField({ description: 'In words', example: 'The claim is at version 3 by now; If-Match named another.' })
  readonly detail!: string;

  @ObjectListField(() => ProblemPlaceDto, { description: 'Which fields are wrong' })
  readonly errors!: readonly ProblemPlaceDto[];

  @ListField({ description: 'What could be done instead', nullable: true, values: REVIEW_ACTIONS })
  readonly allowedActions!: readonly string[] | null;
}

/** What came of one claim. */
export class BulkResultDto {
  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @EnumField(['done', 'allowed', 'refused'], {
    description: 'The step was taken, would be taken (of a dry run), or was refused, which changed nothing',
    example: 'done',
  })
  readonly outcome!: 'done' | 'allowed' | 'refused';

  @EnumField(REVIEW_STATES, { description: 'Where it leads', nullable: true, example: 'in_review' })
  readonly state!: ReviewState | null;

  @IntegerField({ description: 'The version that it leads to', nullable: true, example: 2, min: 1 })
  readonly version!: number | null;

  @ObjectField(() => BulkRefusalDto, { description: 'Why it was refused', nullable: true })
  readonly refusal!: BulkRefusalDto | null;
}

/** A step for many claims, and how far it is. */
export class BulkTransitionDto {
  @IdField({ description: 'Of the job, where there is one', nullable: true })
  readonly id!: string | null;

  @EnumField(REVIEW_ACTIONS, { description: 'The step', example: 'start' })
  readonly action!: ReviewAction;

  @FlagField({ description: 'Whether it is only told what would come of it', example: false })
  readonly dryRun!: boolean;

  @EnumField(['queued', 'done', 'failed'], { description: 'How far it is', example: 'done' })
  readonly status!: 'queued' | 'done' | 'failed';

  @IntegerField({ description: 'How many claims', example: 2, min: 1 })
  readonly total!: number;

  @IntegerField({ description: 'Taken so far, or to be taken', example: 1 })
  readonly done!: number;

  @IntegerField({ description: 'Refused so far', example: 1 })
  readonly refused!: number;

  @ObjectListField(() => BulkResultDto, { description: 'One for each claim whose turn has come, in their order' })
  readonly results!: readonly BulkResultDto[];

  @TimeField({ description: 'When the job was made', nullable: true })
  readonly createdAt!: Date | null;

  @TimeField({ description: 'When it was finished', nullable: true })
  readonly finishedAt!: Date | null;
}
