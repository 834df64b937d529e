import { type ChainedEvent, type ChainFinding, type Head } from '../contract';
import { sha256 } from '../sha256';
import { originOf } from './origin-of';

/** What is known of a chain besides the chain. */
export interface KnownOfChain {
  /** How many events there must be, where something else tells that; null where nothing does. */
  readonly length: number | null;
  /** Its ends at earlier times. */
  readonly heads: readonly Pick<Head, 'events' | 'hash'>[];
}

/** How far numbers are looked through for the one that a moved event had; events that are gone made them higher than there are. */
const MOVED_BY_AT_MOST = 50;

interface Examined extends ChainedEvent {
  /** The number under which it was written; null where its content was changed. */
  readonly origin: number | null;
}

/**
 * Recomputes a chain and tells what was done to it. What somebody did who made all hashes anew shows in earlier heads alone.
 * @param events of one chain, ordered by their numbers
 */
export const examineChain = (events: readonly ChainedEvent[], known: KnownOfChain): readonly ChainFinding[] => {
  if (isWhole(events, known)) return [];
  const most = events.length + MOVED_BY_AT_MOST;
  const examined = events.map((event): Examined => ({ ...event, origin: originOf(event, most) }));
  const moved = [...displaced(examined), ...replaced(examined)];
  const found = [...moved, ...cutOff(examined, known), ...surplus(examined, known, moved)];
  // Where events are out of their places, those of earlier heads are elsewhere.
  if (moved.length === 0) found.push(...rewritten(examined, known));
  const told = new Set(found.map(({ position }) => position));
  found.push(...edited(examined).filter(({ position }) => !told.has(position)));
  return found.sort((a, b) => a.position - b.position);
};

/** Almost all chains are; only of the others is it worth the time to look for what was done to them. */
const isWhole = (events: readonly ChainedEvent[], { length, heads }: KnownOfChain): boolean => {
  let before: string | null = null;
  for (const [index, { sequence, previousHash, content, hash }] of events.entries()) {
    if (sequence !== index + 1 || previousHash !== before || sha256(content) !== hash) return false;
    before = hash;
  }
  return (
    (length === null || length === events.length) && heads.every((head) => events[head.events - 1]?.hash === head.hash)
  );
};

const edited = (events: readonly Examined[]): ChainFinding[] =>
  events
    .filter(({ origin }) => origin === null)
    .map(({ sequence }) => ({
      fault: 'edited',
      position: sequence,
      detail: `Event ${sequence} is not what its hash was made over.`,
    }));

/** Events that are gone, that were put in between, and that are in each other's places. */
const displaced = (events: readonly Examined[]): ChainFinding[] => {
  const found: ChainFinding[] = [];
  /** The number that the next event was written under. */
  let next = 1;
  for (const [index, event] of events.entries()) {
    const { sequence, origin } = event;
    if (origin === null) {
      next = Math.max(next, sequence) + 1;
      continue;
    }
    if (origin > next) {
      const swapped = events.slice(index + 1).some((later) => later.origin !== null && later.origin < origin);
      if (swapped) {
        found.push({
          fault: 'reordered',
          position: sequence,
          detail: `Event ${sequence} was written as event ${origin}: events are in each other's places.`,
        });
        return found;
      }
      found.push({ fault: 'deleted', position: next, detail: missing(next, origin - 1) });
    }
    if (origin < next && index > 0) {
      found.push({
        fault: 'inserted',
        position: origin,
        detail: `${some(origin, sequence - 1)} put in: event ${sequence} was written as event ${origin}.`,
      });
    }
    next = origin + 1;
  }
  return found;
};

/** Events whose own hash was made anew, which the one after them does not follow. */
const replaced = (events: readonly Examined[]): ChainFinding[] =>
  events.flatMap((event, index): ChainFinding | [] => {
    const before = events[index - 1];
    const asWritten = event.origin === event.sequence && (!before || before.origin === before.sequence);
    const adjacent = event.sequence === (before?.sequence ?? 0) + 1;
    if (!asWritten || !adjacent || event.previousHash === (before?.hash ?? null)) return [];
    const follows = events.slice(0, index).findIndex(({ hash }) => hash === event.previousHash);
    if (before && follows !== -1) {
      const first = events[follows + 1] ?? before;
      return {
        fault: 'inserted',
        position: first.sequence,
        detail: `Event ${first.sequence} was put in: event ${event.sequence} follows event ${events[follows]?.sequence ?? 0}.`,
      };
    }
    return before
      ? {
          fault: 'edited',
          position: before.sequence,
          detail: `Event ${before.sequence} is not the one that event ${event.sequence} follows.`,
        }
      : { fault: 'deleted', position: 1, detail: 'Event 1 follows an event that is not there.' };
  });

const cutOff = (events: readonly Examined[], { length, heads }: KnownOfChain): ChainFinding[] => {
  const end = events.at(-1);
  // One that was moved up came after one that is gone, which is told there.
  const last = Math.max(end?.sequence ?? 0, end?.origin ?? 0);
  const there = Math.max(length ?? 0, ...heads.map((head) => head.events));
  if (last >= there) return [];
  const detail = last === 0 ? `All ${there} events are gone.` : `${missing(last + 1, there)} The end was cut off.`;
  return [{ fault: 'cut_off', position: last + 1, detail }];
};

const surplus = (
  events: readonly Examined[],
  { length }: KnownOfChain,
  moved: readonly ChainFinding[],
): ChainFinding[] => {
  // Numbers also run on where an event was put in further up, which is told there.
  if (length === null || length === 0 || moved.some(({ fault }) => fault === 'inserted')) return [];
  const first = events.find(({ sequence }) => sequence > length);
  if (!first) return [];
  return [
    {
      fault: 'inserted',
      position: first.sequence,
      detail: `Event ${first.sequence} was put in: there were ${length} changes.`,
    },
  ];
};

const rewritten = (events: readonly Examined[], { heads }: KnownOfChain): ChainFinding[] => {
  const hashes = new Map(events.map(({ sequence, hash }) => [sequence, hash]));
  const fits = (head: Pick<Head, 'events' | 'hash'>): boolean => hashes.get(head.events) === head.hash;
  const [broken] = heads.filter((head) => hashes.has(head.events) && !fits(head)).sort((a, b) => a.events - b.events);
  if (!broken) return [];
  const held = Math.max(
    0,
    ...heads.filter((head) => fits(head) && head.events < broken.events).map((head) => head.events),
  );
  const which =
    held + 1 === broken.events ? `Event ${broken.events}` : `One of the events ${held + 1} to ${broken.events}`;
  return [
    {
      fault: 'rewritten',
      position: held + 1,
      detail: `${which} is not what it was when its head was taken: it was changed, and the hashes were made anew.`,
    },
  ];
};

const some = (first: number, last: number): string =>
  first === last ? `Event ${first} was` : `Events ${first} to ${last} were`;

const missing = (first: number, last: number): string =>
  first === last ? `Event ${first} is missing.` : `Events ${first} to ${last} are missing.`;
