import { Button, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type components } from '@app/api-client';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Article } from '../api/types';
import { FormButtons } from '../shell/form-buttons';
import { OutwardLink } from '../shell/outward-link';
import { ProblemNote } from '../shell/problem-note';

interface RecoverAddressesProps {
  readonly article: Article;
  readonly onClose: () => void;
}

/** Looks for addresses that the article lost on the page where it was published, and takes up what was found. */
export const RecoverAddresses = ({ article, onClose }: RecoverAddressesProps) => {
  const t = useTranslations('recovery');
  const [url, setUrl] = useState(article.sourceUrl ?? '');
  const path = { articleId: article.id };
  const search = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/articles/{articleId}/link-recovery', { params: { path }, body: url === '' ? {} : { url } }),
      ),
  });
  const recoveryId = search.data?.id ?? '';
  const { data: recovery } = useQuery({
    queryKey: [...keys.article(article.id), 'recoveries', recoveryId],
    queryFn: () =>
      answerOf(
        api.GET('/v1/articles/{articleId}/link-recovery/{recoveryId}', { params: { path: { ...path, recoveryId } } }),
      ),
    enabled: recoveryId !== '',
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    search.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('title')} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('url')}
            description={t('hint')}
            value={url}
            onChange={(event) => {
              setUrl(event.currentTarget.value);
            }}
            required
            data-autofocus
          />
          {search.error && <ProblemNote error={search.error} />}
          <FormButtons
            label={t('search')}
            isPending={search.isPending || recovery?.status === 'queued'}
            onCancel={onClose}
          />
        </Stack>
      </form>
      <div role="status">{recovery && <Found article={article} recovery={recovery} />}</div>
    </Modal>
  );
};

interface FoundProps {
  readonly article: Article;
  readonly recovery: components['schemas']['LinkRecoveryDto'];
}

/** What was found on the page; nothing changes before somebody takes it up. */
const Found = ({ article, recovery }: FoundProps) => {
  const t = useTranslations('recovery');
  const queryClient = useQueryClient();
  const apply = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/articles/{articleId}/link-recovery/{recoveryId}/apply', {
          params: { path: { articleId: article.id, recoveryId: recovery.id } },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.article(article.id) }),
  });
  if (recovery.status === 'queued') return <Text mt="md">{t('underWay')}</Text>;
  if (recovery.failure) {
    return (
      <Text mt="md" className="attention">
        {recovery.failure.detail}
      </Text>
    );
  }
  const proposed = recovery.proposals.filter(({ status }) => status === 'proposed');
  return (
    <Stack mt="md" gap="xs">
      <Text>{t('found', { found: recovery.proposals.length, missing: recovery.missing })}</Text>
      <List size="sm" spacing="xs">
        {recovery.proposals.map(({ id, anchorText, url, match, status }) => (
          <List.Item key={id}>
            “{anchorText}”: <OutwardLink url={url} />
            <Text size="xs" className="faint">
              {t(`matches.${match.kind}`)} · {t(`statuses.${status}`)}
            </Text>
          </List.Item>
        ))}
      </List>
      {apply.error && <ProblemNote error={apply.error} />}
      {proposed.length > 0 && (
        <Button
          loading={apply.isPending}
          onClick={() => {
            apply.mutate();
          }}
        >
          {t('apply', { count: proposed.length })}
        </Button>
      )}
    </Stack>
  );
};
