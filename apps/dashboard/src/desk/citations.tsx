import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api, ifMatch } from '../api/client';
import { type Claim } from '../api/types';
import { FormButtons } from '../shell/form-buttons';
import { ProblemNote } from '../shell/problem-note';
import { CitationCard } from './citation-card';
import { ConflictNote } from './conflict-note';
import { useClaimWrite } from './use-claim-write';
import { useSeenClaim } from './use-seen-claim';

/** What the claim cites, and how each link stands. */
export const Citations = ({ claim, mayRepair }: { readonly claim: Claim; readonly mayRepair: boolean }) => {
  const t = useTranslations('citations');
  const [isAdding, adding] = useDisclosure(false);
  const [url, setUrl] = useState('');
  const write = useClaimWrite(claim);
  const { seen, isOutdated, catchUp } = useSeenClaim(claim, url !== '', write.isPending);
  const add = () => {
    write.mutate(
      {
        version: seen.version,
        write: (version) =>
          answerOf(
            api.POST('/v1/claims/{claimId}/citations', {
              params: { path: { claimId: claim.id }, ...ifMatch(version) },
              body: { url },
            }),
          ),
      },
      {
        onSuccess: () => {
          setUrl('');
          adding.close();
        },
      },
    );
  };
  return (
    <>
      {claim.citations.length === 0 && (
        <Text size="sm" className="faint">
          {t('none')}
        </Text>
      )}
      {claim.citations.map((citation) => (
        <CitationCard key={citation.id} claim={claim} citation={citation} mayRepair={mayRepair} />
      ))}
      {mayRepair &&
        (isAdding ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <Stack gap="xs" mt="xs">
              {isOutdated && <ConflictNote seen={seen} now={claim} onCatchUp={catchUp} />}
              <TextInput
                label={t('url')}
                type="url"
                value={url}
                onChange={(event) => {
                  setUrl(event.currentTarget.value);
                }}
                required
                autoFocus
              />
              {write.error && <ProblemNote error={write.error} />}
              <FormButtons
                label={t('add')}
                isPending={write.isPending}
                isDisabled={isOutdated}
                onCancel={adding.close}
              />
            </Stack>
          </form>
        ) : (
          <Button size="compact-sm" variant="subtle" mt={4} onClick={adding.open}>
            {t('addOne')}
          </Button>
        ))}
    </>
  );
};
