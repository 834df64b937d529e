import { type CitingSentence } from '../contract';
import { matchAddresses } from '../match-addresses';
import { AlignmentThread } from './alignment-thread';

const sentence = (text: string, anchorText: string, url: string | null): CitingSentence => {
  const start = text.indexOf(anchorText);
  return { text, citations: [{ start, end: start + anchorText.length, anchorText, url }] };
};

const OURS = [
  sentence('Harbour dues fell to 12 million crowns in 2025.', 'fell', null),
  sentence('Its board agreed in December to lower them by a tenth.', 'agreed', null),
];
const THEIRS = [
  sentence('Harbour dues fell to 12 million crowns in 2025.', 'fell', 'https://quay.example/dues'),
  sentence('Its board agreed in December to lower them by a tenth.', 'agreed', 'https://quay.example/minutes'),
];

/** Texts that nobody compares within a few milliseconds: every sentence has another wording on the other side. */
const long = (sentences: number, last: string, url: string | null): CitingSentence[] =>
  Array.from({ length: sentences }, (_, index) =>
    sentence(`Ship ${index} of the line ${(index * 7919) % 997} called at quay ${index % 31} ${last}.`, 'called', url),
  );

describe('AlignmentThread', () => {
  it('finds what matchAddresses finds', async () => {
    const thread = new AlignmentThread();
    const found = await thread.matchAddresses(OURS, THEIRS);
    expect(found.map(({ url }) => url)).toEqual(['https://quay.example/dues', 'https://quay.example/minutes']);
    expect(found).toEqual(matchAddresses(OURS, THEIRS));
  });

  it('lets the process go on meanwhile', async () => {
    const thread = new AlignmentThread();
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 5);
    const [ours, theirs] = [long(3_000, 'in May', null), long(3_000, 'in late May', 'https://quay.example/')];
    await thread.matchAddresses(ours, theirs);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });

  it('gives each their own, one after the other', async () => {
    const thread = new AlignmentThread();
    const results = await Promise.all([
      thread.matchAddresses(OURS, THEIRS),
      thread.matchAddresses(OURS.slice(0, 1), THEIRS),
      thread.matchAddresses([], THEIRS),
    ]);
    expect(results.map(({ length }) => length)).toEqual([2, 1, 0]);
  });

  it('ends what takes too long, and goes on with the next', async () => {
    const thread = new AlignmentThread({ maxMilliseconds: 20 });
    const texts = [long(20_000, 'in May', null), long(20_000, 'in late May', 'https://quay.example/')] as const;
    await expect(thread.matchAddresses(...texts)).rejects.toMatchObject({ name: 'AlignmentError', code: 'timed_out' });
    await expect(thread.matchAddresses(...texts)).rejects.toMatchObject({ code: 'timed_out' });
  });

  it('survives what fills the memory', async () => {
    const thread = new AlignmentThread({ maxMegabytes: 8 });
    const texts = [long(100_000, 'in May', null), long(100_000, 'in late May', 'https://quay.example/')] as const;
    await expect(thread.matchAddresses(...texts)).rejects.toMatchObject({
      name: 'AlignmentError',
      code: 'out_of_memory',
    });
  });

  it('says that it is busy when too many wait', async () => {
    const thread = new AlignmentThread({ maxWaiting: 1 });
    const results = await Promise.allSettled([1, 2, 3].map(() => thread.matchAddresses(OURS, THEIRS)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(results[2]).toMatchObject({ reason: { code: 'busy' } });
  });

  it('ends everything when it is closed', async () => {
    const thread = new AlignmentThread();
    const running = [thread.matchAddresses(OURS, THEIRS), thread.matchAddresses(OURS, THEIRS)];
    const results = Promise.allSettled(running);
    await new Promise((resolve) => setImmediate(resolve));
    await thread.close();
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(thread.matchAddresses(OURS, THEIRS)).rejects.toThrow('closed');
  });
});
