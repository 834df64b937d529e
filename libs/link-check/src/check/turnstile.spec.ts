import fc from 'fast-check';
import { Turnstile } from './turnstile';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the turnstile', () => {
  it('lets in as many as there are places, and two of an origin', async () => {
    const turnstile = new Turnstile(3, 2);
    const inside: string[] = [];
    for (const origin of ['a', 'a', 'a', 'b', 'b']) void turnstile.enter(origin).then(() => inside.push(origin));
    await turn();
    expect(inside).toEqual(['a', 'a', 'b']);
    turnstile.leave('a');
    await turn();
    expect(inside).toEqual(['a', 'a', 'b', 'a']);
    turnstile.leave('a');
    await turn();
    expect(inside).toEqual(['a', 'a', 'b', 'a', 'b']);
  });

  it('gives a place to other origins when one has had many in a row', async () => {
    const turnstile = new Turnstile(1, 1);
    const inside: string[] = [];
    for (let count = 0; count < 100; count += 1) void turnstile.enter('busy').then(() => inside.push('busy'));
    void turnstile.enter('other').then(() => inside.push('other'));
    for (let count = 0; count < 60; count += 1) {
      await turn();
      turnstile.leave(inside.at(-1) ?? '');
    }
    expect(inside).toContain('other');
  });

  it('lets who stepped out back in before those who were never inside', async () => {
    const turnstile = new Turnstile(1, 1);
    const order: string[] = [];
    await turnstile.enter('a');
    void turnstile.outside('a', turn).then(() => order.push('back'));
    await turnstile.enter('a');
    void turnstile.enter('a').then(() => order.push('new'));
    await turn();
    await turn();
    turnstile.leave('a');
    await turn();
    expect(order).toEqual(['back']);
  });

  it('forgets who gave up waiting', async () => {
    const turnstile = new Turnstile(1, 1);
    await turnstile.enter('a');
    const stop = new AbortController();
    const waiting = turnstile.enter('a', stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    turnstile.leave('a');
    await turnstile.enter('a');
  });

  it('serves everybody and never breaks its limits, whoever comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        async (origins, places, perOrigin) => {
          const turnstile = new Turnstile(places, perOrigin);
          const inside: string[] = [];
          const visit = async (origin: string) => {
            await turnstile.enter(origin);
            inside.push(origin);
            expect(inside.length).toBeLessThanOrEqual(places);
            expect(inside.filter((one) => one === origin).length).toBeLessThanOrEqual(perOrigin);
            await turn();
            inside.splice(inside.indexOf(origin), 1);
            turnstile.leave(origin);
          };
          await Promise.all(origins.map(visit));
          expect(inside).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
