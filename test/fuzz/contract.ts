import { type OpenAPIObject } from '@nestjs/swagger';

/** A JSON Schema, as the document has them. */
export type Schema = Readonly<Record<string, any>>;

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

/** An operation of the OpenAPI document, with what a request to it is made of. */
export interface Operation {
  /** As `GET /v1/claims/{claimId}`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly pathSchemas: Readonly<Record<string, Schema>>;
  readonly query: readonly Parameter[];
  readonly headers: readonly Parameter[];
  /** Of a JSON body; null where none is taken. */
  readonly bodySchema: Schema | null;
  readonly bodyExamples: readonly unknown[];
  /** Media types taken besides JSON. */
  readonly rawTypes: readonly string[];
  readonly isProtected: boolean;
  readonly responses: Readonly<Record<string, any>>;
}

/** The OpenAPI document as something to make requests from. */
export class Contract {
  readonly operations: readonly Operation[];
  private readonly routes: readonly { readonly pattern: RegExp; readonly operation: Operation }[];

  constructor(readonly document: OpenAPIObject) {
    this.operations = Object.entries<any>(document.paths).flatMap(([path, item]) =>
      Object.entries<any>(item).map(([method, operation]) => operationOf(path, method.toUpperCase(), operation)),
    );
    // As Express reads them: static parts first, in any case, with or without a slash at the end.
    this.routes = [...this.operations]
      .sort((one, other) => one.pathParameters.length - other.pathParameters.length)
      .map((operation) => ({
        operation,
        pattern: new RegExp(`^${operation.path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}/?$`, 'i'),
      }));
  }

  /** The operation that a request is for, by its raw target; undefined where the document has none. */
  find(method: string, target: string): Operation | undefined {
    // Whole URLs are targets, too, whatever their host (RFC 9112, section 3.2.2).
    const [path = ''] = target.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/);
    return this.routes.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation;
  }

  /** A schema with its references and single `allOf` followed, and null left out of what it may be. */
  resolve(schema: Schema): Schema {
    const reference: unknown = schema['$ref'];
    if (typeof reference === 'string') {
      const schemas = this.document.components?.schemas as Record<string, Schema> | undefined;
      const name = reference.split('/').at(-1) ?? '';
      return { ...this.resolve(schemas?.[name] ?? {}), title: name };
    }
    const parts = (schema['allOf'] ?? schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
    const part = parts?.find(({ type }) => type !== 'null');
    return part ? { ...this.resolve(part), isNullable: parts?.some(({ type }) => type === 'null') } : schema;
  }
}

const operationOf = (path: string, method: string, operation: any): Operation => {
  const content = operation.requestBody?.content ?? {};
  const json = content['application/json'];
  const parameters = operation.parameters as readonly Parameter[];
  return {
    name: `${method} ${path}`,
    method,
    path,
    pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    pathSchemas: Object.fromEntries(
      parameters.filter((parameter) => parameter.in === 'path').map(({ name, schema }) => [name, schema]),
    ),
    query: parameters.filter((parameter) => parameter.in === 'query'),
    headers: parameters.filter((parameter) => parameter.in === 'header'),
    bodySchema: json?.schema ?? null,
    bodyExamples: Object.values<any>(json?.examples ?? {}).map(({ value }) => value),
    rawTypes: Object.keys(content).filter((type) => type !== 'application/json'),
    isProtected: operation.security !== undefined,
    responses: operation.responses,
  };
};
