import { ValidateBy, type ValidationOptions } from 'class-validator';

/** RFC 3339, section 5.6: a date, a time, and a zone, which ISO 8601 would let be left out. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** A text that names a moment, as a Date; everything else as it is, for the validator to refuse. */
export const toTime = (value: unknown): unknown => {
  if (typeof value !== 'string' || !RFC_3339.test(value)) return value;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? value : time;
};

/** Holds for what `toTime` could read. */
export const IsTime = (options: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isTime', validator: { validate: (value) => value instanceof Date } }, options);
