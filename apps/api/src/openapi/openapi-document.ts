import { ARTICLE_MEDIA_TYPES } from '@app/extraction';
import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../http/access/session-cookie';
import { ProblemDto } from '../http/problem/problem.dto';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

type Parameter = NonNullable<Operation['parameters']>[number];

type Schema = Extract<Parameter, { in: string }>['schema'];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Problems that an operation may answer with, beyond those that every operation may. */
const PROBLEMS: readonly {
  readonly status: number;
  readonly when: (path: string, method: string, operation: Operation) => boolean;
}[] = [
  { status: 400, when: () => true },
  { status: 401, when: (path, method) => isProtected(path, method) },
  { status: 403, when: (path) => isOfTheDesk(path) },
  { status: 404, when: (path, method) => path.includes('{') || (path === SESSION_PATH && method === 'get') },
  { status: 409, when: (path, method) => writes(method) && isProtected(path, method) },
  { status: 412, when: (path, method, operation) => takesIfMatch(path, method) || mayTakeIfMatch(operation) },
  { status: 413, when: (_, method) => writes(method) },
  { status: 415, when: (_, method) => writes(method) },
  { status: 422, when: (path, method) => writes(method) && isOfTheDesk(path) },
  { status: 428, when: (path, method) => takesIfMatch(path, method) },
  { status: 500, when: () => true },
  { status: 503, when: (path) => isOfTheDesk(path) },
];

const SESSION_PATH = '/v1/session';
const isOfTheDesk = (path: string): boolean => path.startsWith('/v1/');
/** All but signing in. */
const isProtected = (path: string, method: string): boolean =>
  isOfTheDesk(path) && !(path === SESSION_PATH && method === 'post');
const writes = (method: string): boolean => method !== 'get';
const mayTakeIfMatch = ({ parameters = [] }: Operation): boolean =>
  parameters.some((parameter) => 'name' in parameter && parameter.name === 'If-Match');
const takesIfMatch = (path: string, method: string): boolean => writes(method) && VERSIONED.test(path);

/** Claims, with all that is part of them, and what else has versions. Comments are no part of what they are about. */
const VERSIONED =
  /^\/v1\/(claims\/\{claimId\}(?!\/comments)|views\/|webhooks\/\{webhookId\}$|ratings$|articles\/\{articleId\}\/publication$)/;

const SESSION = 'A browser that is signed in. What changes something must also carry its csrfToken, as X-CSRF-Token.';

/** The OpenAPI 3.1 document, made from the controllers and DTOs, with what is the same everywhere added once. */
export const createOpenApiDocument = (app: INestApplication): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Claimdesk')
    .setDescription(
      'The fact-checking desk: articles in, claims out, their links kept checked and their review kept honest.',
    )
    .setVersion('0.1.0')
    .setLicense('MIT', 'https://spdx.org/licenses/MIT.html')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'An API key, or a token of the issuer that the desk trusts' },
      'apiKey',
    )
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', description: SESSION }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '').toLowerCase()}_${method}`,
  });
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) complete(path, method, operation);
    }
  }
  return document;
};

const complete = (path: string, method: string, operation: Operation): void => {
  if (isProtected(path, method)) operation.security = [{ apiKey: [] }, { session: [] }];
  operation.parameters = (operation.parameters ?? []).map(completeParameter);
  if (takesIfMatch(path, method)) {
    operation.parameters.push({
      name: 'If-Match',
      in: 'header',
      required: true,
      description: 'The ETag that it was last read with',
      schema: { type: 'string' },
      example: '"1"',
    });
  }
  for (const { status, when } of PROBLEMS) {
    if (when(path, method, operation) && !operation.responses[status]) operation.responses[status] = PROBLEM_RESPONSE;
  }
  describeRawArticles(operation);
};

const UUID: Schema = { type: 'string', format: 'uuid' };

/** Parts of a path that are no ids, as `HostParam` and `NumberParam` take them. */
const PATH_PARAMETERS: Readonly<Record<string, { readonly description: string; readonly schema: Schema }>> = {
  host: {
    description: 'A host name or an IP address, IPv6 in brackets',
    schema: { type: 'string', minLength: 1, example: 'example.org' },
  },
  number: { description: 'Its number, from 1 on', schema: { type: 'integer', minimum: 1, maximum: 999_999_999 } },
};

const completeParameter = (parameter: Parameter): Parameter => {
  if (!('in' in parameter)) return parameter;
  if (parameter.in === 'path') {
    const known = PATH_PARAMETERS[parameter.name];
    const id = { description: `Id of the ${parameter.name.replace(/Id$/, '')}`, schema: UUID };
    return { ...parameter, ...(known ?? id) };
  }
  const { schema } = parameter;
  const isList = schema !== undefined && 'type' in schema && schema.type === 'array';
  return isList ? { ...parameter, style: 'form', explode: false } : parameter;
};

const PROBLEM_RESPONSE = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};

const EXAMPLES = {
  markdown: '# Trade fell\n\nTrade [fell](https://example.org/statistics) to \\$200 million in 2024.\n',
  html: '<h1>Trade fell</h1><p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p>',
  text: 'Trade fell\n\nTrade fell to $200 million in 2024 (https://example.org/statistics).\n',
} as const;

/** Swagger gives every media type of a body the one schema; raw articles are texts and files. */
const describeRawArticles = ({ requestBody }: Operation): void => {
  if (!requestBody || !('content' in requestBody)) return;
  for (const [mediaType, format] of Object.entries(ARTICLE_MEDIA_TYPES)) {
    if (requestBody.content[mediaType]) {
      requestBody.content[mediaType] =
        format === 'pdf'
          ? { schema: { type: 'string', format: 'binary' } }
          : { schema: { type: 'string', minLength: 1 }, example: EXAMPLES[format] };
    }
  }
};
