import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { readAll } from '../api/read-all';
import { type ClaimEvent } from '../api/types';

/** Everything that was ever done to a claim, in its order. */
export const useClaimHistory = (claimId: string) =>
  useQuery({
    queryKey: [...keys.claim(claimId), 'history'],
    queryFn: () =>
      readAll<ClaimEvent>((cursor) =>
        answerOf(
          api.GET('/v1/claims/{claimId}/history', {
            params: { path: { claimId }, query: { limit: 200, ...(cursor !== undefined && { cursor }) } },
          }),
        ),
      ),
  });
