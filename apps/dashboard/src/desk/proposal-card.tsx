import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { type Claim } from '../api/types';
import { peopleQuery } from './people-query';
import { JudgementCard } from './judgement-card';

/** What somebody proposes, and waits for another's approval. */
export const ProposalCard = ({ proposal }: { readonly proposal: NonNullable<Claim['proposal']> }) => {
  const t = useTranslations('claim');
  const format = useFormatter();
  const { data: people } = useQuery(peopleQuery);
  const proposer = people?.find(({ id }) => id === proposal.proposerId)?.name ?? '…';
  return (
    <div className="card">
      <JudgementCard judgement={proposal} />
      <Text size="xs" mt={4} className="faint">
        {t('proposedBy', {
          name: proposer,
          time: format.dateTime(new Date(proposal.proposedAt), { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </Text>
    </div>
  );
};
