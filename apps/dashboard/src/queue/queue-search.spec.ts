import { queueSearch } from './queue-search';

describe('what the address asks of the queue', () => {
  it('may be one state or several, and none that there is not', () => {
    expect(queueSearch({ state: 'pending' })).toEqual({ state: ['pending'] });
    expect(queueSearch({ state: ['verified', 'pending'] })).toEqual({ state: ['pending', 'verified'] });
    expect(queueSearch({ state: 'lost' })).toEqual({});
    expect(queueSearch({ state: { pending: true } })).toEqual({});
  });

  it('is taken as far as it is what is asked for', () => {
    expect(queueSearch({ q: 'trade', overdue: true, kind: 7, lost: 'yes', page: 2 })).toEqual({
      q: 'trade',
      overdue: true,
    });
  });
});
