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

/** A row that `EVENT_COLUMNS` makes. */
export type EventRow<View extends EventView = EventView> = Omit<View, 'actor'> & {
  readonly actorId: string;
  readonly actorName: string;
};

/** Columns of `event`, any table of events, joined with `actor`. */
export const EVENT_COLUMNS = `event.id, event.type, event.actor_id AS "actorId", actor.name AS "actorName", event.before,
  event.after, event.reason, event.request_id AS "requestId", event.occurred_at AS "occurredAt"`;

/** The event, with its actor as one thing. */
export const toEventView = <Row extends EventRow>({
  actorId,
  actorName,
  ...event
}: Row): Omit<Row, 'actorId' | 'actorName'> & Pick<EventView, 'actor'> => ({
  ...event,
  actor: { id: actorId, name: actorName },
});
