import { type SaveAnswer } from '../archive';

/** Errors of Save Page Now that are about the moment, not about the page (SPN2 Public API Docs, "Error codes"). */
const PASSING: ReadonlySet<string> = new Set([
  'bad-gateway',
  'bandwidth-limit-exceeded',
  'browsing-timeout',
  'cannot-fetch',
  'capture-location-error',
  'celery',
  'gateway-timeout',
  'internal-server-error',
  'invalid-server-response',
  'job-failed',
  'max-daily-bandwidth',
  'max-daily-bandwidth-host',
  'no-browsers-available',
  'protocol-error',
  'proxy-error',
  'read-timeout',
  'service-unavailable',
  'soft-time-limit-exceeded',
  'too-many-daily-captures-host',
  'too-many-requests',
]);

/** Seconds after which a capture of ours has ended: none may take longer than two minutes. */
const SESSION_SECONDS = 120;

/** What an error of Save Page Now means for a page, by its `status_ext`. Errors without one are about the moment. */
export const captureError = (statusExt: string | null): SaveAnswer => {
  const code = statusExt?.replace(/^error:/, '') ?? 'unknown';
  const reason = `capture_${code.replaceAll('-', '_')}`.slice(0, 100);
  // As many captures of our account run as it may have: nothing was begun.
  if (code === 'user-session-limit') return { outcome: 'unknown', reason, leaveAloneSeconds: SESSION_SECONDS };
  if (statusExt === null || PASSING.has(code)) return { outcome: 'lost', reason, leaveAloneSeconds: null };
  return { outcome: 'refused', reason };
};
