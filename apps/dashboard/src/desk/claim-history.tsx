import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { useNames } from '../i18n/use-names';
import { useClaimHistory } from './use-claim-history';

/** How many events are shown before somebody asks for all. */
const SHORT = 5;

/** What was done to the claim, newest first, and whether its chain of hashes holds. */
export const ClaimHistory = ({ claimId }: { readonly claimId: string }) => {
  const t = useTranslations('history');
  const events = useNames('events');
  const format = useFormatter();
  const [isWhole, showWhole] = useState(false);
  const { data = [] } = useClaimHistory(claimId);
  const verification = useMutation({
    mutationFn: () => answerOf(api.GET('/v1/claims/{claimId}/history/verification', { params: { path: { claimId } } })),
  });
  const newest = [...data].reverse();
  return (
    <>
      <ol className="events" reversed>
        {newest.slice(0, isWhole ? undefined : SHORT).map(({ id, type, actor, reason, occurredAt }) => (
          <li key={id}>
            <b>{events(type)}</b> · {actor.name} ·{' '}
            <time dateTime={occurredAt} className="faint">
              {format.dateTime(new Date(occurredAt), { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            {reason !== null && <div className="faint anywhere">{reason}</div>}
          </li>
        ))}
      </ol>
      {!isWhole && newest.length > SHORT && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            showWhole(true);
          }}
        >
          {t('whole', { count: newest.length })}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        loading={verification.isPending}
        onClick={() => {
          verification.mutate();
        }}
      >
        {t('verify')}
      </Button>
      {verification.data && (
        <Text size="sm" role="status" className={verification.data.valid ? undefined : 'attention'}>
          {verification.data.valid
            ? t('valid', { count: verification.data.events })
            : t('broken', { sequence: verification.data.firstBroken?.sequence ?? 0 })}
        </Text>
      )}
    </>
  );
};
