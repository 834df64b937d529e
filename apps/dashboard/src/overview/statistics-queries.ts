import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';

const DAY = 86_400_000;

/** The last days, ending with the one that is not over. */
const lastDays = (days: number) => ({ from: new Date(new Date().getTime() - (days - 1) * DAY).toISOString() });

/** What the dashboard asks; events of the desk have it asked again. */
export const statistics = {
  overview: queryOptions({
    queryKey: [...keys.statistics, 'overview'],
    queryFn: () => answerOf(api.GET('/v1/statistics/overview')),
  }),
  states: (days: number) =>
    queryOptions({
      queryKey: [...keys.statistics, 'states', days],
      queryFn: () => answerOf(api.GET('/v1/statistics/states', { params: { query: lastDays(days) } })),
    }),
  throughput: (days: number) =>
    queryOptions({
      queryKey: [...keys.statistics, 'throughput', days],
      queryFn: () =>
        answerOf(
          api.GET('/v1/statistics/throughput', {
            params: {
              query: { ...lastDays(days), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
            },
          }),
        ),
    }),
  ageing: queryOptions({
    queryKey: [...keys.statistics, 'ageing'],
    queryFn: () => answerOf(api.GET('/v1/statistics/ageing')),
  }),
  links: queryOptions({
    queryKey: [...keys.statistics, 'links'],
    queryFn: () => answerOf(api.GET('/v1/statistics/links', { params: { query: { limit: 8 } } })),
  }),
  work: queryOptions({
    queryKey: [...keys.statistics, 'work'],
    queryFn: () => answerOf(api.GET('/v1/statistics/work')),
    // What waits changes without anything on the desk changing.
    refetchInterval: 5_000,
  }),
};
