import { type ActorView } from '../access/actor-view';

/** One change, of whatever has a history, as readers see it. */
export interface EventView {
  readonly id: string;
  readonly type: string;
  readonly actor: ActorView;
  readonly before: object;
  readonly after: object;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly occurredAt: Date;
}

/** An event of a chain, which has a place in it. */
export interface ChainedEventView extends EventView {
  /** 1, 2, 3 … without a gap. */
  readonly sequence: number;
  /** SHA-256 over this event and the hash before it, in hex. */
  readonly hash: string;
}

/** A row that `EVENT_COLUMNS` makes. */
export type EventRow<View extends EventView = ChainedEventView> = Omit<View, 'actor'> & {
  readonly actorId: string;
  readonly actorName: string;
};

/** Columns of `event`, any table of events, joined with `actor`. */
export const EVENT_COLUMNS = `event.id, event.type, event.actor_id AS "actorId", actor.name AS "actorName", event.before,
  event.after, event.reason, event.sequence, encode(event.hash, 'hex') AS hash, event.request_id AS "requestId", event.occurred_at AS "occurredAt"`;

/** The event, with its actor as one thing. */
export const toEventView = <Row extends EventRow>({
  actorId,
  actorName,
  ...event
}: Row): Omit<Row, 'actorId' | 'actorName'> & Pick<EventView, 'actor'> => ({
  ...event,
  actor: { id: actorId, name: actorName },
});
