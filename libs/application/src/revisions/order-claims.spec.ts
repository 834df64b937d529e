import { orderClaims } from './order-claims';

const CLAIMS = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id }));

/** The order that comes out where claims stand at some places, by their letters; `+` is an added one. */
const ordered = (places: Readonly<Record<string, number>>, added: readonly number[] = []) => {
  const placed = CLAIMS.flatMap((claim) => {
    const start = places[claim.id];
    return start === undefined ? [] : { claim, start, end: start + 1 };
  });
  const order = orderClaims(CLAIMS, placed, added);
  const names = [...order.ordinals].map(([id, ordinal]) => [ordinal, id] as const);
  const all = [...names, ...order.added.map((ordinal) => [ordinal, '+'] as const)].sort(
    ([one], [other]) => one - other,
  );
  expect(all.map(([ordinal]) => ordinal)).toEqual(all.map((_, index) => index));
  return { order: all.map(([, name]) => name).join(''), moved: order.moved.join('') };
};

describe('orderClaims', () => {
  it.each([
    ['the same', { A: 0, B: 1, C: 2, D: 3, E: 4 }, [], 'ABCDE', ''],
    ['one added in front, one inside, one behind', { A: 1, B: 2, C: 4, D: 5, E: 6 }, [0, 3, 9], '+AB+CDE+', ''],
    ['one moved to the end', { A: 9, B: 1, C: 2, D: 3, E: 4 }, [], 'BCDEA', 'A'],
    ['one moved to the front', { A: 1, B: 2, C: 3, D: 4, E: 0 }, [], 'EABCD', 'E'],
    ['two swapped', { A: 0, B: 3, C: 2, D: 4, E: 5 }, [], 'ACBDE', 'B'],
    ['one lost in front', { B: 1, C: 2, D: 3, E: 4 }, [], 'ABCDE', ''],
    ['some lost behind one that moved', { A: 0, B: 9, D: 3, E: 4 }, [], 'ADEBC', 'B'],
    ['all lost', {}, [5], 'ABCDE+', ''],
  ] as const)('%s', (_, places, added, order, moved) => {
    expect(ordered(places, added)).toEqual({ order, moved });
  });
});
