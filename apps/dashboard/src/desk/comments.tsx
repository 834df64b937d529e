import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, lazy, type Ref, Suspense, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { readAll } from '../api/read-all';
import { type Comment } from '../api/types';
import { ProblemNote } from '../shell/problem-note';

const Mentions = lazy(() => import('./mentions').then((module) => ({ default: module.Mentions })));

/** What people say to each other about the claim, in threads. */
export const Comments = ({ claimId, maySpeak }: { readonly claimId: string; readonly maySpeak: boolean }) => {
  const t = useTranslations('comments');
  const field = useRef<HTMLTextAreaElement>(null);
  const { data = [] } = useQuery({
    queryKey: [...keys.claim(claimId), 'comments'],
    queryFn: () =>
      readAll<Comment>((cursor) =>
        answerOf(
          api.GET('/v1/claims/{claimId}/comments', {
            params: { path: { claimId }, query: { limit: 200, ...(cursor !== undefined && { cursor }) } },
          }),
        ),
      ),
  });
  useHotkeys(maySpeak ? [['c', () => field.current?.focus()]] : []);
  const threads = data.filter(({ threadId }) => threadId === null);
  return (
    <>
      {threads.length === 0 && (
        <Text size="sm" className="faint">
          {t('none')}
        </Text>
      )}
      {threads.map((thread) => (
        <Thread
          key={thread.id}
          thread={thread}
          replies={data.filter(({ threadId }) => threadId === thread.id)}
          maySpeak={maySpeak}
        />
      ))}
      {maySpeak && <CommentForm claimId={claimId} fieldRef={field} label={t('say')} />}
    </>
  );
};

interface ThreadProps {
  readonly thread: Comment;
  readonly replies: readonly Comment[];
  readonly maySpeak: boolean;
}

const Thread = ({ thread, replies, maySpeak }: ThreadProps) => {
  const t = useTranslations('comments');
  const queryClient = useQueryClient();
  const [isReplying, reply] = useState(false);
  const isResolved = thread.resolvedAt !== null;
  const path = { claimId: thread.claimId, commentId: thread.id };
  const settle = useMutation({
    mutationFn: () =>
      isResolved
        ? answerOf(api.DELETE('/v1/claims/{claimId}/comments/{commentId}/resolution', { params: { path } }))
        : answerOf(api.PUT('/v1/claims/{claimId}/comments/{commentId}/resolution', { params: { path } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...keys.claim(thread.claimId), 'comments'] }),
  });
  return (
    <div className="card" data-resolved={isResolved}>
      <Words comment={thread} />
      {replies.map((comment) => (
        <div key={comment.id} className="quoted-reply">
          <Words comment={comment} />
        </div>
      ))}
      {isResolved && (
        <Text size="xs" className="faint">
          {t('resolvedBy', { name: thread.resolvedBy?.name ?? '' })}
        </Text>
      )}
      {maySpeak && (
        <Group gap="xs" mt={4}>
          {!isResolved && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => {
                reply(!isReplying);
              }}
              aria-expanded={isReplying}
            >
              {t('reply')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="subtle"
            loading={settle.isPending}
            onClick={() => {
              settle.mutate();
            }}
          >
            {isResolved ? t('reopen') : t('resolve')}
          </Button>
        </Group>
      )}
      {settle.error && <ProblemNote error={settle.error} />}
      {isReplying && (
        <CommentForm
          claimId={thread.claimId}
          replyTo={thread.id}
          label={t('reply')}
          onSaid={() => {
            reply(false);
          }}
        />
      )}
    </div>
  );
};

const Words = ({ comment: { author, text, mentions, createdAt } }: { readonly comment: Comment }) => {
  const format = useFormatter();
  return (
    <>
      <Text size="sm" className="anywhere" style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
      <Text size="xs" className="faint">
        {author.name} · {format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' })}
        {mentions.length > 0 && ` · ${mentions.map(({ name }) => `@${name}`).join(' ')}`}
      </Text>
    </>
  );
};

interface CommentFormProps {
  readonly claimId: string;
  readonly label: string;
  readonly replyTo?: string;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
  readonly onSaid?: () => void;
}

const CommentForm = ({ claimId, label, replyTo, fieldRef, onSaid }: CommentFormProps) => {
  const t = useTranslations('comments');
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<string[]>([]);
  const say = useMutation({
    mutationFn: (said: string) =>
      answerOf(
        api.POST('/v1/claims/{claimId}/comments', {
          params: { path: { claimId } },
          body: { text: said, ...(replyTo !== undefined && { replyTo }), ...(mentions.length > 0 && { mentions }) },
        }),
      ),
    onSuccess: async (_, said) => {
      await queryClient.invalidateQueries({ queryKey: [...keys.claim(claimId), 'comments'] });
      // Whoever has typed on meanwhile keeps it.
      setText((now) => (now === said ? '' : now));
      setMentions([]);
      onSaid?.();
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    say.mutate(text);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="xs">
        <Textarea
          ref={fieldRef}
          size="xs"
          label={label}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
          autosize
          minRows={1}
          required
        />
        {text !== '' && (
          <Group gap="xs" align="end" wrap="nowrap">
            <Suspense>
              <Mentions chosen={mentions} onChoose={setMentions} />
            </Suspense>
            <Button size="xs" type="submit" loading={say.isPending}>
              {t('send')}
            </Button>
          </Group>
        )}
        {say.error && <ProblemNote error={say.error} />}
      </Stack>
    </form>
  );
};
