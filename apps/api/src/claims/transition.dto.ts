import {
  PUBLIC_CORRECTION_KINDS,
  type PublicCorrectionKind,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  type ReviewAction,
  type ReviewState,
  type Verdict,
  VERDICTS,
} from '@app/domain';
import { Matches } from 'class-validator';
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

/** What readers are told when a published answer changes. */
export class PublicCorrectionDto {
  @EnumField(PUBLIC_CORRECTION_KINDS, { description: 'What the change is to readers', example: 'correction' })
  readonly kind!: PublicCorrectionKind;

  @TextField({ description: 'What was wrong', example: 'The figure is for 2023, not 2024.', words: true })
  readonly whatWasWrong!: string;

  @TextField({
    description: 'The words that are published',
    example: 'An earlier version gave the figure for 2023 as that for 2024.',
    words: true,
  })
  readonly publicNote!: string;
}

/** One step of a review. Which fields an action takes and needs is told by the claim's transitions. */
export class TransitionDto {
  @EnumField(REVIEW_ACTIONS, { description: 'What to do', example: 'start' })
  readonly action!: ReviewAction;

  @Matches(/^(me|[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12})$/, { message: 'must be me or an actor’s id' })
  @TextField({ description: 'start, assign, reopen: me or an actor’s id', optional: true, example: 'me', max: 36 })
  readonly assignee?: string;

  @EnumField(VERDICTS, { description: 'propose, decide, arbitrate: is it so?', optional: true, example: 'verified' })
  readonly verdict?: Verdict;

  @EnumField(VERDICTS, { description: 'propose, decide, arbitrate: was it said?', optional: true, example: 'verified' })
  readonly attributionVerdict?: Verdict;

  @TextField({
    description: 'propose, decide, arbitrate: why',
    optional: true,
    example: 'The customs statistics give the same figure.',
  })
  readonly rationale?: string;

  @TextField({ description: 'propose, decide, arbitrate: what a disputed claim has wrong', optional: true })
  readonly whatIsWrong?: string;

  @TextField({ description: 'propose, decide, arbitrate: what was tried on an unverifiable claim', optional: true })
  readonly whatWasTried?: string;

  @TextField({ description: 'propose, decide, arbitrate: why it stands without checked evidence', optional: true })
  readonly overrideReason?: string;

  @TextField({
    description: 'propose, decide, arbitrate: the code of one of the desk’s ratings for the verdict',
    optional: true,
    example: 'mostly_true',
    max: 100,
  })
  readonly rating?: string;

  @ObjectField(() => PublicCorrectionDto, {
    description: 'propose, approve, decide, arbitrate: what readers are told, where a published answer changes',
    optional: true,
  })
  readonly correction?: PublicCorrectionDto;

  @TextField({
    description: 'hold: what the claim waits for',
    optional: true,
    example: 'a call back from the ministry',
  })
  readonly waitingOn?: string;

  @TimeField({ description: 'hold: until when', optional: true, example: '2030-01-08T09:30:00Z' })
  readonly dueAt?: Date;

  @TextField({ description: 'hold, assign, approve, dismiss, withdraw, reopen, reaffirm: a note', optional: true })
  readonly note?: string;

  @TextField({ description: 'return: what is missing', optional: true })
  readonly comment?: string;

  @TextField({ description: 'dismiss, withdraw, reopen: why, as a code', optional: true, example: 'opinion', max: 100 })
  readonly reasonCode?: string;

  @IdField({ description: 'withdraw: the claim that says the same', optional: true })
  readonly duplicateOf?: string;
}

/** On what a field depends. */
export class FieldConditionDto {
  @TextField({ description: 'The other field', example: 'verdict' })
  readonly field!: string;

  @TextField({ description: 'The value that asks for it', optional: true, example: 'disputed' })
  readonly equals?: string;

  @TextField({ description: 'The value that does not, while all others do', optional: true, example: 'verified' })
  readonly differsFrom?: string;
}

/** One field that an action takes. */
export class ActionFieldDto {
  @TextField({ description: 'Name of the field', example: 'rationale' })
  readonly name!: string;

  @TextField({ description: 'What it holds', example: 'text' })
  readonly type!: string;

  @FlagField({ description: 'Whether it is always needed', example: true })
  readonly required!: boolean;

  @ObjectField(() => FieldConditionDto, { description: 'When else it is needed', nullable: true })
  readonly requiredWhen!: FieldConditionDto | null;

  @ListField({ description: 'The values it may have', nullable: true, example: [...VERDICTS] })
  readonly values!: readonly string[] | null;

  @ObjectListField(() => ActionFieldDto, { description: 'What it is made of, where it is an object', nullable: true })
  readonly members!: readonly ActionFieldDto[] | null;
}

/** One action that the caller may take now. */
export class OfferedActionDto {
  @EnumField(REVIEW_ACTIONS, { description: 'The action', example: 'propose' })
  readonly action!: ReviewAction;

  @TextField({
    description: 'Where it leads: a state, given_verdict, proposed_verdict or unchanged',
    example: 'awaiting_approval',
  })
  readonly to!: string;

  @ObjectListField(() => ActionFieldDto, { description: 'What it carries' })
  readonly fields!: readonly ActionFieldDto[];
}

/** What the caller may do to a claim now. */
export class OfferedTransitionsDto {
  @EnumField(REVIEW_STATES, { description: 'The state of the claim', example: 'in_review' })
  readonly state!: ReviewState;

  @IntegerField({ description: 'Its version', example: 2, min: 1 })
  readonly version!: number;

  @ObjectListField(() => OfferedActionDto, { description: 'What you may do' })
  readonly actions!: readonly OfferedActionDto[];
}
