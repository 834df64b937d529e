import { sha256 } from '../sha256';
import { type ChainedEvent } from '../contract';

/** The event's id and its subject, which come before its number. */
const BEFORE_NUMBER = /^\[("(?:[^"\\]|\\.)*"), ("(?:[^"\\]|\\.)*"), \d+(?=[,\]])/;

/**
 * The number under which an event was written: its own where it was left alone, another one where it was moved.
 * @param most the highest number that is tried
 * @returns null where no number makes the hash fit, as somebody changed the event itself
 */
export const originOf = (event: ChainedEvent, most: number): number | null => {
  if (sha256(event.content) === event.hash) return event.sequence;
  const [prefix, id, subject] = BEFORE_NUMBER.exec(event.content) ?? [];
  if (prefix === undefined) return null;
  const rest = event.content.slice(prefix.length);
  for (let number = 1; number <= most; number += 1) {
    if (sha256(`[${id}, ${subject}, ${number}${rest}`) === event.hash) return number;
  }
  return null;
};
