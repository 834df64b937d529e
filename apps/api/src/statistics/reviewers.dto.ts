import { ActorDto } from '../claims/actor.dto';
import { IntegerField, NumberField, ObjectField, ObjectListField, TimeField } from '../http/fields/fields';

const SHARE = { min: 0, max: Number.MAX_SAFE_INTEGER, nullable: true, example: 0.25 } as const;

/** What a reviewer did, and how it held. */
export class ReviewerDto {
  @ObjectField(() => ActorDto, { description: 'Who' })
  readonly actor!: ActorDto;

  @IntegerField({ description: 'Verdicts they proposed', example: 4 })
  readonly proposed!: number;

  @IntegerField({ description: 'Proposals of others that they approved', example: 2 })
  readonly approved!: number;

  @IntegerField({ description: 'Proposals of others that they returned', example: 1 })
  readonly returned!: number;

  @IntegerField({ description: 'Decisions that they proposed, or made alone', example: 3 })
  readonly decided!: number;

  @NumberField({ description: 'Of their proposals that were judged, those returned', ...SHARE })
  readonly returnedShare!: number | null;

  @NumberField({ description: 'Decisions of theirs that another verdict followed, by those they made', ...SHARE })
  readonly overturnedShare!: number | null;

  @NumberField({ description: 'Decisions of theirs that were opened again, by those they made', ...SHARE })
  readonly reopenRate!: number | null;
}

/** What reviewers did. */
export class ReviewersDto {
  @TimeField({ description: 'From here, a whole day of UTC' })
  readonly from!: Date;

  @TimeField({ description: 'Up to here' })
  readonly to!: Date;

  @NumberField({ description: 'Of the proposals that were judged, those approved without any return before', ...SHARE })
  readonly agreement!: number | null;

  @NumberField({ description: 'As of a reviewer, of all', ...SHARE })
  readonly overturnedShare!: number | null;

  @NumberField({ description: 'As of a reviewer, of all', ...SHARE })
  readonly reopenRate!: number | null;

  @ObjectListField(() => ReviewerDto, { description: 'Whoever did anything, by name' })
  readonly reviewers!: readonly ReviewerDto[];
}
