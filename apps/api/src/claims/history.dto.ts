import { HISTORY_FAULTS, type HistoryFault } from '@app/application';
import { EventDto } from '../history/event.dto';
import { EnumField, FlagField, IntegerField, ObjectField, TextField } from '../http/fields/fields';

/** One change of a claim. Its type is `created`, `edited`, an action of the review, `citation_changed` and so on. */
export class ClaimEventDto extends EventDto {
  @IntegerField({ description: 'The version of the claim that the change led to', example: 2, min: 1 })
  readonly sequence!: number;

  @TextField({
    description: 'SHA-256 over this event and the hash before it',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  readonly hash!: string;
}

/** An event that does not fit. */
export class BrokenEventDto {
  @IntegerField({ description: 'Its place', example: 3, min: 1 })
  readonly sequence!: number;

  @EnumField(HISTORY_FAULTS, {
    description:
      'Changed, wrongly chained, missing (before it or, at the end, itself), more than the claim had writes, telling of a decision that is not as told, or coming to another claim than there is',
    example: 'hash',
  })
  readonly reason!: HistoryFault;
}

/** What a recomputation of the chain of hashes found. */
export class HistoryVerificationDto {
  @FlagField({ description: 'Whether every event fits', example: true })
  readonly valid!: boolean;

  @IntegerField({ description: 'Events looked at', example: 5 })
  readonly events!: number;

  @ObjectField(() => BrokenEventDto, { description: 'The first event that does not fit', nullable: true })
  readonly firstBroken!: BrokenEventDto | null;
}
