import { LONGEST_WEBHOOK_PAUSE, nextWebhookAttempt, WEBHOOK_PAUSES } from './next-webhook-attempt';

const NOW = new Date('2026-01-08T09:30:00Z');

const pauseAfter = (tries: number, retryAfterSeconds: number | null = null, chance = 0): number | null => {
  const next = nextWebhookAttempt(tries, retryAfterSeconds, NOW, chance);
  return next && next.getTime() - NOW.getTime();
};

describe('the next attempt of a delivery', () => {
  it('comes after 5 seconds, 5 and 30 minutes, 2, 5, 10 and 10 hours, and then never', () => {
    const hours = 3_600_000;
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((tries) => pauseAfter(tries))).toEqual([
      5_000,
      300_000,
      1_800_000,
      2 * hours,
      5 * hours,
      10 * hours,
      10 * hours,
      null,
      null,
    ]);
    expect(WEBHOOK_PAUSES.reduce((sum, pause) => sum + pause)).toBeGreaterThan(24 * hours);
  });

  it('is put off a little by chance, and never brought forward', () => {
    for (const [index, pause] of WEBHOOK_PAUSES.entries()) {
      expect(pauseAfter(index + 1, null, 1)).toBe(Math.round(pause * 1.1));
      expect(pauseAfter(index + 1, null, 0.5)).toBe(Math.round(pause * 1.05));
    }
  });

  it('waits as long as the endpoint asks for, within bounds', () => {
    expect(pauseAfter(1, 60)).toBe(60_000);
    expect(pauseAfter(1, 0)).toBe(5_000);
    expect(pauseAfter(3, 60)).toBe(1_800_000);
    expect(pauseAfter(1, 86_400)).toBe(LONGEST_WEBHOOK_PAUSE);
    expect(pauseAfter(8, 60)).toBeNull();
  });
});
