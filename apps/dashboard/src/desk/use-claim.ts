import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Claim } from '../api/types';

/** A claim as it is now; until it is read, as a list had it. */
export const useClaim = (listed: Claim): Claim => {
  const { data } = useQuery({
    queryKey: keys.claim(listed.id),
    queryFn: () => answerOf(api.GET('/v1/claims/{claimId}', { params: { path: { claimId: listed.id } } })),
    placeholderData: listed,
  });
  // The list may have been read later than the claim alone.
  return data && data.version >= listed.version ? data : listed;
};
