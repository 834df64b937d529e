import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { HttpProblem, pointerTo, type ProblemPlace } from '../problem/http-problem';

/** Checks bodies and queries against their DTO, and says everything that is wrong with them at once. */
@Injectable()
export class ValidatePipe implements PipeTransform {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if ((type !== 'body' && type !== 'query') || !metatype || metatype === Object) return value;
    return validated(metatype, value, type);
  }
}

/**
 * A value as an instance of a DTO.
 * @throws HttpProblem naming every field that is wrong or unknown
 */
export const validated = async <Dto extends object>(
  dto: Type<Dto>,
  value: unknown,
  place: 'body' | 'query',
): Promise<Dto> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpProblem('invalid_fields', 'The body must be a JSON object.', [
      { in: place, pointer: '#', detail: 'must be a JSON object' },
    ]);
  }
  const instance = plainToInstance(dto, value);
  const errors = await validate(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
  });
  if (errors.length === 0) return instance;
  const places = errors.flatMap((error) => placesOf(error, place, []));
  throw place === 'body'
    ? new HttpProblem('invalid_fields', 'Some fields of the body are wrong.', places)
    : new HttpProblem('invalid_parameters', 'Some parameters of the query are wrong.', places);
};

const placesOf = (
  { property, constraints, children }: ValidationError,
  place: 'body' | 'query',
  outer: readonly string[],
): readonly ProblemPlace[] => {
  const path = [...outer, property];
  const own = Object.entries(constraints ?? {}).map(([name, message]) => ({
    in: place,
    pointer: pointerTo(...path),
    detail: name === 'whitelistValidation' ? 'is not known here' : message,
  }));
  // One sentence a field is enough: "must be a string" makes "must have at most 200 characters" idle.
  return [...own.slice(-1), ...(children ?? []).flatMap((child) => placesOf(child, place, path))];
};
