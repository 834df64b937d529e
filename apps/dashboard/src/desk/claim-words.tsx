import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api, ifMatch } from '../api/client';
import { type Claim } from '../api/types';
import { FormButtons } from '../shell/form-buttons';
import { ProblemNote } from '../shell/problem-note';
import { ConflictNote } from './conflict-note';
import { CutClaim } from './cut-claim';
import { useClaimWrite } from './use-claim-write';
import { useSeenClaim } from './use-seen-claim';

const KINDS = ['fact', 'quote', 'prediction', 'opinion-analysis'] as const;

interface ClaimWordsProps {
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  readonly mayEdit: boolean;
}

/** What is claimed; an editor words it anew, or cuts it otherwise out of the article. */
export const ClaimWords = ({ claim, claims, mayEdit }: ClaimWordsProps) => {
  const t = useTranslations('words');
  const [mode, setMode] = useState<'read' | 'edit' | 'split' | 'merge'>('read');
  useHotkeys(
    mayEdit
      ? [
          [
            's',
            () => {
              setMode('split');
            },
          ],
          [
            'm',
            () => {
              setMode('merge');
            },
          ],
        ]
      : [],
  );
  const read = () => {
    setMode('read');
  };
  if (mode === 'edit') return <WordsForm claim={claim} onDone={read} />;
  const differs = claim.selector.quote.exact.trim() !== claim.text.trim();
  return (
    <>
      <Text component="p" className="claim-words">
        {claim.text}
      </Text>
      {differs && (
        <Text size="xs" className="faint anywhere">
          {t('inArticle', { words: claim.selector.quote.exact })}
        </Text>
      )}
      {mayEdit && (
        <Group gap={4} mt={4}>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              setMode('edit');
            }}
          >
            {t('edit')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              setMode('split');
            }}
          >
            {t('split')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              setMode('merge');
            }}
          >
            {t('merge')}
          </Button>
        </Group>
      )}
      {(mode === 'split' || mode === 'merge') && <CutClaim mode={mode} claim={claim} claims={claims} onDone={read} />}
    </>
  );
};

const WordsForm = ({ claim, onDone }: { readonly claim: Claim; readonly onDone: () => void }) => {
  const t = useTranslations('words');
  const kinds = useTranslations('claim.kinds');
  /** What was touched; all else stays as others leave it. */
  const [edit, setEdit] = useState<Partial<Pick<Claim, 'text' | 'kind' | 'checkWorthy'>>>({});
  const write = useClaimWrite(claim);
  const { seen, isOutdated, catchUp } = useSeenClaim(claim, true, write.isPending);
  const { text, kind, checkWorthy } = { ...seen, ...edit };
  const save = () => {
    write.mutate(
      {
        version: seen.version,
        write: (version) =>
          answerOf(
            api.PATCH('/v1/claims/{claimId}', {
              params: { path: { claimId: claim.id }, ...ifMatch(version) },
              body: edit,
            }),
          ),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="xs" mt="xs">
        {isOutdated && <ConflictNote seen={seen} now={claim} onCatchUp={catchUp} />}
        <Textarea
          label={t('text')}
          value={text}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setEdit((before) => ({ ...before, text: value }));
          }}
          autosize
          required
          autoFocus
        />
        <Group align="end">
          <NativeSelect
            size="xs"
            label={t('kind')}
            value={kind}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setEdit((before) => ({ ...before, kind: value as Claim['kind'] }));
            }}
            data={KINDS.map((value) => ({ value, label: kinds(value) }))}
          />
          <Checkbox
            size="xs"
            label={t('checkWorthy')}
            checked={checkWorthy}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              setEdit((before) => ({ ...before, checkWorthy: checked }));
            }}
          />
        </Group>
        {write.error && <ProblemNote error={write.error} />}
        <FormButtons label={t('save')} isPending={write.isPending} isDisabled={isOutdated} onCancel={onDone} />
      </Stack>
    </form>
  );
};
