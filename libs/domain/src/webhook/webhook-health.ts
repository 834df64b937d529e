import { type WebhookPauseReason } from './webhook-event';

/** How an endpoint has fared since it last took something. */
export interface WebhookHealth {
  /** Attempts that failed in a row. */
  readonly failures: number;
  /** When the first of them did; null when there is none. */
  readonly failingSince: Date | null;
}

/** An endpoint that took what it was told. */
export const HEALTHY: WebhookHealth = { failures: 0, failingSince: null };

/** Attempts that must have failed in a row before an endpoint counts as dead: one event that it chokes on is not enough. */
export const DEAD_AFTER_FAILURES = 10;

/** Milliseconds for which all attempts must have failed before an endpoint counts as dead: three days, a long weekend. */
export const DEAD_AFTER = 3 * 86_400_000;

/** 410 Gone (RFC 9110, section 15.5.11): the endpoint itself says that it is to be told nothing any more. */
const GONE = 410;

/** What another failed attempt makes of an endpoint. */
export const afterFailure = (
  { failures, failingSince }: WebhookHealth,
  status: number | null,
  now: Date,
): { readonly health: WebhookHealth; readonly pause: WebhookPauseReason | null } => {
  const health = { failures: failures + 1, failingSince: failingSince ?? now };
  const isDead = health.failures >= DEAD_AFTER_FAILURES && now.getTime() - health.failingSince.getTime() >= DEAD_AFTER;
  return { health, pause: status === GONE ? 'gone' : isDead ? 'failing' : null };
};
