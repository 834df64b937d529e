import { Button, Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api, ifMatch } from '../api/client';
import { type Claim } from '../api/types';
import { ProblemNote } from '../shell/problem-note';
import { ConflictNote } from './conflict-note';
import { useClaimWrite } from './use-claim-write';
import { useSeenClaim } from './use-seen-claim';

interface CutClaimProps {
  readonly mode: 'split' | 'merge';
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  readonly onDone: () => void;
}

/** Splits a claim before one of its words, or merges it with the one that follows. */
export const CutClaim = ({ mode, claim, claims, onDone }: CutClaimProps) => {
  const t = useTranslations('words');
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const write = useClaimWrite(claim);
  const { seen, isOutdated, catchUp } = useSeenClaim(claim, true, write.isPending);
  const [at, setAt] = useState<number | null>(null);
  const next = claims[claims.findIndex(({ id }) => id === claim.id) + 1] ?? null;
  const words = [...seen.selector.quote.exact.matchAll(/\S+\s*/g)];
  const done = {
    onSuccess: () => {
      onDone();
    },
  };
  const split = (offset: number) => {
    write.mutate(
      {
        version: seen.version,
        write: (version) =>
          answerOf(
            api.POST('/v1/claims/{claimId}/split', {
              params: { path: { claimId: claim.id }, ...ifMatch(version) },
              body: { at: [offset] },
            }),
          ),
      },
      done,
    );
  };
  const merge = (other: Claim) => {
    write.mutate(
      {
        version: seen.version,
        write: (version) =>
          answerOf(
            api.POST('/v1/claims/{claimId}/merge', {
              params: { path: { claimId: claim.id }, ...ifMatch(version) },
              body: { with: [{ id: other.id, version: other.version }] },
            }),
          ),
      },
      {
        onSuccess: () => {
          onDone();
          void navigate({ search: { claim: claim.id }, replace: true });
        },
      },
    );
  };
  return (
    <div className="card" role="group" aria-label={t(mode)}>
      {isOutdated && (
        <ConflictNote
          seen={seen}
          now={claim}
          onCatchUp={() => {
            setAt(null);
            catchUp();
          }}
        />
      )}
      {mode === 'split' ? (
        <>
          <Text size="sm">{t('whereToSplit')}</Text>
          <p className="cut-words">
            {words.map((word, index) => (
              <Fragment key={word.index}>
                {index === 0 ? (
                  <span>{word[0]}</span>
                ) : (
                  <button
                    type="button"
                    className="cut-word"
                    aria-pressed={at === word.index}
                    onClick={() => {
                      setAt(word.index);
                    }}
                  >
                    {word[0]}
                  </button>
                )}
              </Fragment>
            ))}
          </p>
        </>
      ) : next ? (
        <Text component="blockquote" size="sm" className="quoted">
          {next.selector.quote.exact}
        </Text>
      ) : (
        <Text size="sm">{t('nothingFollows')}</Text>
      )}
      {write.error && <ProblemNote error={write.error} />}
      <Group gap="xs" mt="xs">
        {mode === 'split' ? (
          <Button
            size="compact-sm"
            disabled={at === null || isOutdated}
            loading={write.isPending}
            onClick={() => {
              if (at !== null) split(at);
            }}
          >
            {t('split')}
          </Button>
        ) : (
          <Button
            size="compact-sm"
            disabled={!next || isOutdated}
            loading={write.isPending}
            onClick={() => {
              if (next) merge(next);
            }}
          >
            {t('mergeWithNext')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Group>
    </div>
  );
};
