import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { readAll } from '../api/read-all';
import { type Person } from '../api/types';

/** Who is at the desk. */
export const peopleQuery = queryOptions({
  queryKey: keys.people,
  queryFn: () =>
    readAll<Person>((cursor) =>
      answerOf(api.GET('/v1/people', { params: { query: { limit: 200, ...(cursor !== undefined && { cursor }) } } })),
    ),
  staleTime: 5 * 60_000,
});
