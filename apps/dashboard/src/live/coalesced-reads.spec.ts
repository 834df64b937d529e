import { CoalescedReads } from './coalesced-reads';

describe('reading again what changed', () => {
  let reads: string[];

  beforeEach(() => {
    jest.useFakeTimers();
    reads = [];
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const taking = (milliseconds: number) =>
    new CoalescedReads(async ([name]) => {
      reads.push(String(name));
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    });

  it('is done at once, and once more after all that came in meanwhile', async () => {
    const coalesced = taking(10);
    for (let events = 0; events < 20; events += 1) coalesced.add(['claims']);
    expect(reads).toEqual(['claims']);
    await jest.advanceTimersByTimeAsync(499);
    expect(reads).toEqual(['claims']);
    await jest.advanceTimersByTimeAsync(2);
    expect(reads).toEqual(['claims', 'claims']);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(reads).toEqual(['claims', 'claims']);
  });

  it('of one thing does not hold up that of another', () => {
    const coalesced = taking(10);
    coalesced.add(['claims']);
    coalesced.add(['links']);
    expect(reads).toEqual(['claims', 'links']);
  });

  it('takes a third of the time at most, however long it takes', async () => {
    const coalesced = taking(1_000);
    const busy = setInterval(() => {
      coalesced.add(['claims']);
    }, 50);
    await jest.advanceTimersByTimeAsync(30_000);
    clearInterval(busy);
    expect(reads.length).toBeGreaterThanOrEqual(9);
    expect(reads.length).toBeLessThanOrEqual(11);
  });

  it('goes on after one that failed, and ends when it is stopped', async () => {
    let failures = 0;
    const coalesced = new CoalescedReads(() => {
      failures += 1;
      return Promise.reject(new Error('The desk is away.'));
    });
    coalesced.add(['claims']);
    coalesced.add(['claims']);
    await jest.advanceTimersByTimeAsync(600);
    expect(failures).toBe(2);
    coalesced.add(['claims']);
    coalesced.stop();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(failures).toBe(2);
  });
});
