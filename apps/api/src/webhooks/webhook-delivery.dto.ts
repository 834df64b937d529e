import { WEBHOOK_DELIVERY_STATES, WEBHOOK_EVENT_TYPES, WEBHOOK_PING, type WebhookDeliveryState } from '@app/domain';
import { EnumField, IdField, IntegerField, ObjectListField, TextField, TimeField } from '../http/fields/fields';
import { PageQueryDto } from '../http/paging/page.dto';

/** Which deliveries are wanted. */
export class DeliveryQueryDto extends PageQueryDto {
  @EnumField(WEBHOOK_DELIVERY_STATES, { description: 'How they stand', example: 'failed', optional: true })
  readonly state?: WebhookDeliveryState;
}

/** Something that a webhook is told. */
export class WebhookDeliveryDto {
  @IdField({ description: 'The delivery' })
  readonly id!: string;

  @IdField({ description: 'The event, sent as webhook-id at every attempt and to every webhook' })
  readonly eventId!: string;

  @EnumField([...WEBHOOK_EVENT_TYPES, WEBHOOK_PING], { description: 'What happened', example: 'claim.transitioned' })
  readonly type!: string;

  @EnumField(WEBHOOK_DELIVERY_STATES, { description: 'How it stands', example: 'delivered' })
  readonly state!: WebhookDeliveryState;

  @IntegerField({ description: 'Attempts by now', example: 1 })
  readonly attemptCount!: number;

  @IntegerField({ description: 'HTTP status of the last answer', example: 204, nullable: true })
  readonly lastStatus!: number | null;

  @TextField({ description: 'Why the last attempt failed', example: 'timeout_headers', nullable: true })
  readonly lastFailure!: string | null;

  @TimeField({ description: 'When it is tried next, unless the webhook is paused', nullable: true })
  readonly nextAttemptAt!: Date | null;

  @TimeField({ description: 'When it was made of what happened' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When it was taken, or given up', nullable: true })
  readonly finishedAt!: Date | null;
}

/** One request to a webhook's address. */
export class WebhookAttemptDto {
  @IntegerField({ description: 'From 1 on', example: 1, min: 1 })
  readonly number!: number;

  @TimeField({ description: 'When it began' })
  readonly startedAt!: Date;

  @IntegerField({ description: 'How long it took, in milliseconds', example: 84 })
  readonly durationMs!: number;

  @IntegerField({ description: 'HTTP status of the answer; null when none came', example: 503, nullable: true })
  readonly status!: number | null;

  @TextField({
    description:
      'Why it failed: refused, redirected, gone, secret_unreadable, or a reason of the link checks; null when it did not',
    example: 'refused',
    nullable: true,
  })
  readonly failure!: string | null;

  @TextField({ description: 'Where the answer’s body begins', example: 'busy', nullable: true })
  readonly responseExcerpt!: string | null;
}

/** A delivery with what is sent, and everything that was tried. */
export class WholeWebhookDeliveryDto extends WebhookDeliveryDto {
  @TextField({
    description: 'The body that is sent; its headers are signed anew at each attempt',
    example: '{"id":"0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e","type":"ping"}',
  })
  readonly body!: string;

  @ObjectListField(() => WebhookAttemptDto, { description: 'Every attempt, the first one first' })
  readonly attempts!: readonly WebhookAttemptDto[];
}
