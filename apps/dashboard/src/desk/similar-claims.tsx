import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { ClaimLink } from './claim-link';
import { StateMark } from '../states/state-mark';

/** Claims that say nearly the same and were decided, so that nobody checks twice what was checked. */
export const SimilarClaims = ({ claimId }: { readonly claimId: string }) => {
  const t = useTranslations('claim');
  const { data } = useQuery({
    queryKey: [...keys.claim(claimId), 'similar'],
    queryFn: () =>
      answerOf(
        api.GET('/v1/claims/{claimId}/similar', { params: { path: { claimId }, query: { limit: 5, decided: true } } }),
      ),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="claim-section">
      <Title order={2} size="h6" className="faint">
        {t('similar')}
      </Title>
      {data.items.map(({ claim, decision }) => (
        <div key={claim.id} className="card">
          {decision && <StateMark state={decision.verdict} />}
          <Text size="sm" className="anywhere">
            <ClaimLink claim={claim} />
          </Text>
          <Text size="xs" className="faint">
            {claim.articleTitle}
          </Text>
        </div>
      ))}
    </section>
  );
};
