import { applyDecorators, type Type } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';

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

const HEADERS = {
  ETag: { description: 'Version of what was read; a write to a claim sends it in If-Match' },
  Location: { description: 'Where the new thing is' },
} as const;
