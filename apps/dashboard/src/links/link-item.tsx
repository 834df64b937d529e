import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Link } from '../api/types';
import { ClaimLink } from '../desk/claim-link';
import { useHasRole } from '../session/session';
import { OutwardLink } from '../shell/outward-link';
import { ProblemNote } from '../shell/problem-note';
import { LinkStateMark } from '../states/link-state-mark';
import { StateMark } from '../states/state-mark';
import { LastCheck } from './last-check';

/** One link: how it stands, what rests on it, and what can be done about it. */
export const LinkItem = ({ link }: { readonly link: Link }) => {
  const t = useTranslations('links');
  const queryClient = useQueryClient();
  const mayReview = useHasRole('reviewer');
  const mayEdit = useHasRole('editor');
  const [opened, open] = useState<'claims' | 'repair' | 'word' | null>(null);
  const path = { linkId: link.id };
  const settled = { onSettled: () => queryClient.invalidateQueries({ queryKey: keys.links }) };
  const recheck = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/links/{linkId}/checks', { params: { path } })),
    ...settled,
  });
  const repair = useMutation({
    mutationFn: (url?: string) =>
      answerOf(api.POST('/v1/links/{linkId}/repair', { params: { path }, body: url === undefined ? {} : { url } })),
    ...settled,
  });
  const takeBack = useMutation({
    mutationFn: () => answerOf(api.DELETE('/v1/links/{linkId}/override', { params: { path } })),
    ...settled,
  });
  const error = recheck.error ?? repair.error ?? takeBack.error;
  const toggle = (what: NonNullable<typeof opened>) => () => {
    open(opened === what ? null : what);
  };
  return (
    <li className="surface link-item">
      <Group justify="space-between" gap="xs" align="start">
        <OutwardLink url={link.url} />
        <LinkStateMark state={link.state} />
      </Group>
      <LastCheck link={link} />
      {link.override && (
        <Text size="sm" mt={4}>
          {t('word', { state: t(`words.${link.override}`) })}
        </Text>
      )}
      {link.archive.copy && (
        <Text size="sm" mt={4} className="anywhere">
          <OutwardLink url={link.archive.copy.url} name={t('archived')} />
        </Text>
      )}
      <Group gap="xs" mt="xs">
        {mayEdit && link.lastCheck?.suggestedUrl != null && (
          <Button
            size="compact-xs"
            loading={repair.isPending}
            onClick={() => {
              repair.mutate(undefined);
            }}
          >
            {t('apply')}
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={toggle('claims')} aria-expanded={opened === 'claims'}>
          {t('claims')}
        </Button>
        {mayReview && (
          <Button
            size="compact-xs"
            variant="default"
            loading={recheck.isPending}
            disabled={link.checkRequested}
            onClick={() => {
              recheck.mutate();
            }}
          >
            {link.checkRequested ? t('checking') : t('recheck')}
          </Button>
        )}
        {mayEdit && (
          <Button size="compact-xs" variant="default" onClick={toggle('repair')} aria-expanded={opened === 'repair'}>
            {t('otherAddress')}
          </Button>
        )}
        {mayReview && !link.override && (
          <Button size="compact-xs" variant="default" onClick={toggle('word')} aria-expanded={opened === 'word'}>
            {t('decide')}
          </Button>
        )}
        {mayReview && link.override && (
          <Button
            size="compact-xs"
            variant="default"
            loading={takeBack.isPending}
            onClick={() => {
              takeBack.mutate();
            }}
          >
            {t('takeBack')}
          </Button>
        )}
      </Group>
      {error && <ProblemNote error={error} />}
      {opened === 'claims' && <RestingClaims linkId={link.id} />}
      {opened === 'repair' && (
        <OtherAddress
          isPending={repair.isPending}
          onSubmit={(url) => {
            repair.mutate(url);
          }}
        />
      )}
      {opened === 'word' && (
        <PersonsWord
          linkId={link.id}
          onDone={() => {
            open(null);
          }}
        />
      )}
    </li>
  );
};

/** Every claim that would be hurt. */
const RestingClaims = ({ linkId }: { readonly linkId: string }) => {
  const t = useTranslations('links');
  const { data } = useQuery({
    queryKey: [...keys.link(linkId), 'claims'],
    queryFn: () =>
      answerOf(
        api.GET('/v1/links/{linkId}/claims', { params: { path: { linkId }, query: { limit: 50, withTotal: true } } }),
      ),
  });
  return (
    <Stack gap={4} mt="xs">
      <Text size="sm" className="faint">
        {data && t('claimCount', { count: data.total ?? data.items.length })}
      </Text>
      {data?.items.map((claim) => (
        <Group key={claim.id} gap="xs" wrap="nowrap" align="start">
          <StateMark state={claim.state} />
          <ClaimLink claim={claim} />
        </Group>
      ))}
    </Stack>
  );
};

interface OtherAddressProps {
  readonly isPending: boolean;
  readonly onSubmit: (url: string) => void;
}

const OtherAddress = ({ isPending, onSubmit }: OtherAddressProps) => {
  const t = useTranslations('links');
  const [url, setUrl] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit(url);
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" mt="xs" align="end" wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          label={t('newAddress')}
          value={url}
          onChange={(event) => {
            setUrl(event.currentTarget.value);
          }}
          required
        />
        <Button size="xs" type="submit" loading={isPending}>
          {t('save')}
        </Button>
      </Group>
    </form>
  );
};

const WORDS = ['alive', 'dead', 'not_checkable'] as const;

/** What a person says of a link counts more than what checks find, until it is taken back. */
const PersonsWord = ({ linkId, onDone }: { readonly linkId: string; readonly onDone: () => void }) => {
  const t = useTranslations('links');
  const queryClient = useQueryClient();
  const [state, setState] = useState<(typeof WORDS)[number]>('alive');
  const [reason, setReason] = useState('');
  const say = useMutation({
    mutationFn: () =>
      answerOf(api.PUT('/v1/links/{linkId}/override', { params: { path: { linkId } }, body: { state, reason } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: keys.links });
      onDone();
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    say.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" mt="xs" align="end">
        <NativeSelect
          size="xs"
          label={t('it')}
          value={state}
          onChange={(event) => {
            setState(event.currentTarget.value as typeof state);
          }}
          data={WORDS.map((value) => ({ value, label: t(`words.${value}`) }))}
        />
        <TextInput
          size="xs"
          flex={1}
          label={t('reason')}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
          required
        />
        <Button size="xs" type="submit" loading={say.isPending}>
          {t('save')}
        </Button>
      </Group>
      {say.error && <ProblemNote error={say.error} />}
    </form>
  );
};
