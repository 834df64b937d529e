import { type Contract, type Operation } from './contract';
import { type Draft, type Identity } from './draft';
import { type Place, placeKindOf, type Pool } from './pool';
import { type Random } from './random';
import { type ValueMaker } from './value-maker';

/** The id that examples of the document have. */
const EXAMPLE_ID = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

/** Of the requests, how many are for what hardly exists. */
const NOWHERE = 0.03;

/** People of a run, by what they may do, as places among the people. */
export interface Cast {
  readonly admins: readonly number[];
  readonly all: readonly number[];
}

/** Makes requests that have nothing wrong with them, as far as the document tells. */
export class DraftMaker {
  constructor(
    private readonly contract: Contract,
    private readonly pool: Pool,
    private readonly values: ValueMaker,
    private readonly cast: Cast,
  ) {}

  make(operation: Operation, random: Random): Draft {
    const place = this.placeFor(operation, random);
    const params = Object.fromEntries(
      operation.pathParameters.map((name) => [
        name,
        valueAt(place, operation, name) ??
          encode(String(this.values.make(operation.pathSchemas[name] ?? {}, name, random))),
      ]),
    );
    const json = this.bodyFor(operation, place, random);
    return {
      operation,
      params,
      identity: this.identityFor(operation, place, random),
      method: operation.method,
      path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
      query: this.queryFor(operation, random),
      headers: json === undefined ? {} : { 'content-type': 'application/json' },
      json,
      raw: undefined,
      changes: [],
      beyond: new Set(),
    };
  }

  private placeFor(operation: Operation, random: Random): Place | undefined {
    const kind = placeKindOf(operation);
    return kind === null || random.chance(NOWHERE) ? undefined : this.pool.find(kind, random);
  }

  private identityFor(operation: Operation, place: Place | undefined, random: Random): Identity {
    if (operation.path === '/v1/session' && operation.method !== 'POST') {
      return { kind: 'session', person: random.pick(this.cast.all) };
    }
    const person = place?.owner ?? random.pick(random.chance(0.75) ? this.cast.admins : this.cast.all);
    return { kind: random.chance(0.05) ? 'session' : 'key', person };
  }

  private queryFor(operation: Operation, random: Random): (readonly [string, string])[] {
    const share = random.pick([0, 0, 0.15, 0.15, 0.5]);
    return operation.query
      .filter(({ name, required }) => name !== 'cursor' && (required === true || random.chance(share)))
      .map(({ name, schema }) => {
        const value = this.values.make(schema, name, random);
        return [name, (Array.isArray(value) ? value : [value]).map((item) => encode(String(item))).join(',')] as const;
      });
  }

  private bodyFor(operation: Operation, place: Place | undefined, random: Random): unknown {
    if (operation.bodySchema === null) return undefined;
    const example = random.chance(0.3) ? random.maybe(operation.bodyExamples) : undefined;
    if (example === undefined) return this.values.make(operation.bodySchema, '', random);
    const id = this.pool.id('claimId', random) ?? EXAMPLE_ID;
    const version = String(place?.version ?? 1);
    return JSON.parse(
      JSON.stringify(example).replaceAll(EXAMPLE_ID, id).replaceAll('"version":1', `"version":${version}`),
    );
  }
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const valueAt = (place: Place | undefined, operation: Operation, name: string): string | undefined =>
  place?.params[operation.path === '/v1/ratings/{number}' ? 'ratings' : name];
