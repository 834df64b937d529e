import fc from 'fast-check';
import { lengthOf } from './text-length';

describe('lengthOf', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['😀', 1],
    ['☺\ufe0f', 2],
    ['\ufe0f\ufe0f', 2],
    ['e\u0301', 2],
    ['\ud800a', 2],
  ])('of %j is %i', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  it('counts what an iteration goes through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lengthOf(text)).toBe(Array.from(text).length);
      }),
    );
  });
});
