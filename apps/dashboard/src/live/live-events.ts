import { type QueryClient, type QueryKey } from '@tanstack/react-query';
import { keys } from '../api/keys';
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

/** What is to be read again after each type of event (`GET /v1/events`). */
const READ_AGAIN: Readonly<Record<string, (subject: Subject) => readonly QueryKey[]>> = {
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
};

/**
 * Follows the desk and has read again what changed. The browser resumes an interrupted stream by itself, from where it was.
 * @returns how to stop
 */
export const followDesk = (queryClient: QueryClient, onConnection: (connection: Connection) => void): (() => void) => {
  const reads = new CoalescedReads((queryKey) => queryClient.invalidateQueries({ queryKey }));
  const source = new EventSource('/v1/events');
  source.addEventListener('ready', () => {
    onConnection('live');
  });
  source.addEventListener('reset', () => {
    void queryClient.invalidateQueries();
  });
  source.addEventListener('error', () => {
    onConnection(source.readyState === EventSource.CLOSED ? 'interrupted' : 'connecting');
  });
  for (const [type, read] of Object.entries(READ_AGAIN)) {
    source.addEventListener(type, ({ data }) => {
      for (const queryKey of read(JSON.parse(data as string) as Subject)) reads.add(queryKey);
    });
  }
  return () => {
    source.close();
    reads.stop();
  };
};
