import { isWebAddress } from '@app/domain';
import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type as TypeOf } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  NotContains,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsAtLeast, IsAtMost } from './text-length';
import { IsTime, toTime } from './time';

/*
 * Fields of DTOs. Each decorator says once what a field is, and gives it to both class-validator and the OpenAPI
 * document, so that what is documented is what is enforced.
 */

/** What every field says of itself. */
export interface FieldOptions {
  readonly description: string;
  readonly example?: unknown;
  /** May be left out. */
  readonly optional?: boolean;
  /** May be null, which is not the same as left out. */
  readonly nullable?: boolean;
}

/** Longest text taken where a field names no other limit, in characters. */
const DEFAULT_MAX = 10_000;

/** A text, not empty unless `min` is 0; with `words`, not blank either. */
export const TextField = (
  options: FieldOptions & {
    readonly min?: number;
    readonly max?: number;
    readonly format?: string;
    readonly words?: boolean;
  },
): PropertyDecorator => {
  const { min = 1, max = DEFAULT_MAX, format, words } = options;
  return field(options, { type: String, minLength: min, maxLength: max, ...(format && { format }) }, [
    IsString({ message: 'must be a string' }),
    // JSON bodies were looked through for it before; a query string was not, and PostgreSQL keeps no text with one.
    NotContains('\u0000', { message: 'must not hold a NUL character' }),
    IsAtLeast(min),
    IsAtMost(max),
    ...(words ? [Matches(/\S/, { message: 'must not be blank' })] : []),
  ]);
};

/** Longest URL taken, in characters: twice what browsers are known to manage. */
const URL_MAX = 4_096;

/** An address of the web, wherever it may lead. */
export const WebAddressField = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    ValidateBy(
      { name: 'isWebAddress', validator: { validate: (value) => typeof value === 'string' && isWebAddress(value) } },
      { message: 'must be an http(s) URL without a user name and password' },
    ),
    TextField({ ...options, max: URL_MAX }),
  );

/** One of some words. */
export const EnumField = (values: readonly string[], options: FieldOptions): PropertyDecorator =>
  field(options, { type: String, enum: [...values] }, [
    IsIn(values, { message: `must be one of ${values.join(', ')}` }),
  ]);

/** A UUID. */
export const IdField = (options: FieldOptions): PropertyDecorator =>
  field(options, { type: String, format: 'uuid' }, [IsUUID('all', { message: 'must be a UUID' })]);

/** A list of UUIDs. */
export const IdListField = (options: FieldOptions & { readonly max: number }): PropertyDecorator =>
  field(options, { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: options.max }, [
    IsArray({ message: 'must be a list' }),
    ArrayMaxSize(options.max, { message: `must have at most ${options.max} items` }),
    IsUUID('all', { each: true, message: 'must hold UUIDs' }),
  ]);

/** A whole number. */
export const IntegerField = (
  options: FieldOptions & { readonly min?: number; readonly max?: number; readonly default?: number },
): PropertyDecorator => {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  const shape = { type: 'integer' as const, minimum: min, maximum: max };
  return field(options, { ...shape, ...(options.default !== undefined && { default: options.default }) }, [
    IsInt({ message: 'must be a whole number' }),
    Min(min, { message: `must be at least ${min}` }),
    Max(max, { message: `must be at most ${max}` }),
  ]);
};

/** A number, whole or not. */
export const NumberField = (
  options: FieldOptions & { readonly min: number; readonly max: number; readonly default?: number },
): PropertyDecorator => {
  const { min, max } = options;
  const shape = { type: 'number' as const, minimum: min, maximum: max };
  return field(options, { ...shape, ...(options.default !== undefined && { default: options.default }) }, [
    IsNumber({}, { message: 'must be a number' }),
    Min(min, { message: `must be at least ${min}` }),
    Max(max, { message: `must be at most ${max}` }),
  ]);
};

/** True or false. */
export const FlagField = (options: FieldOptions): PropertyDecorator =>
  field(options, { type: Boolean }, [IsBoolean({ message: 'must be true or false' })]);

