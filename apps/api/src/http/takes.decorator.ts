import { type Type } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';

/**
 * Documents the body that a handler takes by examples that work as they stand, by name; the tests send each of them.
 * @param options whether the body may be left out
 */
export const Takes = (
  type: Type,
  examples: Readonly<Record<string, object>>,
  { optional = false } = {},
): MethodDecorator =>
  ApiBody({
    type,
    required: !optional,
    examples: Object.fromEntries(
      Object.entries(examples).map(([summary, value]) => [summary.replaceAll(' ', '-'), { summary, value }]),
    ),
  });
