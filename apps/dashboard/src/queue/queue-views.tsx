import { Button, CloseButton, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api, ifMatch } from '../api/client';
import { keys } from '../api/keys';
import { readAll } from '../api/read-all';
import { type View } from '../api/types';
import { ProblemNote } from '../shell/problem-note';
import { type QueueSearch } from './queue-search';

/** Lists that everybody comes back to. */
const EVERYBODYS: Readonly<Record<string, QueueSearch>> = {
  all: {},
  mine: { assignee: 'me', state: ['in_review', 'needs_info', 'awaiting_approval'] },
  unassigned: { assignee: 'none', state: ['pending'], sort: 'oldest' },
  approval: { awaitingMyApproval: true, sort: 'oldest' },
  attention: { attention: 'any', sort: 'urgency' },
  overdue: { overdue: true, sort: 'urgency' },
  mentioned: { mentioned: 'me' },
};

const isSame = (one: object, other: object): boolean => inOrder(one) === inOrder(other);

const inOrder = (search: object): string =>
  JSON.stringify(Object.entries(search).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Lists by name: everybody's, and those that one saved for oneself. */
export const QueueViews = ({ search }: { readonly search: QueueSearch }) => {
  const t = useTranslations('queue');
  const queryClient = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const { data: views = [] } = useQuery({
    queryKey: keys.views,
    queryFn: () =>
      readAll<View>((cursor) =>
        answerOf(api.GET('/v1/views', { params: { query: { limit: 200, ...(cursor !== undefined && { cursor }) } } })),
      ),
  });
  const settled = { onSettled: () => queryClient.invalidateQueries({ queryKey: keys.views }) };
  const save = useMutation({
    mutationFn: (text: string) => answerOf(api.POST('/v1/views', { body: { name: text, query: search } })),
    onSuccess: () => {
      setName(null);
    },
    ...settled,
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: View) =>
      answerOf(api.DELETE('/v1/views/{viewId}', { params: { path: { viewId: id }, ...ifMatch(version) } })),
    ...settled,
  });
  const everybodys = Object.entries(EVERYBODYS);
  const isKnown = [...everybodys.map(([, query]) => query), ...views.map(({ query }) => query)].some((query) =>
    isSame(query, search),
  );
  return (
    <>
      <nav className="views" aria-label={t('views')}>
        {everybodys.map(([view, query]) => (
          <Link
            key={view}
            to="/queue"
            search={query}
            activeOptions={{ exact: true }}
            className="view"
            data-current={isSame(query, search)}
          >
            {t(`everybodys.${view as 'all'}`)}
          </Link>
        ))}
        {views.map((view) => (
          <span key={view.id} className="view" data-current={isSame(view.query, search)}>
            <Link to="/queue" search={view.query} className="claim-link">
              {view.name}
            </Link>
            <CloseButton
              size="xs"
              aria-label={t('forgetView', { name: view.name })}
              onClick={() => {
                remove.mutate(view);
              }}
            />
          </span>
        ))}
        {!isKnown && name === null && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setName('');
            }}
          >
            {t('saveView')}
          </Button>
        )}
      </nav>
      {name !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(name);
          }}
        >
          <Group gap="xs" mt="xs" align="end">
            <TextInput
              size="xs"
              label={t('viewName')}
              value={name}
              onChange={(event) => {
                setName(event.currentTarget.value);
              }}
              required
              autoFocus
            />
            <Button size="xs" type="submit" loading={save.isPending}>
              {t('saveView')}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                setName(null);
              }}
            >
              {t('cancel')}
            </Button>
          </Group>
        </form>
      )}
      {save.error && <ProblemNote error={save.error} />}
    </>
  );
};
