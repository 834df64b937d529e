import { DomainError, type FieldError } from '@app/domain';

/** How times are put together. */
export const TIME_GROUPS = ['day', 'week', 'month'] as const;

/** One of `TIME_GROUPS`. A week begins on Monday (ISO 8601). */
export type TimeGroup = (typeof TIME_GROUPS)[number];

/** The time that statistics are asked about; what is not given is the last thirty days, by days of UTC. */
export interface SpanRequest {
  readonly from?: Date;
  readonly to?: Date;
  readonly timeZone?: string;
  readonly groupBy?: TimeGroup;
}

/** From a moment up to, but not including, another; both are widened to whole groups in the time zone. */
export interface TimeSpan {
  readonly from: Date;
  readonly to: Date;
  /** An IANA name. */
  readonly timeZone: string;
  readonly groupBy: TimeGroup;
}

const DAY = 86_400_000;
const DEFAULT_DAYS = 30;

/** Groups that one answer has at most. */
const MOST_GROUPS = 400;
const SHORTEST: Readonly<Record<TimeGroup, number>> = { day: DAY, week: 7 * DAY, month: 28 * DAY };

/** @throws DomainError `invalid_span` naming what is wrong of `from`, `to` and `timeZone` */
export const timeSpanOf = (
  { from: givenFrom, to: givenTo, timeZone = 'UTC', groupBy = 'day' }: SpanRequest,
  now: Date,
): TimeSpan => {
  const to = givenTo ?? now;
  const from = givenFrom ?? new Date(to.getTime() - DEFAULT_DAYS * DAY);
  const length = to.getTime() - from.getTime();
  const errors: FieldError[] = [
    ...(length <= 0 ? [{ field: 'from', detail: 'must lie before the end' }] : []),
    ...(length > MOST_GROUPS * SHORTEST[groupBy]
      ? [{ field: 'from', detail: `must lie at most ${MOST_GROUPS} times a ${groupBy} before the end` }]
      : []),
    ...(isTimeZone(timeZone) ? [] : [{ field: 'timeZone', detail: 'must be an IANA time zone, such as Europe/Paris' }]),
  ];
  if (errors.length > 0) {
    throw new DomainError('invalid_span', 'There are no statistics of this time.', { fields: errors });
  }
  return { from, to, timeZone, groupBy };
};

const isTimeZone = (name: string): boolean => {
  // An offset is no zone: it knows nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
