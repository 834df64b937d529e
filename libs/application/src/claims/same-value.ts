import { type StoredAttribution } from '@app/database';

/** Members of an attribution; `satisfies` makes a new one fail to compile here. */
const ATTRIBUTION = Object.keys({
  speaker: true,
  mention: true,
  outlet: true,
  venue: true,
  unnamed: true,
  scope: true,
} satisfies Record<keyof StoredAttribution, true>);

/** Whether two values of a claim's field are the same; the database keeps an attribution's members in an order of its own. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, ATTRIBUTION) === JSON.stringify(other, ATTRIBUTION);
