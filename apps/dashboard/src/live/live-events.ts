import { type paths } from '@app/api-client';
import { type QueryClient, type QueryKey } from '@tanstack/react-query';
import { keys, OF_THE_DESK } from '../api/keys';
import { CoalescedReads } from './coalesced-reads';

/** Whether what is shown follows the desk. */
export type Connection = 'connecting' | 'live' | 'interrupted';

/** What an event of the desk carries: which things changed, never how. */
interface Subject {
  readonly claimId?: string;
  readonly articleId?: string;
  readonly linkId?: string;
  readonly linkIds?: readonly string[];
}

type EventType = NonNullable<NonNullable<paths['/v1/events']['get']['parameters']['query']>['types']>[number];

/** What is to be read again after each type of event (`GET /v1/events`). */
const READ_AGAIN: Readonly<Record<EventType, (subject: Subject) => readonly QueryKey[]>> = {
  'claim.changed': ({ claimId = '', articleId = '' }) => [
    keys.claim(claimId),
    keys.article(articleId),
    keys.claims,
    keys.statistics,
    keys.articles,
  ],
  'article.changed': ({ articleId = '' }) => [keys.article(articleId), keys.articles, keys.statistics],
  'comment.changed': ({ claimId = '' }) => [[...keys.claim(claimId), 'comments'], keys.claims],
  // A link is shown with every claim that rests on it, so claims that are on the screen are read again too.
  'link.checked': ({ linkIds = [] }) => [
    ...linkIds.map(keys.link),
    ['article'],
    ['claim'],
    keys.links,
    keys.statistics,
  ],
  'link.changed': ({ linkId = '' }) => [
    keys.link(linkId),
    ['article'],
    ['claim'],
    keys.claims,
    keys.links,
    keys.statistics,
  ],
  'import.changed': () => [['imports'], keys.articles],
  'recovery.changed': ({ articleId = '' }) => [[...keys.article(articleId), 'recoveries']],
  'bulk.changed': () => [['bulk'], keys.claims],
  'snapshot.changed': ({ claimId = '' }) => [keys.claim(claimId)],
};

/** How long a stream that was refused is left alone, in milliseconds; longer each time, as the desk may be busy. */
const REOPENS_AFTER = [1_000, 2_000, 5_000, 10_000] as const;

/**
 * Follows the desk and has read again what changed. The browser resumes an interrupted stream by itself, from where it was; one
 * that was refused is opened anew. Whenever a stream begins, everything is read again: what was read before it may be out of date.
 * @returns how to stop
 */
export const followDesk = (queryClient: QueryClient, onConnection: (connection: Connection) => void): (() => void) => {
  const reads = new CoalescedReads((queryKey) => queryClient.invalidateQueries({ queryKey }));
  const readAllAgain = () => void queryClient.invalidateQueries(OF_THE_DESK);
  let refusals = 0;
  let source: EventSource;
  let waiting: number | undefined;
  const open = () => {
    source = new EventSource('/v1/events');
    source.addEventListener('ready', () => {
      refusals = 0;
      onConnection('live');
      readAllAgain();
    });
    source.addEventListener('reset', readAllAgain);
    source.addEventListener('error', () => {
      const isRefused = source.readyState === EventSource.CLOSED;
      onConnection(isRefused ? 'interrupted' : 'connecting');
      if (!isRefused) return;
      waiting = window.setTimeout(open, REOPENS_AFTER[Math.min(refusals, REOPENS_AFTER.length - 1)]);
      refusals += 1;
    });
    for (const [type, read] of Object.entries(READ_AGAIN)) {
      source.addEventListener(type, ({ data }: MessageEvent<string>) => {
        for (const queryKey of read(JSON.parse(data) as Subject)) reads.add(queryKey);
      });
    }
  };
  open();
  return () => {
    window.clearTimeout(waiting);
    source.close();
    reads.stop();
  };
};
