import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem, pointerTo } from './problem/http-problem';

/** RFC 9562, section 4: any version, as links made elsewhere may be of another. */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A part of the path that is an id. */
export const IdParam = (name: string): ParameterDecorator => Param(name, new IdPipe(name));

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw new HttpProblem('invalid_parameters', `The address names no valid id: ${this.name} must be a UUID.`, [
      { in: 'path', pointer: pointerTo(this.name), detail: 'must be a UUID' },
    ]);
  }
}
