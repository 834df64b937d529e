const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Milliseconds after each failed attempt until the next one: seven more within little over a day, so that neither a restart nor
 * a night's outage loses anything (Standard Webhooks, "Deliverability and reliability").
 */
export const WEBHOOK_PAUSES: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  10 * HOUR,
];

/** How much of a pause chance adds at most, so that what failed together does not come back together. */
const JITTER = 0.1;

/** Longest pause that an endpoint can ask for, in milliseconds: more would put off what should be told within the day. */
export const LONGEST_WEBHOOK_PAUSE = 12 * HOUR;

/**
 * When a delivery is tried again that has failed; null when it is given up.
 * @param tries failed attempts by now, this one included; from 1 on
 * @param retryAfterSeconds what the endpoint asks for; never shortens a pause, and lengthens it to twelve hours at most
 * @param chance from 0 to 1
 */
export const nextWebhookAttempt = (
  tries: number,
  retryAfterSeconds: number | null,
  now: Date,
  chance: number,
): Date | null => {
  const planned = WEBHOOK_PAUSES[tries - 1];
  if (planned === undefined) return null;
  const wished = Math.min((retryAfterSeconds ?? 0) * SECOND, LONGEST_WEBHOOK_PAUSE);
  return new Date(now.getTime() + Math.round(Math.max(planned * (1 + JITTER * chance), wished)));
};
