import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { peopleQuery } from './people-query';

interface MentionsProps {
  readonly chosen: string[];
  readonly onChoose: (ids: string[]) => void;
}

/** Whom a comment is meant for. */
export const Mentions = ({ chosen, onChoose }: MentionsProps) => {
  const t = useTranslations('comments');
  const { data: people = [] } = useQuery(peopleQuery);
  return (
    <MultiSelect
      size="xs"
      flex={1}
      label={t('mention')}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={onChoose}
      searchable
    />
  );
};
