import { ActionIcon, Badge, Group, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type Claim } from '../api/types';
import { useHasRole } from '../session/session';
import { AttentionMarks } from '../states/attention-mark';
import { StateMark } from '../states/state-mark';
import { Actions } from './actions';
import { Citations } from './citations';
import { ClaimHistory } from './claim-history';
import { ClaimWords } from './claim-words';
import { Comments } from './comments';
import { DecisionCard } from './decision-card';
import { EvidenceList } from './evidence-list';
import { ProposalCard } from './proposal-card';
import { SimilarClaims } from './similar-claims';
import { useClaim } from './use-claim';
import './claim-panel.css';

interface ClaimPanelProps {
  readonly listed: Claim;
  /** The claims of the article. */
  readonly claims: readonly Claim[];
  readonly onStep: (by: 1 | -1) => void;
}

/** Everything about one claim, and what may be done with it. */
export const ClaimPanel = ({ listed, claims, onStep }: ClaimPanelProps) => {
  const t = useTranslations('claim');
  const format = useFormatter();
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const mayReview = useHasRole('reviewer');
  const mayEdit = useHasRole('editor');
  const claim = useClaim(listed);
  const place = claims.findIndex(({ id }) => id === claim.id) + 1;
  return (
    <div className="surface claim-panel">
      <header className="claim-head">
        <Group justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="wrap">
            <ActionIcon
              className="claim-back"
              variant="subtle"
              aria-label={t('back')}
              onClick={() => {
                void navigate({ search: {}, replace: true, resetScroll: false });
              }}
            >
              ←
            </ActionIcon>
            <StateMark state={claim.state} />
            <AttentionMarks attention={claim.attention} />
          </Group>
          <Group gap={2} wrap="nowrap">
            <Text size="xs" className="faint numbers">
              {t('place', { place, total: claims.length })}
            </Text>
            <ActionIcon
              variant="subtle"
              aria-label={t('previous')}
              onClick={() => {
                onStep(-1);
              }}
            >
              ‹
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={t('next')}
              onClick={() => {
                onStep(1);
              }}
            >
              ›
            </ActionIcon>
          </Group>
        </Group>
        <ClaimWords claim={claim} claims={claims} mayEdit={mayEdit} />
        <Group gap="xs" mt="xs">
          <Badge variant="default" tt="none">
            {t(`kinds.${claim.kind}`)}
          </Badge>
          {!claim.checkWorthy && (
            <Badge variant="default" tt="none">
              {t('notCheckWorthy')}
            </Badge>
          )}
          {claim.lost && (
            <Badge variant="default" tt="none" className="attention">
              {t('lost')}
            </Badge>
          )}
          {claim.assignee && (
            <Text size="sm" className="faint">
              {t('assignee', { name: claim.assignee.name })}
            </Text>
          )}
          {claim.dueAt !== null && (
            <Text size="sm" className="faint">
              {t('due', { time: format.dateTime(new Date(claim.dueAt), { dateStyle: 'medium', timeStyle: 'short' }) })}
            </Text>
          )}
        </Group>
        {claim.waitingOn !== null && (
          <Text size="sm" mt={4}>
            {t('waitingOn', { what: claim.waitingOn })}
          </Text>
        )}
      </header>
      <div className="claim-body">
        {claim.attribution && (
          <Section title={t('saidBy')}>
            <Text size="sm">
              {claim.attribution.speaker ??
                claim.attribution.mention ??
                (claim.attribution.unnamed ? t('unnamed') : '–')}
              {(claim.attribution.outlet ?? claim.attribution.venue) !== null &&
                ` · ${[claim.attribution.outlet, claim.attribution.venue].filter(Boolean).join(', ')}`}
            </Text>
          </Section>
        )}
        <Section title={t('citations', { count: claim.citations.length })}>
          <Citations claim={claim} mayRepair={mayReview} />
        </Section>
        <Section title={t('evidence', { count: claim.evidence.length, sources: claim.independentSources })}>
          <EvidenceList claim={claim} mayAdd={mayReview} />
        </Section>
        {claim.proposal && (
          <Section title={t('proposal')}>
            <ProposalCard proposal={claim.proposal} />
          </Section>
        )}
        {claim.decision && (
          <Section title={t('decision')}>
            <DecisionCard decision={claim.decision} />
          </Section>
        )}
        <SimilarClaims claimId={claim.id} />
        <Section title={t('comments')}>
          <Comments claimId={claim.id} maySpeak={mayReview} />
        </Section>
        <Section title={t('history')}>
          <ClaimHistory claimId={claim.id} />
        </Section>
      </div>
      <Actions claim={claim} claims={claims} />
    </div>
  );
};

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="claim-section">
    <Title order={2} size="h6" className="faint">
      {title}
    </Title>
    {children}
  </section>
);
