/** A value of a query string as the number it writes in digits; everything else as it is, for the validator to refuse. */
export const numberOf = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : value;

/** A value of a query string as the flag that it names; everything else as it is, for the validator to refuse. */
export const flagOf = (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value);
