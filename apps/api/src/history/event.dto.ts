import { ActorDto } from '../claims/actor.dto';
import { IdField, MapField, ObjectField, TextField, TimeField } from '../http/fields/fields';

/** One change: what happened, who did it, and what changed. */
export class EventDto {
  @IdField({ description: 'The event' })
  readonly id!: string;

  @TextField({ description: 'What happened', example: 'start' })
  readonly type!: string;

  @ObjectField(() => ActorDto, { description: 'Who did it, or saw it' })
  readonly actor!: ActorDto;

  @MapField({}, { description: 'What changed, as it was', example: { state: 'pending' } })
  readonly before!: object;

  @MapField({}, { description: 'What changed, as it became', example: { state: 'in_review' } })
  readonly after!: object;

  @TextField({ description: 'The reason given', nullable: true, min: 0 })
  readonly reason!: string | null;

  @TextField({ description: 'The request that did it', nullable: true })
  readonly requestId!: string | null;

  @TimeField({ description: 'When' })
  readonly occurredAt!: Date;
}
