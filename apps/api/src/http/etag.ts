import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { HttpProblem } from './problem/http-problem';

/** A version that nothing has; what an ETag of somebody else's making comes to. */
const NO_VERSION = -1;

/** The ETag of a version (RFC 9110, section 8.8.3). */
export const etagOf = (version: number): string => `"${version}"`;

/**
 * The version that If-Match names. A weak tag or one that was never given out matches nothing (RFC 9110, section 13.1.1),
 * so the write fails with 412 like a stale one.
 * @throws HttpProblem `precondition_required` (RFC 6585, section 3) when there is none; `*` would let changes be lost
 */
export const versionOf = (header: string | undefined): number => {
  if (header === undefined || header.trim() === '*' || header.trim() === '') {
    throw new HttpProblem(
      'precondition_required',
      "Send the ETag of what you read in If-Match, so that nobody's change is lost.",
      [{ in: 'header', pointer: '#/if-match', detail: 'must be the ETag that it was last read with' }],
    );
  }
  return Number(/^"(0|[1-9]\d{0,8})"$/.exec(header.trim())?.[1] ?? NO_VERSION);
};

/** As `versionOf`, but null when the request names none or any (`*`). A header that is there and empty matches nothing. */
export const optionalVersionOf = (header: string | undefined): number | null => {
  if (header === undefined || header.trim() === '*') return null;
  return header.trim() === '' ? NO_VERSION : versionOf(header);
};

/** The version that the request was made for, where it has to be one. */
export const OptionalIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | null =>
  optionalVersionOf(context.switchToHttp().getRequest<Request>().headers['if-match']),
);

/** The version that the request was made for. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionOf(context.switchToHttp().getRequest<Request>().headers['if-match']),
);
