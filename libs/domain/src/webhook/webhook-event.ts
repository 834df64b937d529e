/** What other systems can be told of. The names are a promise: a new kind of event gets a new name, and none changes its meaning. */
export const WEBHOOK_EVENT_TYPES = [
  'article.submitted',
  'article.revised',
  'article.published',
  'article.unpublished',
  'claim.created',
  'claim.transitioned',
  'claim.attention_raised',
  'decision.made',
  'correction.published',
  'link.changed',
] as const;

/** One of `WEBHOOK_EVENT_TYPES`. */
export type WebhookEventType = (typeof WEBHOOK_EVENT_TYPES)[number];

/** The type of a message that only tries whether an endpoint is there. Nobody subscribes to it. */
export const WEBHOOK_PING = 'ping';

/** How a delivery can stand: it is still to be made, it was taken, or it was given up. */
export const WEBHOOK_DELIVERY_STATES = ['pending', 'delivered', 'failed'] as const;

/** One of `WEBHOOK_DELIVERY_STATES`. */
export type WebhookDeliveryState = (typeof WEBHOOK_DELIVERY_STATES)[number];

/** Why an endpoint is told nothing: a person said so, it said itself that it is gone, or it has failed for too long. */
export const WEBHOOK_PAUSE_REASONS = ['person', 'gone', 'failing'] as const;

/** One of `WEBHOOK_PAUSE_REASONS`. */
export type WebhookPauseReason = (typeof WEBHOOK_PAUSE_REASONS)[number];
