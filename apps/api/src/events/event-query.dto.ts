import { LIVE_EVENT_TYPES, type LiveEventType } from '@app/application';
import { Transform } from 'class-transformer';
import { IdField, IdListField, IntegerField, ListField, TextField, TimeField } from '../http/fields/fields';

/** What a listener wants to be told. */
export class EventQueryDto {
  @Transform(({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value))
  @ListField({
    description: 'Only events of these types, separated by commas',
    optional: true,
    values: LIVE_EVENT_TYPES,
    min: 1,
    example: ['claim.changed'],
  })
  readonly types?: readonly LiveEventType[];
}

/** The data of an event: which things changed. What they became is read from where they are. */
export class LiveEventDto {
  @IntegerField({ description: 'Tells an event that comes twice from another', example: 1 })
  readonly seq!: number;

  @TimeField({ description: 'When it happened' })
  readonly occurredAt!: Date;

  @IdField({ description: 'claim.changed, comment.changed, snapshot.changed: the claim', optional: true })
  readonly claimId?: string;

  @IdField({ description: 'claim.changed, article.changed, recovery.changed: the article', optional: true })
  readonly articleId?: string;

  @TextField({ description: 'claim.changed: what was done to it', optional: true, example: 'start' })
  readonly change?: string;

  @IntegerField({ description: 'claim.changed: its version from then on', optional: true, example: 2 })
  readonly version?: number;

  @IdField({ description: 'comment.changed: the comment', optional: true })
  readonly commentId?: string;

  @IdListField({ description: 'link.checked: the links', optional: true, max: 200 })
  readonly linkIds?: readonly string[];

  @IdField({ description: 'link.changed: the link', optional: true })
  readonly linkId?: string;

  @TextField({ description: 'link.changed: its state from then on', optional: true, example: 'dead' })
  readonly state?: string;

  @IdField({ description: 'import.changed: the import', optional: true })
  readonly importId?: string;

  @IdField({ description: 'recovery.changed: the search for lost addresses', optional: true })
  readonly recoveryId?: string;

  @IdField({ description: 'bulk.changed: the bulk transition', optional: true })
  readonly bulkId?: string;
}
