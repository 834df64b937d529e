import fc from 'fast-check';
import { applyCheck } from './apply-check';
import { type CheckOutcome } from './check-outcome';
import { DEFAULT_LINK_POLICY } from './link-policy';
import { type LinkStanding, newLinkStanding } from './link-standing';
import { LINK_VERDICTS, type LinkVerdict } from './link-verdict';
import { takePersonsWord } from './persons-word';

const START = new Date('2026-03-01T08:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const after = (days: number) => new Date(START.getTime() + days * DAY);

function outcome(verdict: LinkVerdict, days: number, more: Partial<CheckOutcome> = {}): CheckOutcome {
  return { verdict, reason: `test_${verdict}`, checkedAt: after(days), retryAfterSeconds: null, ...more };
}

/** Applies checks given as [verdict, day]; returns every applied step. */
function live(steps: readonly CheckOutcome[], standing = newLinkStanding(START), policy = DEFAULT_LINK_POLICY) {
  return steps.map((step) => {
    const applied = applyCheck(standing, step, policy, 0.5);
    standing = applied.standing;
    return applied;
  });
}

const states = (steps: readonly CheckOutcome[]) => live(steps).map((step) => step.standing.state);

describe('the first check', () => {
  it.each([
    ['reachable', 'alive'],
    ['moved', 'alive'],
    ['gone', 'suspected_dead'],
    ['misconfigured', 'suspected_dead'],
    ['transient', 'wobbly'],
    ['blocked', 'wobbly'],
    ['suspect', 'wobbly'],
    ['unsupported', 'not_checkable'],
    ['invalid', 'not_checkable'],
    ['unsafe', 'not_checkable'],
  ] as const)('%s makes an unchecked link %s', (verdict, state) => {
    expect(states([outcome(verdict, 0)])).toEqual([state]);
  });
});

describe('death', () => {
  it('needs three consecutive gone answers, a day apart each', () => {
    const steps = [outcome('gone', 0), outcome('gone', 1), outcome('gone', 2)];
    expect(states(steps)).toEqual(['suspected_dead', 'suspected_dead', 'dead']);
  });

  it('does not count a gone answer within a day of the last strike', () => {
    const steps = [0, 0.2, 0.9, 1.5, 2.0, 2.6].map((day) => outcome('gone', day));
    expect(states(steps).lastIndexOf('suspected_dead')).toBe(4);
    expect(states(steps)[5]).toBe('dead');
  });

  it.each([
    ['410', { reason: 'http_410' }],
    ['a registrable domain that is gone', { reason: 'dns_nxdomain', flags: ['domain_missing'] }],
  ])('needs only two for %s', (_, hard) => {
    expect(states([outcome('gone', 0, hard), outcome('gone', 1, hard)])).toEqual(['suspected_dead', 'dead']);
  });

  it('needs three where only a sub-domain is missing', () => {
    const missing = { reason: 'dns_nxdomain' };
    expect(states([outcome('gone', 0, missing), outcome('gone', 1, missing)])[1]).toBe('suspected_dead');
  });

  it.each(['transient', 'blocked'] as const)('%s in between adds no strike and takes none away', (verdict) => {
    const steps = [outcome('gone', 0), outcome('gone', 1), outcome(verdict, 2), outcome('gone', 3)];
    expect(states(steps)).toEqual(['suspected_dead', 'suspected_dead', 'suspected_dead', 'dead']);
  });

  it('starts counting again after a fault or a success', () => {
    for (const verdict of ['misconfigured', 'reachable'] as const) {
      const steps = [
        outcome('gone', 0),
        outcome('gone', 1),
        outcome(verdict, 2),
        outcome('gone', 3),
        outcome('gone', 4),
      ];
      expect(states(steps)[4]).toBe('suspected_dead');
    }
  });

  it('waits for the archive look-up where the policy wants one', () => {
    const policy = { ...DEFAULT_LINK_POLICY, deadNeedsArchiveLookup: true };
    const steps = live(
      [0, 1, 2].map((day) => outcome('gone', day)),
      undefined,
      policy,
    );
    expect(steps[2]).toMatchObject({ awaitsArchiveLookup: true, standing: { state: 'suspected_dead' } });
    const next = outcome('gone', 3, { archiveLookedFor: true });
    expect(applyCheck(steps[2]?.standing ?? newLinkStanding(START), next, policy, 0.5).standing.state).toBe('dead');
  });

  it('ends with one success, told as a revival', () => {
    const steps = live([
      outcome('gone', 0),
      outcome('gone', 1),
      outcome('gone', 2),
      outcome('transient', 40),
      outcome('reachable', 41),
    ]);
    expect(steps[3]?.standing.state).toBe('dead');
    expect(steps[4]).toMatchObject({ revived: true, standing: { state: 'alive', strikes: 0, failures: 0 } });
  });
});

describe('doubt', () => {
  it.each(['blocked', 'suspect'] as const)('%s twice, a day apart, needs a person', (verdict) => {
    expect(states([outcome(verdict, 0), outcome(verdict, 0.5), outcome(verdict, 1.1)])).toEqual([
      'wobbly',
      'wobbly',
      'needs_person',
    ]);
  });

  it('a wobbly link goes to a person after five tries over two weeks, not before', () => {
    const early = [0, 1, 2, 3, 4, 5].map((day) => outcome('transient', day));
    expect(states(early)[5]).toBe('wobbly');
    expect(states([...early, outcome('transient', 14)])[6]).toBe('needs_person');
  });

  it('a fault that stays for two weeks goes to a person', () => {
    const steps = [0, 4, 8, 12, 14].map((day) => outcome('misconfigured', day));
    expect(states(steps)[4]).toBe('needs_person');
  });

  it('what waits for a person is not moved by further failures', () => {
    const steps = [
      outcome('blocked', 0),
      outcome('blocked', 1),
      outcome('gone', 2),
      outcome('gone', 3),
      outcome('gone', 4),
    ];
    expect(states(steps)[4]).toBe('needs_person');
  });
});

describe("a person's word", () => {
  const said = (word: 'alive' | 'dead' | 'not_checkable') => takePersonsWord(newLinkStanding(START), word, START);

  it('keeps a page alive that only refuses our checker', () => {
    const steps = live(
      [0, 1, 2, 20].map((day) => outcome('blocked', day)),
      said('alive'),
    );
    expect(steps.map((step) => step.standing.state)).toEqual(['alive', 'alive', 'alive', 'alive']);
  });

  it('does not keep a page alive that is gone', () => {
    const steps = live(
      [0, 1, 2].map((day) => outcome('gone', day)),
      said('alive'),
    );
    expect(steps[2]?.standing.state).toBe('dead');
  });

  it('keeps a page dead that answers', () => {
    expect(live([outcome('reachable', 1)], said('dead'))[0]?.standing.state).toBe('dead');
  });

  it('taken back, leaves the decision to the next check', () => {
    const open = takePersonsWord(said('dead'), null, after(1));
    expect(open).toMatchObject({ state: 'unchecked', personsWord: null });
    expect(live([outcome('reachable', 2)], open)[0]?.standing.state).toBe('alive');
  });
});

describe('results that come late or twice', () => {
  it('change nothing', () => {
    const [first] = live([outcome('reachable', 5)]);
    for (const late of [outcome('gone', 4), outcome('reachable', 5)]) {
      const applied = applyCheck(first?.standing ?? newLinkStanding(START), late, DEFAULT_LINK_POLICY, 0.5);
      expect(applied).toMatchObject({ changed: false, applied: false, standing: first?.standing });
    }
  });

  it('so the last standing is the same in whatever order a result is repeated', () => {
    const history = fc.array(fc.constantFrom(...LINK_VERDICTS), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(history, fc.nat(), (verdicts, pick) => {
        const steps = verdicts.map((verdict, index) => outcome(verdict, index));
        const repeated = steps[pick % steps.length] ?? outcome('gone', 0);
        expect(live([...steps, repeated]).at(-1)?.standing).toEqual(live(steps).at(-1)?.standing);
      }),
      { numRuns: 200 },
    );
  });
});

describe('over months', () => {
  it('whatever is seen, dead is only entered after strikes that lie days apart', () => {
    const step = fc.record({ verdict: fc.constantFrom(...LINK_VERDICTS), hours: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (walk) => {
        let standing: LinkStanding = newLinkStanding(START);
        let hours = 0;
        let lastSuccess = 0;
        for (const { verdict, hours: gap } of walk) {
          hours += gap;
          const applied = applyCheck(standing, outcome(verdict, hours / 24), DEFAULT_LINK_POLICY, 0.5);
          if (applied.changed && applied.standing.state === 'dead')
            expect(hours - lastSuccess).toBeGreaterThanOrEqual(48);
          if (verdict === 'reachable' || verdict === 'moved') lastSuccess = hours;
          standing = applied.standing;
        }
      }),
      { numRuns: 300 },
    );
  });
});
