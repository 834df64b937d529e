import { Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api, ifMatch } from '../api/client';
import { type Claim } from '../api/types';
import { FormButtons } from '../shell/form-buttons';
import { ProblemNote } from '../shell/problem-note';
import { ConflictNote } from './conflict-note';
import { useClaimWrite } from './use-claim-write';
import { useSeenClaim } from './use-seen-claim';

const STANCES = ['supports', 'refutes', 'context'] as const;
const SOURCE_TYPES = ['primary', 'secondary'] as const;

const EMPTY = { url: '', description: '', stance: STANCES[0], sourceType: SOURCE_TYPES[0], locator: '', excerpt: '' };

type Typed = {
  readonly [Field in keyof typeof EMPTY]: Field extends 'stance'
    ? (typeof STANCES)[number]
    : Field extends 'sourceType'
      ? (typeof SOURCE_TYPES)[number]
      : string;
};

/** Adds what a verdict is to rest on. */
export const EvidenceForm = ({ claim, onDone }: { readonly claim: Claim; readonly onDone: () => void }) => {
  const t = useTranslations('evidence');
  const [typed, setTyped] = useState<Typed>({
    ...EMPTY,
    url: claim.citations.find(({ url }) => url !== null)?.url ?? '',
  });
  const [isTouched, touch] = useState(false);
  const write = useClaimWrite(claim);
  const { seen, isOutdated, catchUp } = useSeenClaim(claim, isTouched, write.isPending);
  const take = (field: keyof Typed) => (event: { readonly currentTarget: { readonly value: string } }) => {
    const { value } = event.currentTarget;
    touch(true);
    setTyped((before) => ({ ...before, [field]: value }));
  };
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    const { stance, sourceType, ...texts } = typed;
    const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
    write.mutate(
      {
        version: seen.version,
        write: (version) =>
          answerOf(
            api.POST('/v1/claims/{claimId}/evidence', {
              params: { path: { claimId: claim.id }, ...ifMatch(version) },
              body: { stance, sourceType, ...given },
            }),
          ),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form onSubmit={add} className="card">
      <Stack gap="xs">
        {isOutdated && <ConflictNote seen={seen} now={claim} onCatchUp={catchUp} />}
        <TextInput size="xs" label={t('fields.url')} value={typed.url} onChange={take('url')} autoFocus />
        <TextInput size="xs" label={t('fields.description')} value={typed.description} onChange={take('description')} />
        <Group grow>
          <NativeSelect
            size="xs"
            label={t('fields.stance')}
            value={typed.stance}
            onChange={take('stance')}
            data={STANCES.map((value) => ({ value, label: t(`stances.${value}`) }))}
          />
          <NativeSelect
            size="xs"
            label={t('fields.sourceType')}
            value={typed.sourceType}
            onChange={take('sourceType')}
            data={SOURCE_TYPES.map((value) => ({ value, label: t(`sourceTypes.${value}`) }))}
          />
        </Group>
        <TextInput size="xs" label={t('fields.locator')} value={typed.locator} onChange={take('locator')} />
        <Textarea
          size="xs"
          label={t('fields.excerpt')}
          value={typed.excerpt}
          onChange={take('excerpt')}
          autosize
          minRows={2}
        />
        {write.error && <ProblemNote error={write.error} />}
        <FormButtons label={t('add')} isPending={write.isPending} isDisabled={isOutdated} onCancel={onDone} />
      </Stack>
    </form>
  );
};
