import { OmitType } from '@nestjs/swagger';
import { ClaimQueryDto } from '../claims/claim-query.dto';
import { IdField, IntegerField, ObjectField, TextField, TimeField } from '../http/fields/fields';

const NAME = 'Disputed, with dead links';

/** Which claims a view shows, and in what order: what the query string of the claim list takes, but for its pages. */
export class ViewQueryDto extends OmitType(ClaimQueryDto, ['limit', 'cursor', 'withTotal']) {}

/** A filter of the claim list to keep under a name. */
export class SaveViewDto {
  @TextField({ description: 'Its name, which no other view of yours has', example: NAME, max: 100, words: true })
  readonly name!: string;

  @ObjectField(() => ViewQueryDto, { description: 'Which claims it shows, and in what order' })
  readonly query!: ViewQueryDto;
}

/** A filter of the claim list that you gave a name. */
export class ViewDto extends SaveViewDto {
  @IdField({ description: 'The view' })
  readonly id!: string;

  @TextField({
    description: 'Where the list is that it shows',
    example: '/v1/claims?state=disputed&linkState=dead',
    max: 20_000,
  })
  readonly href!: string;

  @IntegerField({ description: 'Counts writes; the number in the ETag', example: 1, min: 1 })
  readonly version!: number;

  @TimeField({ description: 'When it was made' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When it was last written' })
  readonly updatedAt!: Date;
}
