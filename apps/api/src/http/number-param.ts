import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem, pointerTo } from './problem/http-problem';

/** Decimal, without a sign or leading zeros, and small enough for PostgreSQL's integer. */
const NUMBER = /^[1-9]\d{0,8}$/;

/** A part of the path that counts from 1. */
export const NumberParam = (name: string): ParameterDecorator => Param(name, new NumberPipe(name));

class NumberPipe implements PipeTransform<string, number> {
  constructor(private readonly name: string) {}

  transform(value: string): number {
    if (NUMBER.test(value)) return Number(value);
    throw new HttpProblem('invalid_parameters', `The address names no valid ${this.name}.`, [
      { in: 'path', pointer: pointerTo(this.name), detail: 'must be a whole number from 1 to 999999999' },
    ]);
  }
}
