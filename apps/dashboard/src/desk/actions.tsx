import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Claim, type Offer } from '../api/types';

const ActionForm = lazy(() => import('./action-form').then((module) => ({ default: module.ActionForm })));

/** Steps that lead on, as opposed to those that lead away or back. */
const FORWARD: ReadonlySet<Offer['action']> = new Set([
  'start',
  'resume',
  'propose',
  'approve',
  'decide',
  'arbitrate',
  'reopen',
]);

/** Exactly what the API offers whoever is signed in to do with a claim. */
export const Actions = ({ claim, claims }: { readonly claim: Claim; readonly claims: readonly Claim[] }) => {
  const t = useTranslations('actions');
  const bar = useRef<HTMLElement>(null);
  const [chosen, choose] = useState<Offer['action'] | null>(null);
  const { data: offered } = useQuery({
    queryKey: [...keys.claim(claim.id), 'transitions', claim.version],
    queryFn: () => answerOf(api.GET('/v1/claims/{claimId}/transitions', { params: { path: { claimId: claim.id } } })),
    placeholderData: (before) => before,
  });
  useHotkeys([['a', () => bar.current?.querySelector('button')?.focus()]]);
  // What was offered when the form was opened stays on the screen, whatever the claim becomes under it.
  const [opened, setOpened] = useState<Offer | null>(null);
  if (!offered) return null;
  const offer = offered.actions.find(({ action }) => action === chosen) ?? (chosen === null ? null : opened);
  const close = () => {
    choose(null);
  };
  return (
    <section className="actions" aria-label={t('title')} ref={bar}>
      {offer ? (
        <Suspense>
          <ActionForm key={offer.action} claim={claim} claims={claims} offer={offer} onClose={close} />
        </Suspense>
      ) : (
        <Group gap="xs">
          {offered.actions.map((each) => (
            <Button
              key={each.action}
              size="compact-sm"
              variant={FORWARD.has(each.action) ? 'filled' : 'default'}
              onClick={() => {
                setOpened(each);
                choose(each.action);
              }}
            >
              {t(`names.${each.action}`)}
            </Button>
          ))}
          {offered.actions.length === 0 && (
            <Text size="sm" className="faint">
              {t('none')}
            </Text>
          )}
        </Group>
      )}
    </section>
  );
};
