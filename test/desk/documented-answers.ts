import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { type OpenAPIObject } from '@nestjs/swagger';
import { type Response } from 'supertest';

type Schema = Record<string, unknown>;

/** Holds answers against the OpenAPI document: status, media type and body must be as documented, and nothing more. */
export class DocumentedAnswers {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly routes: readonly { readonly pattern: RegExp; readonly path: string }[];
  /** Operations that were asked, as `GET /v1/claims`. */
  readonly reached = new Set<string>();

  constructor(private readonly document: OpenAPIObject) {
    addFormats(this.ajv);
    this.ajv.addFormat('binary', true);
    this.ajv.addSchema({ $id: 'openapi', components: { schemas: closed(document.components?.schemas ?? {}) } });
    this.routes = Object.keys(document.paths).map((path) => ({
      path,
      pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    }));
  }

  /** @throws Error that says what the document does not have, or how the body differs from it */
  assert(method: string, url: string, response: Pick<Response, 'status' | 'type' | 'text'>): void {
    const path = new URL(url, 'http://desk').pathname;
    // Static routes stand before patterns, as in the router.
    const route =
      this.routes.find((candidate) => candidate.path === path) ?? this.routes.find(({ pattern }) => pattern.test(path));
    if (!route) return;
    const operation = this.document.paths[route.path]?.[method.toLowerCase() as 'get'];
    if (!operation) return;
    const name = `${method} ${route.path} ${response.status}`;
    this.reached.add(`${method} ${route.path}`);
    const documented = operation.responses[response.status];
    if (!documented || !('description' in documented)) throw new Error(`${name} is not documented`);
    const { content } = documented;
    if (!content) {
      if (response.status !== 302 && response.text !== '') throw new Error(`${name} has a body that is not documented`);
      return;
    }
    const mediaType = response.type;
    const schema = content[mediaType]?.schema;
    if (!schema) throw new Error(`${name} has the media type ${mediaType}, which is not documented`);
    const isStream = mediaType === 'text/event-stream';
    if (!mediaType.endsWith('json') && !isStream) return;
    const validate = this.validatorOf(`${name} ${mediaType}`, schema as Schema);
    const values = isStream
      ? [...response.text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => data)
      : mediaType.endsWith('ndjson')
        ? response.text.trimEnd().split('\n').filter(Boolean)
        : [response.text];
    for (const value of values) {
      if (validate(JSON.parse(value))) continue;
      throw new Error(`${name} is not as documented: ${this.ajv.errorsText(validate.errors)}\n${value}`);
    }
  }

  private validatorOf(name: string, schema: Schema): ValidateFunction {
    const known = this.validators.get(name);
    if (known) return known;
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/');
    const validate = this.ajv.compile(JSON.parse(text) as Schema);
    this.validators.set(name, validate);
    return validate;
  }
}

/** Schemas in which an object has the members it names and no others. */
export const closed = (schemas: object): object => {
  const copy = JSON.parse(JSON.stringify(schemas)) as Record<string, Schema>;
  for (const schema of Object.values(copy)) {
    if (schema['type'] === 'object' && schema['properties'] && schema['additionalProperties'] === undefined) {
      schema['additionalProperties'] = false;
    }
  }
  return copy;
};
