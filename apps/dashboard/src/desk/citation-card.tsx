import { Button, Group, Text, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api, ifMatch } from '../api/client';
import { type Citation, type Claim } from '../api/types';
import { LastCheck } from '../links/last-check';
import { OutwardLink } from '../shell/outward-link';
import { ProblemNote } from '../shell/problem-note';
import { LinkStateMark } from '../states/link-state-mark';
import { ConflictNote } from './conflict-note';
import { useClaimWrite } from './use-claim-write';
import { useSeenClaim } from './use-seen-claim';

interface CitationCardProps {
  readonly claim: Claim;
  readonly citation: Citation;
  readonly mayRepair: boolean;
}

/** One citation: its words, its address and how that stands; here a lost or a bad one is given another. */
export const CitationCard = ({ claim, citation, mayRepair }: CitationCardProps) => {
  const t = useTranslations('citations');
  const { link } = citation;
  const isMissing = citation.status === 'url_missing';
  const [typed, setTyped] = useState<string | null>(null);
  const isEditing = typed !== null || (isMissing && mayRepair);
  const write = useClaimWrite(claim);
  const { seen, isOutdated, catchUp } = useSeenClaim(claim, typed !== null && typed !== '', write.isPending);
  const recheck = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/links/{linkId}/checks', { params: { path: { linkId: link?.id ?? '' } } })),
  });
  useHotkeys(
    link && mayRepair
      ? [
          [
            'r',
            () => {
              recheck.mutate();
            },
          ],
        ]
      : [],
  );

  const repair = (url: string) => {
    write.mutate(
      {
        version: seen.version,
        write: (version) =>
          answerOf(
            api.PATCH('/v1/claims/{claimId}/citations/{citationId}', {
              params: { path: { claimId: claim.id, citationId: citation.id }, ...ifMatch(version) },
              body: { url },
            }),
          ),
      },
      {
        onSuccess: () => {
          setTyped(null);
        },
      },
    );
  };
  const suggested = link?.lastCheck?.suggestedUrl ?? null;
  return (
    <div className="card">
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600} className="anywhere">
          “{citation.anchorText}”
        </Text>
        <LinkStateMark state={link?.state ?? 'url_missing'} />
      </Group>
      {citation.url !== null && <OutwardLink url={citation.url} />}
      {isMissing && citation.href !== null && citation.href !== '' && (
        <Text size="xs" className="faint anywhere">
          {t('asWritten', { href: citation.href })}
        </Text>
      )}
      {link && <LastCheck link={link} />}
      {isOutdated && <ConflictNote seen={seen} now={claim} onCatchUp={catchUp} />}
      {isEditing && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed !== null) repair(typed);
          }}
        >
          <Group gap="xs" mt="xs" align="end" wrap="nowrap">
            <TextInput
              flex={1}
              size="xs"
              label={isMissing ? t('giveBack') : t('newAddress')}
              placeholder="https://"
              type="url"
              value={typed ?? ''}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
              }}
              required
            />
            <Button size="xs" type="submit" loading={write.isPending} disabled={isOutdated}>
              {t('save')}
            </Button>
          </Group>
        </form>
      )}
      {write.error && <ProblemNote error={write.error} />}
      {mayRepair && (
        <Group gap="xs" mt="xs">
          {suggested !== null && (
            <Button
              size="compact-xs"
              onClick={() => {
                repair(suggested);
              }}
              loading={write.isPending}
            >
              {t('applySuggestion')}
            </Button>
          )}
          {link && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                recheck.mutate();
              }}
              loading={recheck.isPending}
              disabled={link.checkRequested}
            >
              {link.checkRequested ? t('checking') : t('recheck')}
            </Button>
          )}
          {!isEditing && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                setTyped(citation.url ?? '');
              }}
            >
              {t('change')}
            </Button>
          )}
          {typed !== null && !isMissing && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => {
                setTyped(null);
              }}
            >
              {t('cancel')}
            </Button>
          )}
        </Group>
      )}
      {recheck.error && <ProblemNote error={recheck.error} />}
    </div>
  );
};
