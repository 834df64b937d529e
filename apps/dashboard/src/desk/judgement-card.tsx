import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Decision } from '../api/types';
import { StateMark } from '../states/state-mark';

/** What a proposal and a decision have in common: the answer, and why. */
export type Judgement = Pick<
  Decision,
  | 'verdict'
  | 'attributionVerdict'
  | 'rationale'
  | 'whatIsWrong'
  | 'whatWasTried'
  | 'overrideReason'
  | 'rating'
  | 'correction'
>;

const REASONS = ['whatIsWrong', 'whatWasTried', 'overrideReason'] as const;

/** An answer to what is claimed, with its reasons. */
export const JudgementCard = ({ judgement }: { readonly judgement: Judgement }) => {
  const t = useTranslations('fields');
  const states = useTranslations('states');
  return (
    <>
      <StateMark state={judgement.verdict} />
      {judgement.rating && (
        <Text size="sm" component="span" ml="xs">
          {judgement.rating.label}
        </Text>
      )}
      {judgement.attributionVerdict && (
        <Text size="sm">
          {t('attributionVerdict')}: {states(judgement.attributionVerdict)}
        </Text>
      )}
      <Text size="sm" mt={4} className="anywhere">
        {judgement.rationale}
      </Text>
      {REASONS.map((field) =>
        judgement[field] === null ? null : (
          <Text key={field} size="sm" mt={4} className="anywhere">
            <b>{t(field)}:</b> {judgement[field]}
          </Text>
        ),
      )}
      {judgement.correction && (
        <Text size="sm" mt={4} className="anywhere">
          <b>{t(`correctionKinds.${judgement.correction.kind}`)}:</b> {judgement.correction.publicNote}
        </Text>
      )}
    </>
  );
};
