import { IntegerField, NumberField } from '../http/fields/fields';

/** What was asked of the workers and is not done. */
export class WorkDto {
  @IntegerField({ description: 'Messages of the outbox that wait, or are being worked on', example: 0 })
  readonly open!: number;

  @NumberField({
    description: 'For how many seconds the oldest has waited that may be done by now',
    example: 0,
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
  })
  readonly oldestSeconds!: number;

  @IntegerField({ description: 'Messages that were given up', example: 0 })
  readonly failed!: number;
}
