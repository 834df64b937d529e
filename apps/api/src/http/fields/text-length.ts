import { ValidateBy } from 'class-validator';

/**
 * Characters of a text as JSON Schema counts them, and PostgreSQL's char_length: Unicode code points (JSON Schema Validation,
 * section 6.3.1). class-validator's own rule does not count variation selectors, which would let texts of twice their
 * documented length through.
 */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) length += 1;
  return length;
};

/** Holds for a text of at least so many characters. */
export const IsAtLeast = (min: number): PropertyDecorator =>
  ValidateBy(
    { name: 'minLength', validator: { validate: (value) => typeof value === 'string' && lengthOf(value) >= min } },
    { message: `must have at least ${min} character${min === 1 ? '' : 's'}` },
  );

/** Holds for a text of at most so many characters. */
export const IsAtMost = (max: number): PropertyDecorator =>
  ValidateBy(
    { name: 'maxLength', validator: { validate: (value) => typeof value === 'string' && lengthOf(value) <= max } },
    { message: `must have at most ${max} characters` },
  );
