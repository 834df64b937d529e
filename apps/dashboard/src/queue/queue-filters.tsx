import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Ref, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { peopleQuery } from '../desk/people-query';
import { LINK_STATES, REVIEW_STATES } from '../states/states';
import { ArticleName } from './article-name';
import { type QueueSearch } from './queue-search';

const ATTENTION = [
  'any',
  'source_dead',
  'source_changed',
  'quote_missing',
  'claim_text_changed',
  'evidence_edited',
  'expired',
] as const;
const KINDS = ['fact', 'quote', 'prediction', 'opinion-analysis'] as const;
const SORTS = ['newest', 'oldest', 'urgency', 'recently_updated', 'position'] as const;
const VERDICTS = ['verified', 'disputed', 'unverifiable'] as const;
const FLAGS = ['overdue', 'awaitingMyApproval', 'assignmentExpired', 'lost'] as const;

interface QueueFiltersProps {
  readonly search: QueueSearch;
  readonly searchField: Ref<HTMLInputElement>;
}

/** Everything by which the claim list can be narrowed, all of it at once. */
export const QueueFilters = ({ search, searchField }: QueueFiltersProps) => {
  const t = useTranslations('queue');
  const states = useTranslations('states');
  const linkStates = useTranslations('linkStates');
  const attention = useTranslations('attention');
  const kinds = useTranslations('claim.kinds');
  const navigate = useNavigate({ from: '/queue' });
  const { data: people = [] } = useQuery(peopleQuery);
  // On a phone they would leave no room for what they find.
  const isWide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  const set = (change: Partial<QueueSearch>) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => Boolean(value));
    void navigate({ search: Object.fromEntries(next) as QueueSearch, replace: true });
  };
  const any = { value: '', label: t('any') };
  const select = (
    name: keyof QueueSearch,
    label: string,
    data: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <NativeSelect
      size="xs"
      label={label}
      value={String(search[name] ?? '')}
      onChange={(event) => {
        set({ [name]: event.currentTarget.value });
      }}
      data={[any, ...data]}
    />
  );
  return (
    <search>
      <details className="filters-box" open={isWide}>
        <summary>{t('filters')}</summary>
        <div className="filters">
          <TypedFilter
            className="filter-search"
            label={t('text')}
            value={search.q ?? ''}
            onType={(q) => {
              set({ q });
            }}
            inputRef={searchField}
          />
          <TypedFilter
            label={t('speaker')}
            value={search.speaker ?? ''}
            onType={(speaker) => {
              set({ speaker });
            }}
          />
          <NativeSelect
            size="xs"
            label={t('columns.state')}
            value={search.state?.length === 1 ? search.state[0] : ''}
            onChange={(event) => {
              const state = REVIEW_STATES.find((each) => each === event.currentTarget.value);
              set({ state: state && [state] });
            }}
            data={[
              search.state && search.state.length > 1
                ? { value: '', label: search.state.map((each) => states(each)).join(', ') }
                : any,
              ...REVIEW_STATES.map((value) => ({ value, label: states(value) })),
            ]}
          />
          {select(
            'verdict',
            t('verdict'),
            VERDICTS.map((value) => ({ value, label: states(value) })),
          )}
          {select('assignee', t('columns.assignee'), [
            { value: 'me', label: t('me') },
            { value: 'none', label: t('nobody') },
            { value: 'any', label: t('somebody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ])}
          {select(
            'attention',
            t('attention'),
            ATTENTION.map((value) => ({ value, label: value === 'any' ? t('anyAttention') : attention(value) })),
          )}
          {select(
            'linkState',
            t('columns.link'),
            (['url_missing', ...LINK_STATES] as const).map((value) => ({ value, label: linkStates(value) })),
          )}
          {select(
            'kind',
            t('kind'),
            KINDS.map((value) => ({ value, label: kinds(value) })),
          )}
          <NativeSelect
            size="xs"
            label={t('sort')}
            value={search.sort ?? 'newest'}
            onChange={(event) => {
              set({ sort: SORTS.find((each) => each === event.currentTarget.value) });
            }}
            data={SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          />
          <TextInput
            size="xs"
            type="date"
            label={t('updatedSince')}
            value={search.updatedSince === undefined ? '' : dayOf(search.updatedSince)}
            onChange={(event) => {
              const day = event.currentTarget.value;
              set({ updatedSince: day === '' ? undefined : new Date(`${day}T00:00`).toISOString() });
            }}
          />
          {FLAGS.map((flag) => (
            <Checkbox
              key={flag}
              className="filter-plain"
              size="xs"
              mb={6}
              label={t(`flags.${flag}`)}
              checked={search[flag] === true}
              onChange={(event) => {
                set({ [flag]: event.currentTarget.checked || undefined });
              }}
            />
          ))}
          {search.article !== undefined && (
            <Button
              className="filter-plain"
              size="compact-sm"
              variant="default"
              maw={320}
              rightSection="×"
              aria-label={t('notThisArticle')}
              onClick={() => {
                set({ article: undefined });
              }}
            >
              <ArticleName articleId={search.article} />
            </Button>
          )}
        </div>
      </details>
    </search>
  );
};

/** The day of a moment where one is, as a field for dates has it. */
const dayOf = (moment: string): string => new Date(moment).toLocaleDateString('sv');

interface TypedFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly className?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A filter that follows what is typed, once it rests for a moment. */
const TypedFilter = ({ label, value, onType, className, inputRef }: TypedFilterProps) => {
  const [text, setText] = useState(value);
  const follow = useDebouncedCallback(onType, 250);
  useEffect(() => {
    setText(value);
  }, [value]);
  return (
    <TextInput
      ref={inputRef}
      className={className}
      size="xs"
      type="search"
      label={label}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        follow(event.currentTarget.value);
      }}
    />
  );
};
