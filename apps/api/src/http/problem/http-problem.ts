import { type HttpErrorCode } from './problem-catalogue';

/** Where in a request something is wrong. */
export interface ProblemPlace {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON Pointer as a URI fragment (RFC 6901, section 6), such as `#/citations/0/url`. */
  readonly pointer: string;
  readonly detail: string;
}

/** A request that fails before the desk's rules are asked. */
export class HttpProblem extends Error {
  constructor(
    readonly code: HttpErrorCode | 'invalid_fields',
    message: string,
    readonly errors: readonly ProblemPlace[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'HttpProblem';
  }
}

/** A pointer to a member, by its names from the outside in. */
export const pointerTo = (...names: readonly (string | number)[]): string =>
  `#${names.map((name) => `/${encodeURIComponent(String(name).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
