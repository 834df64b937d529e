import { afterFailure, DEAD_AFTER, DEAD_AFTER_FAILURES, HEALTHY } from './webhook-health';

const NOW = new Date('2026-01-08T09:30:00Z');
const ago = (milliseconds: number): Date => new Date(NOW.getTime() - milliseconds);

describe('the health of an endpoint', () => {
  it('remembers since when all attempts have failed', () => {
    expect(afterFailure(HEALTHY, 500, NOW)).toEqual({ health: { failures: 1, failingSince: NOW }, pause: null });
    const failing = { failures: 4, failingSince: ago(60_000) };
    expect(afterFailure(failing, null, NOW)).toEqual({
      health: { failures: 5, failingSince: failing.failingSince },
      pause: null,
    });
  });

  it('makes it dead when it has failed often enough and for long enough, not by one of them alone', () => {
    const last = DEAD_AFTER_FAILURES - 1;
    expect(afterFailure({ failures: last, failingSince: ago(DEAD_AFTER) }, 500, NOW).pause).toBe('failing');
    expect(afterFailure({ failures: last, failingSince: ago(DEAD_AFTER - 1) }, 500, NOW).pause).toBeNull();
    expect(afterFailure({ failures: last - 1, failingSince: ago(DEAD_AFTER) }, 500, NOW).pause).toBeNull();
    expect(afterFailure({ failures: 500, failingSince: ago(1_000) }, 500, NOW).pause).toBeNull();
  });

  it('takes the endpoint’s own word for that it is gone', () => {
    expect(afterFailure(HEALTHY, 410, NOW).pause).toBe('gone');
    expect(afterFailure(HEALTHY, 404, NOW).pause).toBeNull();
  });
});
