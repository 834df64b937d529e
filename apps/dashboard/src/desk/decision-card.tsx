import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { type Decision } from '../api/types';
import { JudgementCard } from './judgement-card';

/** What was decided, by whom. */
export const DecisionCard = ({ decision }: { readonly decision: Decision }) => {
  const t = useTranslations('claim');
  const format = useFormatter();
  return (
    <div className="card">
      <JudgementCard judgement={decision} />
      {decision.underRecheck && (
        <Text size="sm" mt={4} className="attention">
          {t('underRecheck')}
        </Text>
      )}
      <Text size="xs" mt={4} className="faint">
        {t(decision.approver ? 'decidedByTwo' : 'decidedByOne', {
          proposer: decision.proposer.name,
          approver: decision.approver?.name ?? '',
          time: format.dateTime(new Date(decision.decidedAt), { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </Text>
    </div>
  );
};
