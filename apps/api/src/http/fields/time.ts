import { ValidateBy, type ValidationOptions } from 'class-validator';

/** RFC 3339, section 5.6: a date, a time, and a zone, which ISO 8601 would let be left out. */
const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A text that names a moment, as a Date; everything else as it is, for the validator to refuse. */
export const toTime = (value: unknown): unknown => {
  const date = typeof value === 'string' ? RFC_3339.exec(value)?.[1] : undefined;
  if (typeof value !== 'string' || date === undefined || !isOfCalendar(date)) return value;
  const time = new Date(value);
  return isWritable(time) ? time : value;
};

/** Whether the calendar has that day: `Date` takes 31 February for 3 March. */
const isOfCalendar = (date: string): boolean => {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
};

/** Whether RFC 3339, whose years have four digits, can write it in UTC: zones reach beyond 0000 and 9999. */
const isWritable = (time: Date): boolean => !Number.isNaN(time.getTime()) && /^\d{4}-/.test(time.toISOString());

/** Holds for what `toTime` could read. */
export const IsTime = (options: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isTime', validator: { validate: (value) => value instanceof Date } }, options);
