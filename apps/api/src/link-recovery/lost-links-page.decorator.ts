import { type LinkRecoveryRequest } from '@app/application';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { RawBody } from '../http/body/read-body.middleware';
import { validated } from '../http/fields/validate.pipe';
import { HttpProblem, type ProblemPlace } from '../http/problem/http-problem';
import { RecoverLinksDto } from './link-recovery.dto';

/** The page to search, if one came with the request: as raw HTML, or as JSON with its address; or its address alone. */
export const LostLinksPage = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<LinkRecoveryRequest> => {
    const body: unknown = context.switchToHttp().getRequest<Request>().body;
    if (body instanceof RawBody) return fromRaw(body);
    // JSON's null is a body, and a wrong one.
    return body === undefined ? {} : fromJson(await validated(RecoverLinksDto, body, 'body'));
  },
);

const fromRaw = ({ bytes, charset }: RawBody): LinkRecoveryRequest => ({
  page: { content: bytes, field: 'content', ...(charset !== undefined && { charset }) },
});

const fromJson = ({ html, format, content, url }: RecoverLinksDto): LinkRecoveryRequest => {
  const places = [
    ...(html !== undefined && content !== undefined ? [wrong('content', 'must not be given beside html')] : []),
    ...(content !== undefined && format === undefined ? [wrong('format', 'is required with content')] : []),
    ...(content === undefined && format !== undefined ? [wrong('content', 'is required with format')] : []),
  ];
  if (places.length > 0) throw new HttpProblem('invalid_fields', 'The page does not fit together.', places);
  const given = html ?? content;
  return {
    ...(url !== undefined && { url }),
    ...(given !== undefined && {
      page: { content: Buffer.from(given), charset: 'utf-8', field: html === undefined ? 'content' : 'html' },
    }),
  };
};

const wrong = (field: string, detail: string): ProblemPlace => ({ in: 'body', pointer: `#/${field}`, detail });
