import { type Contract, type Operation, type Schema } from './contract';
import { type Random } from './random';

/** Parts of a path that belong together, such as a claim's id and that of a citation of it. */
export interface Place {
  readonly params: Readonly<Record<string, string>>;
  /** The version that it had when it was last seen. */
  readonly version?: number;
  /** Whose it is, where nobody else sees it: a place among the people. */
  readonly owner?: number;
}

/** A cursor, and the query of the list that it goes on with. */
export interface SeenCursor {
  readonly operation: string;
  readonly query: readonly (readonly [string, string])[];
  readonly cursor: string;
}

/** Kept of each kind; what comes later drives out what came first. */
const KEPT = 120;
/** Of which these are asked for more often, so that things go through long histories. */
const RECENT = 8;

/** What of an answer is a place, by the name of its shape; undefined where the answer tells too little of it. */
const PLACES: Readonly<Record<string, (value: any, around: Readonly<Record<string, string>>) => Place | undefined>> = {
  ArticleDto: ({ id, version }) => ({ params: { articleId: id }, version }),
  ClaimDto: ({ id, version }) => ({ params: { claimId: id }, version }),
  SimilarClaimSummaryDto: ({ id }) => ({ params: { claimId: id } }),
  CitationDto: ({ id }, { claimId }) => (claimId ? { params: { claimId, citationId: id } } : undefined),
  EvidenceDto: ({ id }, { claimId }) => (claimId ? { params: { claimId, evidenceId: id } } : undefined),
  SnapshotDto: ({ id, sha256 }, { claimId }) =>
    claimId && sha256 !== null ? { params: { claimId, snapshotId: id } } : undefined,
  CommentDto: ({ id, claimId }) => ({ params: { claimId, commentId: id } }),
  LinkDto: ({ id }) => ({ params: { linkId: id } }),
  LinkHostDto: ({ host }) => ({ params: { host: encodeURIComponent(host) } }),
  ApiKeyDto: ({ id }) => ({ params: { keyId: id } }),
  CreatedApiKeyDto: ({ id }) => ({ params: { keyId: id } }),
  WebhookDto: ({ id, version }) => ({ params: { webhookId: id }, version }),
  CreatedWebhookDto: ({ id, version }) => ({ params: { webhookId: id }, version }),
  WebhookDeliveryDto: ({ id }, { webhookId }) => (webhookId ? { params: { webhookId, deliveryId: id } } : undefined),
  WholeWebhookDeliveryDto: ({ id }, { webhookId }) =>
    webhookId ? { params: { webhookId, deliveryId: id } } : undefined,
  ArticleImportDto: ({ id }) => ({ params: { importId: id } }),
  LinkRecoveryDto: ({ id, articleId }) => ({ params: { articleId, recoveryId: id } }),
  ListedLinkRecoveryDto: ({ id, articleId }) => ({ params: { articleId, recoveryId: id } }),
  AddressProposalDto: ({ id }) => ({ params: { proposalId: id } }),
  LeftOutLinkDto: ({ id }) => ({ params: { leftOutId: id } }),
  BulkTransitionDto: ({ id }) => (id ? { params: { bulkId: id } } : undefined),
  ViewDto: ({ id, version }) => ({ params: { viewId: id }, version }),
  ListedRevisionDto: ({ number }, { articleId }) =>
    articleId ? { params: { articleId, number: String(number) } } : undefined,
  RatingsDto: ({ version }) => (version > 0 ? { params: { ratings: String(version) } } : undefined),
  PersonDto: ({ id }) => ({ params: { actorId: id } }),
};

/** What the desk has told of itself so far: the ids that later requests name. */
export class Pool {
  private readonly places = new Map<string, Place[]>();
  readonly cursors: SeenCursor[] = [];
  /** Words that claims have. */
  readonly words: string[] = ['Trade fell to $200 million in 2024.'];

  /** @param untouchable API keys that the run itself needs */
  constructor(
    private readonly contract: Contract,
    private readonly untouchable: ReadonlySet<string>,
  ) {}

  /** Takes in whatever an answer tells. */
  harvest(
    operation: Operation,
    params: Readonly<Record<string, string>>,
    body: unknown,
    status: number,
    owner: number,
  ) {
    const content = Object.values<any>(operation.responses[status]?.content ?? {})[0];
    if (content?.schema) this.walk(content.schema, body, params, owner);
  }

  keepCursor(seen: SeenCursor): void {
    keep(this.cursors, seen);
  }

  /** Something of a kind: one of the newest as often as any. */
  find(kind: string, random: Random): Place | undefined {
    const all = this.places.get(kind) ?? [];
    return random.chance(0.5) ? random.maybe(all.slice(-RECENT)) : random.maybe(all);
  }

  id(kind: string, random: Random): string | undefined {
    return this.find(kind, random)?.params[kind];
  }

  private walk(schema: Schema, value: any, around: Readonly<Record<string, string>>, owner: number): void {
    if (typeof value !== 'object' || value === null) return;
    const resolved = this.contract.resolve(schema);
    if (Array.isArray(value)) {
      for (const item of value) this.walk(resolved['items'] ?? {}, item, around, owner);
      return;
    }
    const title: string = resolved['title'] ?? '';
    const place = PLACES[title]?.(value, around);
    if (place && !this.untouchable.has(value.actorId ?? '')) this.add(place, title === 'ViewDto' ? owner : undefined);
    if (title === 'ClaimDto') keep(this.words, String(value.text));
    if (title === 'LinkDto' && value.host) this.add({ params: { host: encodeURIComponent(value.host) } });
    const inside = { ...around, ...place?.params };
    for (const [name, member] of Object.entries(value)) {
      this.walk(resolved['properties']?.[name] ?? {}, member, inside, owner);
    }
  }

  private add(place: Place, owner?: number): void {
    const kind = Object.keys(place.params).at(-1) ?? '';
    const all = this.places.get(kind) ?? [];
    this.places.set(kind, all);
    const known = all.findIndex(({ params }) =>
      Object.entries(place.params).every(([name, id]) => params[name] === id),
    );
    if (known !== -1) all.splice(known, 1);
    keep(all, owner === undefined ? place : { ...place, owner });
  }
}

const keep = <Item>(items: Item[], item: Item): void => {
  items.push(item);
  if (items.length > KEPT) items.shift();
};

/** Which kind of place an operation is at; null where its path has no parts to fill in. */
export const placeKindOf = ({ path, pathParameters }: Operation): string | null => {
  if (path === '/v1/ratings/{number}') return 'ratings';
  // Of an article that has lost addresses.
  if (path === '/v1/articles/{articleId}/link-recovery') return 'recoveryId';
  return pathParameters.at(-1) ?? null;
};
