/** Types of what changes on the desk, as the migration has the database write them. */
export const LIVE_EVENT_TYPES = [
  'claim.changed',
  'article.changed',
  'comment.changed',
  'link.checked',
  'link.changed',
  'import.changed',
  'recovery.changed',
  'bulk.changed',
  'snapshot.changed',
] as const;

/** One of `LIVE_EVENT_TYPES`. */
export type LiveEventType = (typeof LIVE_EVENT_TYPES)[number];

/** Something that changed: a reason to read it again. It carries ids and never content. */
export interface LiveEvent {
  /** Tells an event that is told twice from another; not an order in which events become known. */
  readonly seq: number;
  readonly type: LiveEventType;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly occurredAt: string;
}

/** Milliseconds for which events are kept for those who were away: a day. */
export const LIVE_EVENTS_KEPT = 86_400_000;

/** Up to where the desk was read: a snapshot of PostgreSQL, in its own words, and the server that it is of. */
export interface LivePosition {
  readonly server: string;
  readonly snapshot: string;
}
