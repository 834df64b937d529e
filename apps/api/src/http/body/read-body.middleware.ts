import { ARTICLE_MEDIA_TYPES, type ArticleFormat, articleFormatOf, MAX_BYTES } from '@app/extraction';
import { raw, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { HttpProblem, type ProblemPlace } from '../problem/http-problem';
import { parseJson } from './parse-json';

/**
 * Bytes of an article taken at most: of a text, or of JSON that holds one with its escapes. How much of each format is read
 * is a limit of extraction.
 */
export const ARTICLE_LIMIT = 5 * 1024 * 1024;

/** Bytes of a PDF taken at most. */
const PDF_LIMIT = MAX_BYTES.pdf;

/** Bytes of any other body taken at most. */
export const BODY_LIMIT = 256 * 1024;

/** A body that is no JSON but an article, with what its sender said of it. */
export class RawBody {
  constructor(
    readonly bytes: Uint8Array,
    readonly mediaType: string,
    readonly charset: string | undefined,
  ) {}
}

/** An address whose body may be an article, and the formats in which it may come as it is; as JSON it always may. */
interface ArticleRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly formats: readonly ArticleFormat[];
}

const EVERY_FORMAT: readonly ArticleFormat[] = ['markdown', 'html', 'text', 'pdf'];

const ARTICLE_ROUTES: readonly ArticleRoute[] = [
  { method: 'POST', path: /^\/v1\/articles\/?$/i, formats: EVERY_FORMAT },
  { method: 'PUT', path: /^\/v1\/articles\/[^/]+\/content\/?$/i, formats: EVERY_FORMAT },
  { method: 'POST', path: /^\/v1\/articles\/[^/]+\/link-recovery\/?$/i, formats: ['html'] },
];

const readers = new Map(
  [ARTICLE_LIMIT, PDF_LIMIT, BODY_LIMIT].map((limit) => [limit, raw({ type: () => true, limit })]),
);

/** Reads a request's body within its limit, and parses it by its type: JSON everywhere, articles where they are taken. */
export const readBody: RequestHandler = (request, response, next) => {
  // A body has no meaning there (RFC 9110, section 9.3.1); whatever it is, it changes nothing.
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  const route = ARTICLE_ROUTES.find(({ method, path }) => request.method === method && path.test(request.path));
  const isPdf = articleFormatOf(mediaTypeOf(request)) === 'pdf';
  const limit = route === undefined ? BODY_LIMIT : isPdf && route.formats.includes('pdf') ? PDF_LIMIT : ARTICLE_LIMIT;
  readers.get(limit)?.(request, response, (error?: unknown) => {
    if (error !== undefined && error !== null) next(bodyProblem(error, limit));
    else parsed(request, response, next, route?.formats ?? []);
  });
};

const parsed = (request: Request, _: Response, next: NextFunction, formats: readonly ArticleFormat[]): void => {
  try {
    const bytes: unknown = request.body;
    request.body = Buffer.isBuffer(bytes) && bytes.length > 0 ? parseBody(request, bytes, formats) : undefined;
    next();
  } catch (error) {
    next(error);
  }
};

const parseBody = (request: Request, bytes: Buffer, formats: readonly ArticleFormat[]): unknown => {
  const type = mediaTypeOf(request);
  if (type === 'application/json' || type.endsWith('+json')) return parseJson(bytes);
  const format = articleFormatOf(type);
  if (format !== null && formats.includes(format)) return new RawBody(bytes, type, charsetOf(request));
  const types = ['application/json', ...formats.map(mediaTypeOfFormat)];
  const taken = types.join(', ').replace(/, (?=[^,]*$)/, ' or ');
  const problem = `The body is ${type === '' ? 'of no stated type' : type}; this address takes ${taken}.`;
  throw new HttpProblem('unsupported_media_type', problem, [contentType(`must be ${taken}`)], {
    Accept: types.join(', '),
  });
};

/** The first, and so the usual one. */
const mediaTypeOfFormat = (format: ArticleFormat): string =>
  Object.keys(ARTICLE_MEDIA_TYPES).find((type) => ARTICLE_MEDIA_TYPES[type] === format) ?? '';

const contentTypeParts = (request: Request): readonly string[] =>
  (request.headers['content-type'] ?? '').split(';').map((part) => part.trim());

const mediaTypeOf = (request: Request): string => (contentTypeParts(request)[0] ?? '').toLowerCase();

const charsetOf = (request: Request): string | undefined =>
  contentTypeParts(request)
    .map((parameter) => /^charset="?([^"]+)"?$/i.exec(parameter)?.[1])
    .find((charset) => charset !== undefined);

const contentType = (detail: string): ProblemPlace => ({ in: 'header', pointer: '#/content-type', detail });

/** body-parser tells its errors apart by `type`. */
const bodyProblem = (error: unknown, limit: number): unknown => {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  switch (type) {
    case 'entity.too.large':
      return new HttpProblem('payload_too_large', `The body is larger than ${limit} bytes.`, [
        { in: 'body', pointer: '#', detail: `must have at most ${limit} bytes` },
      ]);
    case 'encoding.unsupported':
      return new HttpProblem('unsupported_media_type', 'The body has a content encoding that is not taken here.', [
        { in: 'header', pointer: '#/content-encoding', detail: 'must be gzip, deflate, br or absent' },
      ]);
    default:
      return new HttpProblem('malformed_request', 'The body could not be read to its end.');
  }
};
