import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Article, type Claim } from '../api/types';
import { ProblemNote } from '../shell/problem-note';
import { type SelectedWords } from './use-selected-words';

/** Place and words, so that a text that was revised meanwhile gives no other words for the same place. */
const selectorOf = (text: string, { start, end }: SelectedWords) => ({
  position: { start, end },
  quote: { exact: text.slice(start, end) },
});

interface AddClaimProps {
  readonly article: Article;
  /** The text that the words were selected in. */
  readonly text: string;
  readonly selection: SelectedWords | null;
  readonly onClose: () => void;
  readonly onAdded: (claim: Claim) => void;
}

/** Makes a claim of selected words, or of words that are typed as the article has them. */
export const AddClaim = ({ article, text, selection, onClose, onAdded }: AddClaimProps) => {
  const t = useTranslations('addClaim');
  const queryClient = useQueryClient();
  const [words, setWords] = useState('');
  const [url, setUrl] = useState('');
  const adding = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/articles/{articleId}/claims', {
          params: { path: { articleId: article.id } },
          body: {
            ...(selection ? { selector: selectorOf(text, selection) } : { text: words }),
            ...(url !== '' && { citations: [{ url }] }),
          },
        }),
      ),
    onSuccess: async (claim) => {
      await queryClient.invalidateQueries({ queryKey: keys.article(article.id) });
      onClose();
      onAdded(claim);
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          adding.mutate();
        }}
      >
        <Stack>
          {selection ? (
            <Text component="blockquote" className="quoted">
              {selection.text}
            </Text>
          ) : (
            <Textarea
              label={t('words')}
              description={t('wordsHint')}
              value={words}
              onChange={(event) => {
                setWords(event.currentTarget.value);
              }}
              required
              autosize
              minRows={2}
              data-autofocus
            />
          )}
          <TextInput
            label={t('url')}
            type="url"
            value={url}
            onChange={(event) => {
              setUrl(event.currentTarget.value);
            }}
          />
          {adding.error && <ProblemNote error={adding.error} />}
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={adding.isPending}>
              {t('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
