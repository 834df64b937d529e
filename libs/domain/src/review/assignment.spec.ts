import { assignedUntil } from './assignment';

const NOON = new Date('2026-03-02T12:00:00Z');
const TOMORROW = new Date('2026-03-03T12:00:00Z');

describe('an assignment', () => {
  it('lasts so many hours from the last activity', () => {
    expect(assignedUntil({ state: 'in_review', dueAt: null }, NOON, 24)).toEqual(TOMORROW);
  });

  it('stands still while the claim waits for information', () => {
    const waiting = { state: 'needs_info', dueAt: TOMORROW } as const;
    expect(assignedUntil(waiting, NOON, 24)).toEqual(new Date('2026-03-04T12:00:00Z'));
    const overdue = { state: 'needs_info', dueAt: new Date('2026-03-01T12:00:00Z') } as const;
    expect(assignedUntil(overdue, NOON, 24)).toEqual(TOMORROW);
  });

  it.each(['pending', 'awaiting_approval', 'verified', 'withdrawn'] as const)('never runs out while %s', (state) => {
    expect(assignedUntil({ state, dueAt: null }, NOON, 24)).toBeNull();
  });
});
