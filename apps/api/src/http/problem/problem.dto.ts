import { REVIEW_ACTIONS } from '@app/domain';
import { EnumField, IntegerField, ListField, ObjectListField, TextField } from '../fields/fields';
import { PROBLEM_CATALOGUE, type ProblemCode } from './problem-catalogue';

const CODES = Object.keys(PROBLEM_CATALOGUE) as ProblemCode[];

/** One thing that is wrong, and where. */
export class ProblemPlaceDto {
  @EnumField(['body', 'query', 'path', 'header'], { description: 'Part of the request', example: 'body' })
  readonly in!: 'body' | 'query' | 'path' | 'header';

  @TextField({ description: 'JSON Pointer to what is wrong, as a URI fragment', example: '#/rationale' })
  readonly pointer!: string;

  @TextField({ description: 'What would be right', example: 'is required for the action propose' })
  readonly detail!: string;
}

/** Problem details for HTTP APIs (RFC 9457). */
export class ProblemDto {
  @TextField({ description: 'Identifies the kind of problem', example: 'urn:problem-type:claimdesk:invalid_fields' })
  readonly type!: string;

  @TextField({ description: 'What kind of problem it is', example: PROBLEM_CATALOGUE.invalid_fields.title })
  readonly title!: string;

  @IntegerField({ description: 'HTTP status', example: 422, min: 400, max: 599 })
  readonly status!: number;

  @EnumField(CODES, { description: 'The kind of problem, for programs', example: 'invalid_fields' })
  readonly code!: ProblemCode;

  @TextField({ description: 'What is wrong this time', example: 'The action propose does not carry what it must.' })
  readonly detail!: string;

  @TextField({ description: 'Names this request in the logs', example: '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e' })
  readonly requestId!: string;

  @ObjectListField(() => ProblemPlaceDto, { description: 'Everything that is wrong, and where', optional: true })
  readonly errors?: readonly ProblemPlaceDto[];

  @ListField({
    description: 'What you may do to the claim instead',
    optional: true,
    example: ['start'],
    values: REVIEW_ACTIONS,
  })
  readonly allowedActions?: readonly string[];
}
