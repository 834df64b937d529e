import {
  WEBHOOK_EVENT_TYPES,
  WEBHOOK_PAUSE_REASONS,
  type WebhookEventType,
  type WebhookPauseReason,
} from '@app/domain';
import {
  EnumField,
  IdField,
  IntegerField,
  ListField,
  TextField,
  TimeField,
  WebAddressField,
} from '../http/fields/fields';

/** Hours for which the secret before goes on signing unless the request says otherwise: a day. */
export const DEFAULT_GRACE_HOURS = 24;

/** What another system is to be told, and where. */
export class SaveWebhookDto {
  @TextField({ description: 'What it is for', example: 'The newsroom’s chat', max: 100, words: true })
  readonly name!: string;

  @WebAddressField({
    description: 'Where messages go; the egress policy says which addresses may be reached',
    example: 'https://hooks.example.org/claimdesk',
  })
  readonly url!: string;

  @ListField({
    description: 'What it is told of',
    example: ['claim.transitioned', 'correction.published'],
    values: WEBHOOK_EVENT_TYPES,
    min: 1,
    max: WEBHOOK_EVENT_TYPES.length,
  })
  readonly eventTypes!: readonly WebhookEventType[];
}

/** Another system that is told what happens. */
export class WebhookDto extends SaveWebhookDto {
  @IdField({ description: 'The webhook' })
  readonly id!: string;

  @EnumField(['active', 'paused'], {
    description: 'Whether it is told, or what happens waits for it',
    example: 'active',
  })
  readonly state!: 'active' | 'paused';

  @TimeField({ description: 'When it was paused', nullable: true })
  readonly pausedAt!: Date | null;

  @EnumField(WEBHOOK_PAUSE_REASONS, {
    description: 'Who paused it: a person, its own answer 410, or the desk, as nothing arrived for days',
    nullable: true,
  })
  readonly pauseReason!: WebhookPauseReason | null;

  @TimeField({ description: 'Since when every attempt has failed', nullable: true })
  readonly failingSince!: Date | null;

  @TimeField({ description: 'Until when the secret before the newest signs as well', nullable: true })
  readonly previousSecretUntil!: Date | null;

  @IntegerField({ description: 'Counts writes; the number in the ETag', example: 1, min: 1 })
  readonly version!: number;

  @TimeField({ description: 'When it was made' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When it was last written' })
  readonly updatedAt!: Date;
}

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** A webhook that was just made. */
export class CreatedWebhookDto extends WebhookDto {
  @TextField({ description: 'What its messages are signed with; told this once', example: SECRET })
  readonly secret!: string;
}

/** How a secret is to be replaced. */
export class RotateSecretDto {
  @IntegerField({
    description: 'For how many hours the secret before signs as well; 0 ends it at once',
    example: 48,
    min: 0,
    max: 168,
    optional: true,
    default: DEFAULT_GRACE_HOURS,
  })
  readonly graceHours: number = DEFAULT_GRACE_HOURS;
}

/** A secret that was just made. */
export class WebhookSecretDto {
  @TextField({ description: 'What messages are signed with from now on; told this once', example: SECRET })
  readonly secret!: string;

  @TimeField({ description: 'Until when the secret before signs as well' })
  readonly previousSecretUntil!: Date;
}
