import { QueryClient } from '@tanstack/react-query';
import { type Connection, followDesk } from './live-events';

/** The browser's end of a stream, as far as it is used; the test says what comes. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 0;

  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }

  say(type: string, data: object = {}): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

const stream = (index: number): Stream => {
  const opened = Stream.opened[index];
  if (!opened) throw new Error(`There is no stream ${String(index)}.`);
  return opened;
};

describe('following the desk', () => {
  let queryClient: QueryClient;
  let connections: Connection[];
  let stop: () => void;

  const isOutOfDate = (...queryKey: string[]): boolean => queryClient.getQueryState(queryKey)?.isInvalidated ?? false;

  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { EventSource: Stream, window: globalThis });
    Stream.opened = [];
    connections = [];
    queryClient = new QueryClient();
    for (const key of [['session'], ['claims'], ['claim', 'c1'], ['claim', 'c2']])
      queryClient.setQueryData(key, 'read');
    stop = followDesk(queryClient, (connection) => connections.push(connection));
  });

  afterEach(() => {
    stop();
    queryClient.clear();
    jest.useRealTimers();
  });

  it('has everything read again when it begins, but for who is signed in: it was read before', () => {
    expect(isOutOfDate('claims')).toBe(false);
    stream(0).say('ready');
    expect(connections).toEqual(['live']);
    expect(isOutOfDate('claims')).toBe(true);
    expect(isOutOfDate('session')).toBe(false);
  });

  it('has read again what an event is about', () => {
    stream(0).say('snapshot.changed', { claimId: 'c1' });
    expect(isOutOfDate('claim', 'c1')).toBe(true);
    expect(isOutOfDate('claim', 'c2')).toBe(false);
    expect(isOutOfDate('claims')).toBe(false);
  });

  it('leaves a stream that broke off to the browser, which resumes it', async () => {
    stream(0).say('ready');
    stream(0).fail(0);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(connections).toEqual(['live', 'connecting']);
    expect(Stream.opened).toHaveLength(1);
  });

  it('opens one anew that was refused, more and more seldom, until it is taken', async () => {
    for (const [index, pause] of [1_000, 2_000, 5_000, 10_000, 10_000].entries()) {
      stream(index).fail(Stream.CLOSED);
      await jest.advanceTimersByTimeAsync(pause - 1);
      expect(Stream.opened).toHaveLength(index + 1);
      await jest.advanceTimersByTimeAsync(1);
      expect(Stream.opened).toHaveLength(index + 2);
    }
    stream(5).say('ready');
    expect(connections.at(-1)).toBe('live');
    stream(5).fail(Stream.CLOSED);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(Stream.opened).toHaveLength(7);
  });

  it('opens none when it was stopped', async () => {
    stream(0).fail(Stream.CLOSED);
    stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(Stream.opened).toHaveLength(1);
  });
});
