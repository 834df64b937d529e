import { Badge, Button, Group, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api, ifMatch } from '../api/client';
import { keys } from '../api/keys';
import { type Claim, type Evidence, type Snapshot } from '../api/types';
import { LastCheck } from '../links/last-check';
import { OutwardLink } from '../shell/outward-link';
import { ProblemNote } from '../shell/problem-note';
import { LinkStateMark } from '../states/link-state-mark';
import { useClaimWrite } from './use-claim-write';

const EvidenceForm = lazy(() => import('./evidence-form').then((module) => ({ default: module.EvidenceForm })));

/** What a verdict rests on, or will. */
export const EvidenceList = ({ claim, mayAdd }: { readonly claim: Claim; readonly mayAdd: boolean }) => {
  const t = useTranslations('evidence');
  const [isAdding, adding] = useDisclosure(false);
  const { data: snapshots } = useQuery({
    queryKey: [...keys.claim(claim.id), 'snapshots', claim.version],
    queryFn: () => answerOf(api.GET('/v1/claims/{claimId}/snapshots', { params: { path: { claimId: claim.id } } })),
    enabled: claim.evidence.length > 0,
  });
  useHotkeys(mayAdd ? [['e', adding.open]] : []);
  return (
    <>
      {claim.evidence.length === 0 && (
        <Text size="sm" className="faint">
          {t('none')}
        </Text>
      )}
      {claim.evidence.map((evidence) => (
        <EvidenceCard
          key={evidence.id}
          claim={claim}
          evidence={evidence}
          snapshot={snapshots?.items.findLast(({ evidenceId }) => evidenceId === evidence.id) ?? null}
          mayRemove={mayAdd}
        />
      ))}
      {mayAdd &&
        (isAdding ? (
          <Suspense>
            <EvidenceForm claim={claim} onDone={adding.close} />
          </Suspense>
        ) : (
          <Button size="compact-sm" variant="subtle" mt={4} onClick={adding.open}>
            {t('add')}
          </Button>
        ))}
    </>
  );
};

interface EvidenceCardProps {
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** What was kept of the page last. */
  readonly snapshot: Snapshot | null;
  readonly mayRemove: boolean;
}

const EvidenceCard = ({ claim, evidence, snapshot, mayRemove }: EvidenceCardProps) => {
  const t = useTranslations('evidence');
  const write = useClaimWrite(claim);
  const quote = snapshot?.comparison?.quote ?? snapshot?.quote ?? null;
  const remove = () => {
    write.mutate({
      version: claim.version,
      write: (version) =>
        answerOf(
          api.DELETE('/v1/claims/{claimId}/evidence/{evidenceId}', {
            params: { path: { claimId: claim.id, evidenceId: evidence.id }, ...ifMatch(version) },
          }),
        ),
    });
  };
  return (
    <div className="card">
      <Group justify="space-between" gap="xs">
        <Group gap={6}>
          <Badge size="sm" variant="default" tt="none">
            {t(`stances.${evidence.stance}`)}
          </Badge>
          <Badge size="sm" variant="default" tt="none">
            {t(`sourceTypes.${evidence.sourceType}`)}
          </Badge>
        </Group>
        {evidence.link && <LinkStateMark state={evidence.link.state} />}
      </Group>
      {evidence.url !== null && <OutwardLink url={evidence.url} />}
      {evidence.description !== null && <Text size="sm">{evidence.description}</Text>}
      {evidence.locator !== null && (
        <Text size="xs" className="faint">
          {evidence.locator}
        </Text>
      )}
      {evidence.excerpt !== null && (
        <Text component="blockquote" size="sm" mt={4} className="quoted">
          {evidence.excerpt}
        </Text>
      )}
      {quote && (
        <Text size="sm" mt={4} className={quote === 'missing' ? 'attention' : undefined}>
          <span aria-hidden="true">{quote === 'missing' ? '✕ ' : '✓ '}</span>
          {t(`quotes.${quote}`)}
        </Text>
      )}
      {evidence.link && <LastCheck link={evidence.link} />}
      <Group justify="space-between" mt={4}>
        <Text size="xs" className="faint">
          {t('addedBy', { name: evidence.addedBy.name })}
        </Text>
        {mayRemove && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={remove} loading={write.isPending}>
            {t('remove')}
          </Button>
        )}
      </Group>
      {write.error && <ProblemNote error={write.error} />}
    </div>
  );
};
