import { createHash } from 'node:crypto';
import { type ChainedEvent } from '../contract';
import { examineChain } from './examine-chain';

/** An event as the database writes it. */
const event = (sequence: number, previousHash: string | null, words = `event ${sequence}`): ChainedEvent => {
  const content = `["id-${sequence}", "a \\"subject\\"", ${sequence}, "${words}", ${JSON.stringify(previousHash)}]`;
  return { sequence, previousHash, content, hash: createHash('sha256').update(content).digest('hex') };
};

const chain = (length: number, words: (sequence: number) => string = (sequence) => `event ${sequence}`) => {
  const events: ChainedEvent[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    events.push(event(sequence, events.at(-1)?.hash ?? null, words(sequence)));
  }
  return events;
};

/** The event under another number, as somebody moves it who leaves its hash alone. */
const moved = (one: ChainedEvent | undefined, sequence: number): ChainedEvent => {
  if (!one) throw new Error('There is no such event.');
  return { ...one, sequence, content: one.content.replace(`, ${one.sequence}, `, `, ${sequence}, `) };
};

const NOTHING = { length: null, heads: [] };
const headAt = (events: readonly ChainedEvent[], count: number) => ({
  events: count,
  hash: events[count - 1]?.hash ?? '',
});
const faults = (events: readonly (ChainedEvent | undefined)[], known: Parameters<typeof examineChain>[1]) =>
  examineChain(
    events.filter((one) => one !== undefined),
    known,
  ).map(({ fault, position }) => `${fault} ${position}`);

describe('a chain', () => {
  const whole = chain(6);
  const [one, two, three, four, five, six] = whole;

  it('that is whole has no faults', () => {
    expect(faults(whole, { length: 6, heads: [1, 3, 6].map((count) => headAt(whole, count)) })).toEqual([]);
    expect(faults([], NOTHING)).toEqual([]);
  });

  it('that went on after its head was taken has no faults', () => {
    expect(faults(whole, { length: 6, heads: [headAt(whole, 4)] })).toEqual([]);
  });

  describe('of which nothing else is known tells', () => {
    it.each<[string, (ChainedEvent | undefined)[], string[]]>([
      ['an edited event', [one, { ...event(2, one?.hash ?? ''), content: '["x", "y", 2, "z"]' }, three], ['edited 2']],
      [
        'two edited events',
        chain(4).map((it) => (it.sequence % 2 ? it : { ...it, content: '[]' })),
        ['edited 2', 'edited 4'],
      ],
      [
        'an edited event whose hash was made anew',
        [one, event(2, one?.hash ?? '', 'other'), three, four],
        ['edited 2'],
      ],
      ['a deleted event', [one, three, four], ['deleted 2']],
      ['two deleted events', [one, four, five], ['deleted 2']],
      ['a deleted first event', [two, three], ['deleted 1']],
      ['a deleted event, those after it moved up', [one, moved(three, 2), moved(four, 3)], ['deleted 2']],
      ['events in each other’s places', [one, moved(three, 2), moved(two, 3), four], ['reordered 2']],
      [
        'an event put in between, those after it moved on',
        [one, event(2, one?.hash ?? '', 'other'), moved(two, 3), moved(three, 4)],
        ['inserted 2'],
      ],
      [
        'two events put in, without a hash that fits',
        [one, { ...event(2, '', 'a'), hash: 'a' }, { ...event(3, '', 'b'), hash: 'b' }, moved(two, 4)],
        ['inserted 2', 'edited 3'],
      ],
    ])('%s', (_, events, expected) => {
      expect(faults(events, NOTHING)).toEqual(expected);
    });

    it('nothing of an end that was cut off', () => {
      expect(faults([one, two, three], NOTHING)).toEqual([]);
    });
  });

  it('whose length is known tells that its end was cut off, and what was put in after it', () => {
    expect(faults([one, two, three], { length: 6, heads: [] })).toEqual(['cut_off 4']);
    expect(faults([one, moved(three, 2)], { length: 3, heads: [] })).toEqual(['deleted 2']);
    expect(faults(whole, { length: 5, heads: [] })).toEqual(['inserted 6']);
    expect(faults([one, { ...event(2, '', 'a'), hash: 'a' }], { length: 1, heads: [] })).toEqual(['inserted 2']);
  });

  describe('whose earlier heads are known tells', () => {
    const heads = [2, 4, 6].map((count) => headAt(whole, count));

    it('an end that was cut off', () => {
      expect(faults([one, two, three, four, five], { length: null, heads })).toEqual(['cut_off 6']);
      expect(faults([one, two, three, four, five], { length: 5, heads })).toEqual(['cut_off 6']);
      expect(faults([], { length: null, heads })).toEqual(['cut_off 1']);
    });

    it.each([
      [1, 1],
      [3, 3],
      [4, 3],
      [6, 5],
    ])('that event %s was changed and all hashes made anew, from the head before on', (changed, position) => {
      const forged = chain(6, (sequence) => (sequence === changed ? 'forged' : `event ${sequence}`));
      expect(faults(forged, { length: 6, heads: [] })).toEqual([]);
      expect(faults(forged, { length: 6, heads })).toEqual([`rewritten ${position}`]);
    });

    it('that an event was deleted and the rest written anew', () => {
      const forged = chain(5, (sequence) => `event ${sequence < 3 ? sequence : sequence + 1}`);
      expect(faults(forged, { length: 5, heads })).toEqual(['rewritten 3', 'cut_off 6']);
    });

    it('nothing more of what shows anyhow', () => {
      expect(faults([one, two, four, five, six], { length: 6, heads: [headAt(whole, 3), ...heads] })).toEqual([
        'deleted 3',
      ]);
    });
  });
});
