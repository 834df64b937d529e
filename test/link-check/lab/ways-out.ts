import { LinkChecker, MessageClient, PageFetcher, ServiceClient } from '@app/link-check';
import { parsed } from './inward-addresses';

type Options = NonNullable<ConstructorParameters<typeof ServiceClient>[0]>;

/** Something that goes out by an address from outside. */
export interface WayOut {
  /** Goes there. @returns why it did not get anywhere, or what it got */
  go: (url: string) => Promise<{ verdict: string; reason: string }>;
  close: () => Promise<void>;
}

/** How one is opened under a policy. */
export type OpenWayOut = (options: Options) => WayOut;

/** A page as a citation leads to it. */
const check: OpenWayOut = (options) => {
  const checker = new LinkChecker(options);
  return { go: (url) => checker.check(url), close: () => checker.close() };
};

/** A page that is taken in whole: imports, recoveries, what evidence rests on. */
const fetchPage: OpenWayOut = (options) => {
  const fetcher = new PageFetcher(options);
  return {
    go: async (url) => {
      const result = await fetcher.fetch(url, { 'text/html': 1_000_000, 'text/plain': 1_000_000 });
      return result.outcome === 'failed' ? result : { verdict: 'reachable', reason: 'ok' };
    },
    close: () => fetcher.close(),
  };
};

/** A service that is called at an address, as archives are. No redirect of it is followed. */
const service =
  (form?: Record<string, string>): OpenWayOut =>
  (options) => {
    const client = new ServiceClient(options);
    return {
      go: async (text) => {
        const url = parsed(text);
        if (url === null) return { verdict: 'invalid', reason: 'invalid_url' };
        const answer = await client.send({ url, maxBytes: 1_000, ...(form !== undefined && { form }) });
        if (answer.outcome === 'answered') return { verdict: 'reachable', reason: `http_${answer.status}` };
        return { verdict: answer.reason.startsWith('forbidden') ? 'unsafe' : 'gone', reason: answer.reason };
      },
      close: () => client.close(),
    };
  };

/** A message to where a webhook is told. No redirect of it is followed. */
const message: OpenWayOut = (options) => {
  const client = new MessageClient(options);
  return {
    go: async (text) => {
      const url = parsed(text);
      if (url === null) return { verdict: 'invalid', reason: 'invalid_url' };
      const answer = await client.send({ url, headers: {}, body: '{}' });
      if (answer.outcome === 'answered') return { verdict: 'reachable', reason: `http_${answer.status}` };
      return { verdict: answer.reason.startsWith('forbidden') ? 'unsafe' : 'gone', reason: answer.reason };
    },
    close: () => client.close(),
  };
};

/** Every way in which the engine goes out; the laboratory runs the whole catalogue through each. */
export const WAYS_OUT: readonly (readonly [string, OpenWayOut, { follows: boolean }])[] = [
  ['a check', check, { follows: true }],
  ['a fetch', fetchPage, { follows: true }],
  ['a question to a service', service(), { follows: false }],
  ['a message', message, { follows: false }],
  ['a form for a service', service({ url: 'https://example.test/' }), { follows: false }],
];
