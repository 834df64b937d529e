import { type Type } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';

/** Documents the body that a handler takes by examples that work as they stand, by name; the tests send each of them. */
export const Takes = (type: Type, examples: Readonly<Record<string, object>>): MethodDecorator =>
  ApiBody({
    type,
    examples: Object.fromEntries(
      Object.entries(examples).map(([summary, value]) => [summary.replaceAll(' ', '-'), { summary, value }]),
    ),
  });
