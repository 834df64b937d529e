import { NativeSelect, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { FormButtons } from '../shell/form-buttons';
import { ProblemNote } from '../shell/problem-note';

const FORMATS = ['markdown', 'html', 'text'] as const;

/** Takes an article in: pasted as it is, or fetched from where it was published. */
export const NewArticle = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslations('newArticle');
  const [way, setWay] = useState<'paste' | 'fetch'>('paste');
  return (
    <section className="surface article-card" aria-label={t('title')}>
      <Stack>
        <SegmentedControl
          aria-label={t('title')}
          value={way}
          onChange={(value) => {
            setWay(value);
          }}
          data={[
            { value: 'paste', label: t('paste') },
            { value: 'fetch', label: t('fetch') },
          ]}
        />
        {way === 'paste' ? <Paste onClose={onClose} /> : <Fetch onClose={onClose} />}
      </Stack>
    </section>
  );
};

const Paste = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslations('newArticle');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [content, setContent] = useState('');
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('markdown');
  const submit = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/articles', { body: { format, content } })),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: keys.articles });
      await navigate({ to: '/articles/$articleId', params: { articleId: id } });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit.mutate();
      }}
    >
      <Stack>
        <Textarea
          label={t('content')}
          value={content}
          onChange={(event) => {
            setContent(event.currentTarget.value);
          }}
          required
          rows={10}
          autoFocus
        />
        <NativeSelect
          label={t('format')}
          value={format}
          onChange={(event) => {
            setFormat(event.currentTarget.value as typeof format);
          }}
          data={FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
          maw={240}
        />
        {submit.error && <ProblemNote error={submit.error} />}
        <FormButtons label={t('submit')} isPending={submit.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
};

const Fetch = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslations('newArticle');
  const navigate = useNavigate();
  const [url, setUrl] = useState('');
  const request = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/articles/import', { body: { url } })),
  });
  const importId = request.data?.id ?? '';
  const { data: fetched } = useQuery({
    queryKey: ['imports', importId],
    queryFn: () => answerOf(api.GET('/v1/articles/imports/{importId}', { params: { path: { importId } } })),
    enabled: importId !== '',
  });
  const articleId = fetched?.articleId ?? null;
  useEffect(() => {
    if (articleId !== null) void navigate({ to: '/articles/$articleId', params: { articleId } });
  }, [articleId, navigate]);
  const isUnderWay = request.isPending || fetched?.status === 'queued';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    request.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('url')}
          description={t('urlHint')}
          value={url}
          onChange={(event) => {
            setUrl(event.currentTarget.value);
          }}
          required
          autoFocus
        />
        {request.error && <ProblemNote error={request.error} />}
        {fetched?.failure && (
          <Text role="alert" className="attention" size="sm">
            {fetched.failure.detail}
          </Text>
        )}
        <FormButtons label={t('fetchIt')} isPending={isUnderWay} onCancel={onClose} />
      </Stack>
    </form>
  );
};
