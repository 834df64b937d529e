import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../api/keys';
import { type Claim } from '../api/types';

/** A write to a claim, given the version that it is written against. */
export type ClaimWrite = (version: number) => Promise<unknown>;

/** Writes to a claim; whatever becomes of it, the claim is read again, as a refusal too says that it is not as it was seen. */
export const useClaimWrite = (claim: Pick<Claim, 'id' | 'articleId'>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ write, version }: { readonly write: ClaimWrite; readonly version: number }) => write(version),
    onSettled: () =>
      Promise.all(
        [keys.claim(claim.id), keys.article(claim.articleId), keys.claims].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
