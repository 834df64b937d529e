import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { NDJSON } from './ndjson';

/** Documents what a handler does and what it answers when all is well; problems are documented for all alike. */
export const Answers = (
  status: number,
  type: Type | null,
  summary: string,
  description?: string,
  headers: readonly ('ETag' | 'Location')[] = [],
): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary, ...(description !== undefined && { description }) }),
    ApiResponse({
      status,
      description: summary,
      ...(type && { type }),
      ...(headers.length > 0 && {
        headers: Object.fromEntries(headers.map((name) => [name, { ...HEADERS[name], schema: { type: 'string' } }])),
      }),
    }),
  );

/** As `Answers`, for a handler that answers lines of JSON, each of which has the type's shape. */
export const AnswersLines = (line: Type, summary: string, description: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary, description }),
    ApiExtraModels(line),
    ApiResponse({
      status: 200,
      description: summary,
      content: { [NDJSON]: { schema: { $ref: getSchemaPath(line) } } },
    }),
  );

/** As `Answers`, for a handler that answers a file. */
export const AnswersFile = (mediaType: string, summary: string, description: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary, description }),
    ApiResponse({
      status: 200,
      description: summary,
      content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
    }),
  );

const HEADERS = {
  ETag: { description: 'Version of what was read; a write to a claim, a view or a webhook sends it in If-Match' },
  Location: { description: 'Where the new thing is' },
} as const;
