import { type paths } from '@app/api-client';
import { REVIEW_STATES } from '../states/states';

/** What the claim list can be asked, but for paging. */
type ClaimQuery = NonNullable<paths['/v1/claims']['get']['parameters']['query']>;

/** Which claims the queue shows, in what order; the address has it, so that it can be kept and sent to somebody. */
export type QueueSearch = Omit<ClaimQuery, 'limit' | 'cursor' | 'withTotal'>;

const TEXTS = [
  'verdict',
  'assignee',
  'attention',
  'linkState',
  'kind',
  'speaker',
  'q',
  'updatedSince',
  'mentioned',
  'sort',
  'article',
] as const;
const FLAGS = ['overdue', 'assignmentExpired', 'awaitingMyApproval', 'lost'] as const;

/** Takes from an address what the list can be asked; values that it does not know the API refuses, and says why. */
export const queueSearch = (search: Readonly<Record<string, unknown>>): QueueSearch => {
  const asked: Record<string, unknown> = {};
  const wanted = [search['state']].flat();
  const states = REVIEW_STATES.filter((state) => wanted.includes(state));
  if (states.length > 0) asked['state'] = states;
  for (const name of TEXTS) if (typeof search[name] === 'string' && search[name] !== '') asked[name] = search[name];
  for (const name of FLAGS) if (typeof search[name] === 'boolean') asked[name] = search[name];
  return asked;
};
