import { type WebhookDeliveryState, type WebhookEventType, type WebhookPauseReason } from '@app/domain';

/** What somebody wants another system to be told, and where. */
export interface WebhookWish {
  readonly name: string;
  readonly url: string;
  readonly eventTypes: readonly WebhookEventType[];
}

/** A webhook as admins see it. */
export interface WebhookView extends WebhookWish {
  readonly id: string;
  readonly state: 'active' | 'paused';
  readonly pausedAt: Date | null;
  readonly pauseReason: WebhookPauseReason | null;
  readonly failingSince: Date | null;
  /** Until when the secret before the newest signs as well. */
  readonly previousSecretUntil: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A secret that was just made; told once. */
export interface ToldSecret {
  readonly secret: string;
}

/** A delivery as admins see it. */
export interface WebhookDeliveryView {
  readonly id: string;
  /** Sent as `webhook-id`. */
  readonly eventId: string;
  readonly type: string;
  readonly state: WebhookDeliveryState;
  readonly attemptCount: number;
  readonly lastStatus: number | null;
  readonly lastFailure: string | null;
  readonly nextAttemptAt: Date | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** One attempt as admins see it. */
export interface WebhookAttemptView {
  readonly number: number;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly status: number | null;
  readonly failure: string | null;
  readonly responseExcerpt: string | null;
}

/** A delivery with what was sent, and every attempt. */
export interface WholeWebhookDeliveryView extends WebhookDeliveryView {
  readonly body: string;
  readonly attempts: readonly WebhookAttemptView[];
}
