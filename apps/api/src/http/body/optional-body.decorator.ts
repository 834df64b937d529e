import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { type Request } from 'express';
import { validated } from '../fields/validate.pipe';

/** The request's body as a DTO all of whose fields may be left out, and the body with them. */
export const OptionalBody = createParamDecorator((dto: Type<object>, context: ExecutionContext): Promise<object> => {
  const body: unknown = context.switchToHttp().getRequest<Request>().body;
  // JSON's null is a body, and a wrong one.
  return validated(dto, body === undefined ? {} : body, 'body');
});
