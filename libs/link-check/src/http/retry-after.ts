const MAX_SECONDS = 86_400;

/**
 * Retry-After (RFC 9110, section 10.2.3) in whole seconds from now, 0..86400: seconds or an HTTP date. A date in the
 * past is 0, anything that is neither is null.
 */
export function retryAfterSeconds(value: string | null, now: Date): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text), MAX_SECONDS);
  // Date.parse also takes bare numbers and fragments such as "-1"; an HTTP date always has a month and a time.
  if (!/[A-Za-z]{3}.*\d{2}:\d{2}/.test(text)) return null;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  return Math.min(Math.max(0, Math.ceil((at - now.getTime()) / 1000)), MAX_SECONDS);
}
