import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { isPrototypeName } from '../body/parse-json';
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
  // class-transformer drops these silently; in bodies they were refused at any depth before.
  const foreign = Object.keys(value).filter(isPrototypeName);
  if (foreign.length > 0)
    throw wrong(
      place,
      foreign.map((name) => unknownField(place, [name])),
    );
  const instance = plainToInstance(dto, value);
  const errors = await validate(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
  });
  if (errors.length === 0) return instance;
  throw wrong(
    place,
    errors.flatMap((error) => placesOf(error, place, [])),
  );
};

const wrong = (place: 'body' | 'query', places: readonly ProblemPlace[]): HttpProblem =>
  place === 'body'
    ? new HttpProblem('invalid_fields', 'Some fields of the body are wrong.', places)
    : new HttpProblem('invalid_parameters', 'Some parameters of the query are wrong.', places);

const unknownField = (place: 'body' | 'query', path: readonly string[]): ProblemPlace => ({
  in: place,
  pointer: pointerTo(...path),
  detail: 'is not known here',
});

const placesOf = (
  { property, constraints, children }: ValidationError,
  place: 'body' | 'query',
  outer: readonly string[],
): readonly ProblemPlace[] => {
  const path = [...outer, property];
  // One sentence a field is enough, the first: "must be a string" makes "must have at most 200 characters" idle.
  const own = Object.entries(constraints ?? {})
    .slice(0, 1)
    .map(([name, detail]) =>
      name === 'whitelistValidation' ? unknownField(place, path) : { in: place, pointer: pointerTo(...path), detail },
    );
  return own.length > 0 ? own : (children ?? []).flatMap((child) => placesOf(child, place, path));
};
