import { type Contract, type Schema } from './contract';
import { madeUpArticle } from './made-up-articles';
import { type Pool } from './pool';
import { type Random } from './random';

/** A time that is to come, whenever the run is. */
const LATER = '2099-01-08T09:30:00.000Z';

/** Members that are ids of something: its kind in the pool. */
const IDS: Readonly<Record<string, string>> = {
  claimId: 'claimId',
  duplicateOf: 'claimId',
  replyTo: 'commentId',
  thread: 'commentId',
  leftOut: 'leftOutId',
  article: 'articleId',
  mentions: 'actorId',
  proposals: 'proposalId',
};

/** Members of whom it is known better than their schema says what makes sense. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  reasonCode: ['opinion', 'other', 'complaint', 'error_found', 'prediction', 'duplicate'],
  rating: ['mostly_true', 'mostly_false'],
  code: ['mostly_true', 'mostly_false', 'half'],
  host: ['example.org', '192.0.2.1', '[2001:db8::1]', 'xn--bcher-kva.example'],
  language: ['en', 'de-CH', 'uk'],
  publishedAt: ['2026-01-08', '2026-01-08T09:30:00Z'],
  timeZone: ['UTC', 'Europe/Paris', 'Asia/Kathmandu', 'America/St_Johns'],
  from: ['2026-01-01T00:00:00Z'],
  to: ['2026-12-31T00:00:00Z'],
  updatedSince: ['2026-01-01T00:00:00.000Z', '2026-01-08T09:30:00+02:00'],
};

const NOBODYS = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

/** Makes values that a schema allows, and that mean something to the desk as often as can be. */
export class ValueMaker {
  /** @param urls addresses of the scripted web and of nowhere */
  constructor(
    private readonly contract: Contract,
    private readonly pool: Pool,
    private readonly keys: readonly string[],
    private readonly urls: readonly string[],
  ) {}

  make(given: Schema, name: string, random: Random): unknown {
    const schema = this.contract.resolve(given);
    const type: unknown = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
    const isNullable =
      schema['isNullable'] === true || (Array.isArray(schema['type']) && schema['type'].includes('null'));
    if (isNullable && random.chance(0.2)) return null;
    if (schema['enum']) return random.pick((schema['enum'] as unknown[]).filter((value) => value !== null));
    switch (type) {
      case 'object':
        return this.object(schema, random);
      case 'array':
        return this.list(schema, name, random);
      case 'boolean':
        return random.chance(0.5);
      case 'integer':
      case 'number':
        return number(schema, type, random);
      default:
        return this.text(schema, name, random);
    }
  }

  private object(schema: Schema, random: Random): object {
    const required = new Set<string>(schema['required'] ?? []);
    const share = random.pick([0, 0.3, 0.3, 1]);
    const made: Record<string, unknown> = {};
    for (const [name, member] of Object.entries<Schema>(schema['properties'] ?? {})) {
      if (required.has(name) || random.chance(share)) made[name] = this.make(member, name, random);
    }
    const format = typeof made['format'] === 'string' ? made['format'] : 'html';
    if ('content' in made) made['content'] = madeUpArticle(random, format, this.urls);
    if ('html' in made) made['html'] = madeUpArticle(random, 'html', this.urls);
    const idName = schema['title'] === 'SeenClaimDto' ? 'id' : 'claimId';
    if ('version' in made && idName in made) {
      const seen = this.pool.find('claimId', random);
      made[idName] = seen?.params['claimId'] ?? NOBODYS;
      made['version'] = seen?.version ?? 1;
    }
    return made;
  }

  private list(schema: Schema, name: string, random: Random): unknown[] {
    const { minItems = 0, maxItems = 3 } = schema as { minItems?: number; maxItems?: number };
    const length = Math.min(maxItems, minItems + random.below(3));
    return Array.from({ length }, () => this.make(schema['items'] ?? {}, name, random));
  }

  private text(schema: Schema, name: string, random: Random): string {
    const { minLength = 0, maxLength = 10_000, format, example } = schema as Record<string, any>;
    const kind = IDS[name];
    if (kind) return this.pool.id(kind, random) ?? NOBODYS;
    if (format === 'uuid') return NOBODYS;
    if (name === 'assignee' || name === 'mentioned')
      return random.chance(0.5) ? 'me' : (this.pool.id('actorId', random) ?? 'me');
    if (name === 'apiKey') return random.pick(this.keys);
    if (maxLength === 4_096 && /url/i.test(name)) return random.pick(this.urls);
    const words = WORDS[name];
    if (words) return random.pick(words);
    if (format === 'date-time') return LATER;
    if (name === 'exact' || name === 'text' || name === 'q') return random.pick(this.pool.words).slice(0, maxLength);
    if (random.chance(0.05)) return 'y'.repeat(random.pick([Math.max(minLength, 1), Math.min(maxLength, 20_000)]));
    // Names that nobody else may have, and words that are their own.
    if (typeof example !== 'string' || random.chance(0.5))
      return `some ${name} ${random.below(1e9)}`.slice(0, maxLength);
    return example;
  }
}

const number = ({ minimum = 0, maximum = 1e6 }: Schema, type: string, random: Random): number => {
  if (random.chance(0.1)) return random.pick([minimum, maximum]);
  const width = Math.min(maximum - minimum, 40);
  return type === 'integer' ? minimum + random.below(width + 1) : minimum + (random.below(1_000) / 1_000) * width;
};
