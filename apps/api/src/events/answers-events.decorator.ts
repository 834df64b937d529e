import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { EVENT_DATA } from './event-data.dto';

/** As `Answers`, for a handler that answers server-sent events. OpenAPI 3.1 has words for one event's data, not for a stream. */
export const AnswersEvents = (summary: string, description: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary, description }),
    ApiExtraModels(...Object.values(EVENT_DATA)),
    ApiResponse({
      status: 200,
      description: 'A stream without end; the schema is that of the `data` of each event',
      content: {
        'text/event-stream': {
          schema: {
            oneOf: Object.values(EVENT_DATA).map((data) => ({ $ref: getSchemaPath(data) })),
            discriminator: {
              propertyName: 'type',
              mapping: Object.fromEntries(
                Object.entries(EVENT_DATA).map(([name, data]) => [name, getSchemaPath(data)]),
              ),
            },
          },
        },
      },
    }),
  );
