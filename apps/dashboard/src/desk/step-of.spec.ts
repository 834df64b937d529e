import { type FieldOfAction, type Offer } from '../api/types';
import { isRequired, isWanted, stepOf, valuesWith } from './step-of';

const field = (name: string, more: Partial<FieldOfAction> = {}): FieldOfAction => ({
  name,
  type: 'text',
  required: false,
  requiredWhen: null,
  values: null,
  members: null,
  ...more,
});

const WHAT_IS_WRONG = field('whatIsWrong', { requiredWhen: { field: 'verdict', equals: 'disputed' } });
const OVERRIDE = field('overrideReason', { requiredWhen: { field: 'verdict', differsFrom: 'unverifiable' } });

describe('the fields of an action', () => {
  it('come with the value that asks for them, and are needed then', () => {
    expect(isWanted(WHAT_IS_WRONG, { verdict: 'disputed' })).toBe(true);
    expect(isRequired(WHAT_IS_WRONG, { verdict: 'disputed' })).toBe(true);
    expect(isWanted(WHAT_IS_WRONG, { verdict: 'verified' })).toBe(false);
    expect(isWanted(WHAT_IS_WRONG, {})).toBe(false);
  });

  it('come with any value but one, where that is the condition', () => {
    expect(isWanted(OVERRIDE, { verdict: 'verified' })).toBe(true);
    expect(isWanted(OVERRIDE, { verdict: 'unverifiable' })).toBe(false);
    expect(isWanted(OVERRIDE, {})).toBe(false);
  });
});

describe('what was typed', () => {
  it('loses the rating with the verdict that it is one of, and nothing else', () => {
    const typed = { verdict: 'verified', rating: 'true', rationale: 'So it is.' };
    expect(valuesWith(typed, 'verdict', 'disputed')).toEqual({ verdict: 'disputed', rationale: 'So it is.' });
    expect(valuesWith(typed, 'rationale', 'So it was.')).toEqual({ ...typed, rationale: 'So it was.' });
  });
});

describe('the step that is sent', () => {
  const step = (fields: readonly FieldOfAction[], values: Parameters<typeof stepOf>[1]) =>
    stepOf({ action: 'propose', to: 'awaiting_approval', fields } as Offer, values);

  it('has what was filled in, and nothing that the action does not take', () => {
    expect(step([field('rationale'), field('note')], { rationale: 'So it is.', note: ' ', assignee: 'x' })).toEqual({
      action: 'propose',
      rationale: 'So it is.',
    });
  });

  it('leaves out what was typed for another answer', () => {
    expect(step([field('verdict'), WHAT_IS_WRONG], { verdict: 'verified', whatIsWrong: 'The year.' })).toEqual({
      action: 'propose',
      verdict: 'verified',
    });
  });

  it('gives a time its zone', () => {
    const { dueAt } = step([field('dueAt', { type: 'date-time' })], { dueAt: '2030-01-08T09:30' });
    expect(dueAt).toBe(new Date(2030, 0, 8, 9, 30).toISOString());
  });

  it('has an object only when something of it was filled in', () => {
    const correction = field('correction', { type: 'correction' });
    expect(step([correction], { correction: { kind: '', publicNote: '' } })).toEqual({ action: 'propose' });
    expect(step([correction], { correction: { kind: 'correction' } })).toEqual({
      action: 'propose',
      correction: { kind: 'correction' },
    });
  });
});
