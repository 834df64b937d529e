import { type Verdict, VERDICTS } from '@app/domain';
import { PublicCorrectionDto } from '../claims/transition.dto';
import { EnumField, IdField, IntegerField, TextField, TimeField } from '../http/fields/fields';

/** What readers were told of a verdict that changed. */
export class ToldCorrectionDto extends PublicCorrectionDto {
  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @IdField({ description: 'The decision that changed it' })
  readonly decisionId!: string;

  @TextField({ description: 'The words of the claim when it was decided', example: 'Exports rose.', max: 1_000_000 })
  readonly claimText!: string;

  @IntegerField({ description: '1 for the first correction of the claim', example: 1, min: 1 })
  readonly sequence!: number;

  @EnumField(VERDICTS, { description: 'The verdict before', example: 'verified' })
  readonly verdictBefore!: Verdict;

  @EnumField(VERDICTS, { description: 'The verdict since', example: 'disputed' })
  readonly verdict!: Verdict;

  @TimeField({ description: 'When it changed' })
  readonly decidedAt!: Date;
}
