import {
  DECISION_PROCEDURES,
  type DecisionProcedure,
  REVIEW_POLICIES,
  type ReviewPolicy,
  type Verdict,
  VERDICTS,
} from '@app/domain';
import { EnumField, FlagField, IdField, IntegerField, ObjectField, TextField, TimeField } from '../http/fields/fields';
import { ActorDto } from './actor.dto';
import { PublicCorrectionDto } from './transition.dto';

const HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** One of the desk's ratings, as it was called at the time. */
export class GivenRatingDto {
  @TextField({ description: 'Its code', example: 'mostly_true' })
  readonly code!: string;

  @TextField({ description: 'What it was called', example: 'Mostly true' })
  readonly label!: string;

  @IntegerField({ description: 'The version of the ratings it was taken from', example: 1, min: 1 })
  readonly version!: number;
}

/** What a proposal and a decision both say. */
export class VerdictStatementDto {
  @EnumField(VERDICTS, { description: 'Is it so?', example: 'verified' })
  readonly verdict!: Verdict;

  @EnumField(VERDICTS, { description: 'Was it said?', nullable: true, example: 'verified' })
  readonly attributionVerdict!: Verdict | null;

  @TextField({ description: 'Why', example: 'The customs statistics give the same figure.' })
  readonly rationale!: string;

  @TextField({ description: 'What a disputed claim has wrong', nullable: true })
  readonly whatIsWrong!: string | null;

  @TextField({ description: 'What was tried on an unverifiable claim', nullable: true })
  readonly whatWasTried!: string | null;

  @TextField({ description: 'Why it stands without checked evidence', nullable: true })
  readonly overrideReason!: string | null;

  @ObjectField(() => GivenRatingDto, { description: 'The desk’s own word for the verdict', nullable: true })
  readonly rating!: GivenRatingDto | null;

  @ObjectField(() => PublicCorrectionDto, { description: 'What readers are told of a change', nullable: true })
  readonly correction!: PublicCorrectionDto | null;
}

/** A verdict that waits for a second pair of eyes. */
export class ProposalDto extends VerdictStatementDto {
  @IdField({ description: 'Who proposed it' })
  readonly proposerId!: string;

  @TimeField({ description: 'When' })
  readonly proposedAt!: string;

  @TextField({ description: 'SHA-256 of the text and evidence it was made on', example: HASH })
  readonly contentHash!: string;
}

/** What was decided. */
export class DecisionDto extends VerdictStatementDto {
  @IdField({ description: 'The decision' })
  readonly id!: string;

  @IntegerField({ description: '1 for the first decision on the claim', example: 1, min: 1 })
  readonly sequence!: number;

  @TextField({ description: 'What was said when it was approved or reaffirmed', nullable: true, min: 0 })
  readonly note!: string | null;

  @TextField({ description: 'The words of the claim when it was decided', example: 'Exports rose.', max: 1_000_000 })
  readonly claimText!: string;

  @TextField({ description: 'SHA-256 of the text and evidence that were decided on', example: HASH })
  readonly contentHash!: string;

  @EnumField(DECISION_PROCEDURES, { description: 'How it came about', example: 'four_eyes' })
  readonly procedure!: DecisionProcedure;

  @IntegerField({ description: 'Corrections of the claim published with it and before', example: 0 })
  readonly correctionSequence!: number;

  @EnumField(REVIEW_POLICIES, { description: 'The policy it was made under', example: 'four_eyes' })
  readonly policy!: ReviewPolicy;

  @ObjectField(() => ActorDto, { description: 'Who proposed it' })
  readonly proposer!: ActorDto;

  @ObjectField(() => ActorDto, { description: 'Who approved it; null where one person decided', nullable: true })
  readonly approver!: ActorDto | null;

  @TimeField({ description: 'When' })
  readonly decidedAt!: Date;

  @FlagField({
    description: 'Whether the claim was opened again since, and waits for another decision',
    example: false,
  })
  readonly underRecheck!: boolean;
}
