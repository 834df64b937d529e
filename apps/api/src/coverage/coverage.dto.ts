import {
  PUBLISH_BLOCKERS,
  PUBLISH_WARNINGS,
  type PublishBlocker,
  type PublishWarning,
  REVIEW_POLICIES,
  type ReviewPolicy,
} from '@app/domain';
import {
  EnumField,
  FlagField,
  IdField,
  IdListField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectListField,
} from '../http/fields/fields';

/** How many claims there are, and of how many a verdict is in force. */
export class CoveredDto {
  @IntegerField({ description: 'How many there are', example: 40 })
  readonly total!: number;

  @IntegerField({ description: 'How many are verified, disputed or unverifiable', example: 10 })
  readonly decided!: number;

  @NumberField({ description: 'The share of these; null of none', nullable: true, min: 0, max: 1, example: 0.25 })
  readonly share!: number | null;
}

/** How far an article is checked. Claims that were set aside, withdrawn, or whose words are gone do not count. */
export class CoverageDto {
  @IdField({ description: 'The article' })
  readonly articleId!: string;

  @IntegerField({ description: 'The revision whose claims are counted', example: 1, min: 1 })
  readonly revision!: number;

  @ObjectField(() => CoveredDto, { description: 'All claims' })
  readonly claims!: CoveredDto;

  @ObjectField(() => CoveredDto, { description: 'Those that look worth checking' })
  readonly checkWorthy!: CoveredDto;

  @IntegerField({ description: 'Verified or disputed by evidence of one independent source', example: 3 })
  readonly singleSourced!: number;

  @IntegerField({ description: 'Decided, with attention raised since', example: 0 })
  readonly atRisk!: number;

  @IntegerField({ description: 'Without an address in the article', example: 17 })
  readonly unlinked!: number;
}

/** Something that keeps an article from being published. */
export class PublishBlockerDto {
  @EnumField(PUBLISH_BLOCKERS, {
    description:
      'undecided (worth checking, and nobody said how it is), under_recheck (opened again), disputed, at_risk (attention raised), single_reviewer (decided by one where the policy asks for two)',
    example: 'undecided',
  })
  readonly code!: PublishBlocker;

  @IdListField({ description: 'The claims of which it is so, in the order of the text', max: 100_000 })
  readonly claimIds!: readonly string[];
}

/** Something that does not, but should be known. */
export class PublishWarningDto {
  @EnumField(PUBLISH_WARNINGS, {
    description:
      'unverifiable, single_sourced, attribution_unanswered (nobody said whether it was said), unlinked (no address in the article)',
    example: 'unlinked',
  })
  readonly code!: PublishWarning;

  @IdListField({ description: 'The claims of which it is so, in the order of the text', max: 100_000 })
  readonly claimIds!: readonly string[];
}

/** Whether an article may be published under its policy, and why. */
export class PublishGateDto {
  @IdField({ description: 'The article' })
  readonly articleId!: string;

  @IntegerField({ description: 'The revision that is judged', example: 1, min: 1 })
  readonly revision!: number;

  @EnumField(REVIEW_POLICIES, { description: 'The policy that it is judged by', example: 'four_eyes' })
  readonly policy!: ReviewPolicy;

  @FlagField({ description: 'Yes or no', example: false })
  readonly publishable!: boolean;

  @ObjectListField(() => PublishBlockerDto, { description: 'What keeps it' })
  readonly blockers!: readonly PublishBlockerDto[];

  @ObjectListField(() => PublishWarningDto, { description: 'What does not, but should be known' })
  readonly warnings!: readonly PublishWarningDto[];
}
