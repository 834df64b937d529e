import { type Operation } from './contract';

/** Who asks, and how they show it. */
export type Identity =
  | { readonly kind: 'key' | 'session'; readonly person: number }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'wrong' };

/** A request while it is still being made up; everything in it may be changed for the worse. */
export interface Draft {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  identity: Identity;
  method: string;
  /** Raw, as it will be sent. */
  path: string;
  /** Names and values, raw as they will be sent. */
  query: (readonly [string, string])[];
  headers: Record<string, string | string[]>;
  /** To be sent as JSON; undefined where there is none. */
  json: unknown;
  /** Sent instead of the JSON. */
  raw: Buffer | undefined;
  /** What was changed. */
  readonly changes: string[];
  /** Parameters of the query whose values the document does not allow. */
  readonly beyond: Set<string>;
}

/** The bytes that a draft comes to. */
export const bodyOf = ({ raw, json }: Pick<Draft, 'raw' | 'json'>): Buffer | undefined =>
  raw ?? (json === undefined ? undefined : Buffer.from(JSON.stringify(json)));

/** The target that a draft comes to. */
export const targetOf = ({ path, query }: Pick<Draft, 'path' | 'query'>): string =>
  query.length === 0 ? path : `${path}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`;