/** A moment, as ISO 8601 with a zone. */
export const TimeField = (options: FieldOptions): PropertyDecorator =>
  field({ example: '2026-01-08T09:30:00.000Z', ...options }, { type: String, format: 'date-time' }, [
    Transform(({ value }) => toTime(value)),
    IsTime({ message: 'must be an ISO 8601 date and time with a zone, such as 2026-01-08T09:30:00Z' }),
  ]);

/** An object of its own shape. */
export const ObjectField = (shape: () => Type, options: FieldOptions): PropertyDecorator =>
  field(options, { type: lazy(shape) }, [
    TypeOf(shape),
    // ValidateNested alone takes a list for what it holds.
    IsObject({ message: 'must be an object' }),
    ValidateNested({ message: 'must be an object' }),
  ]);

/** A list of objects; only ever sent, unless it names how many there may be. */
export const ObjectListField = (
  shape: () => Type,
  options: FieldOptions & { readonly min?: number; readonly max?: number },
): PropertyDecorator =>
  field(options, { type: lazy(shape), isArray: true, ...sizeOf(options) }, [
    TypeOf(shape),
    ...listOf(options),
    IsObject({ each: true, message: 'must hold objects' }),
    ValidateNested({ each: true, message: 'must hold objects' }),
  ]);

/** A list of whole numbers from 0 on. */
export const IntegerListField = (
  options: FieldOptions & { readonly min: number; readonly max: number },
): PropertyDecorator =>
  field(options, { type: 'array', items: { type: 'integer', minimum: 0 }, ...sizeOf(options) }, [
    ...listOf(options),
    IsInt({ each: true, message: 'must hold whole numbers' }),
    Min(0, { each: true, message: 'must hold numbers from 0 on' }),
  ]);

interface ListSize {
  readonly min?: number;
  readonly max?: number;
}

const sizeOf = ({ min, max }: ListSize) => ({
  ...(min !== undefined && { minItems: min }),
  ...(max !== undefined && { maxItems: max }),
});

const listOf = ({ min, max }: ListSize): readonly PropertyDecorator[] => [
  IsArray({ message: 'must be a list' }),
  ...(min === undefined
    ? []
    : [ArrayMinSize(min, { message: `must have at least ${min} item${min === 1 ? '' : 's'}` })]),
  ...(max === undefined ? [] : [ArrayMaxSize(max, { message: `must have at most ${max} items` })]),
];

/** A list of texts, or of some words. */
export const ListField = (
  options: FieldOptions & { readonly values?: readonly string[]; readonly min?: number; readonly max?: number },
): PropertyDecorator => {
  const { values, min, max = 100 } = options;
  return field(
    options,
    { type: 'array', items: { type: 'string', ...(values && { enum: [...values] }) }, ...sizeOf({ min, max }) },
    [
      ...listOf({ min, max }),
      values
        ? IsIn(values, { each: true, message: `must be one of ${values.join(', ')}` })
        : IsString({ each: true, message: 'must hold strings' }),
    ],
  );
};

/** Any JSON value; only ever sent, never taken. */
export const AnyField = (options: FieldOptions): PropertyDecorator =>
  field(
    options,
    {
      oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'number' }, { type: 'object' }, { type: 'null' }],
    },
    [],
  );

/** An object whose members have no fixed names; only ever sent, never taken. */
export const MapField = (values: object, options: FieldOptions): PropertyDecorator =>
  field(options, { type: 'object', additionalProperties: values as Record<string, never> }, []);

/** Swagger tells a lazy type from a class by its function's name, which must be `type`. */
const lazy = (shape: () => Type): (() => Type) => {
  const type = () => shape();
  return type;
};

const field = (
  { description, example, optional, nullable }: FieldOptions,
  shape: ApiPropertyOptions,
  validators: readonly PropertyDecorator[],
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      ...shape,
      description,
      required: optional !== true,
      ...(nullable && { nullable }),
      ...(example !== undefined && { example }),
    } as ApiPropertyOptions),
    // Not IsOptional: it would let null pass where only leaving out is meant.
    ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null)),
    ...validators,
  );
