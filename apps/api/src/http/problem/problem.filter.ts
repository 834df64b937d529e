import { DomainError } from '@app/domain';
import { currentRequestId, type Logger } from '@app/observability';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { RawBody } from '../body/read-body.middleware';
import { HttpProblem, pointerTo, type ProblemPlace } from './http-problem';
import { methodsAt } from './methods-at';
import { PROBLEM_CATALOGUE, type ProblemCode } from './problem-catalogue';
import { type ProblemDto } from './problem.dto';

/** Seconds after which a caller may try again when the desk cannot serve. */
const RETRY_AFTER = '5';

/** Turns whatever was thrown into problem details (RFC 9457). What nobody foresaw becomes a 500 that tells nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const { headers, ...problem } = this.problemOf(thrown, host.switchToHttp().getRequest<Request>());
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.set(headers).status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private problemOf(
    thrown: unknown,
    request: Request,
  ): ProblemDto & { readonly headers: Readonly<Record<string, string>> } {
    if (thrown instanceof HttpProblem) {
      return problem(thrown.code, thrown.message, { errors: thrown.errors, headers: thrown.headers });
    }
    if (thrown instanceof DomainError) {
      if (thrown.code === 'database_unavailable') this.logger.error({ err: thrown.cause }, 'database unavailable');
      return problem(thrown.code, thrown.message, {
        errors: placesOf(thrown, request.body),
        ...(thrown.allowedActions && { allowedActions: thrown.allowedActions }),
        headers: PROBLEM_CATALOGUE[thrown.code].status === 503 ? { 'Retry-After': RETRY_AFTER } : {},
      });
    }
    if (thrown instanceof HttpException && thrown.getStatus() === 404) {
      const methods = methodsAt(request);
      if (methods.length === 0) return problem('route_not_found', 'Nothing has this address.');
      return problem('method_not_allowed', `This address takes ${methods.join(', ')}.`, {
        headers: { Allow: methods.join(', ') },
      });
    }
    if (thrown instanceof HttpException && thrown.getStatus() < 500) {
      return problem('malformed_request', thrown.message);
    }
    if (thrown instanceof URIError) return problem('malformed_request', 'The address holds a broken percent-encoding.');
    this.logger.error({ err: thrown }, 'unforeseen error');
    return problem('internal_error', 'The request could not be served. The log has more under this request id.');
  }
}

/** The desk's rules speak of fields. A raw article is one value without any. */
const placesOf = ({ code, fields }: DomainError, body: unknown): readonly ProblemPlace[] =>
  fields.map(({ field, detail }) => ({
    in: code === 'foreign_cursor' || code === 'invalid_span' ? 'query' : 'body',
    pointer: body instanceof RawBody ? '#' : pointerTo(...field.split('/')),
    detail,
  }));

interface ProblemExtras extends Pick<ProblemDto, 'errors' | 'allowedActions'> {
  readonly headers?: Readonly<Record<string, string>>;
}

const problem = (code: ProblemCode, detail: string, { errors, allowedActions, headers }: ProblemExtras = {}) => ({
  type: `urn:problem-type:claimdesk:${code}`,
  title: PROBLEM_CATALOGUE[code].title,
  status: PROBLEM_CATALOGUE[code].status,
  code,
  detail,
  requestId: currentRequestId() ?? '',
  ...(errors && errors.length > 0 && { errors }),
  ...(allowedActions && { allowedActions }),
  headers: headers ?? {},
});
