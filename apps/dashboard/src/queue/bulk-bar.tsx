import { Button, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type components } from '@app/api-client';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Claim, type Offer } from '../api/types';
import { ActionField } from '../desk/action-field';
import { isRequired, isWanted, stepOf, type Values, valuesWith } from '../desk/step-of';
import { useSession } from '../session/session';
import { ProblemNote } from '../shell/problem-note';

type Bulk = components['schemas']['BulkTransitionDto'];

/** Claims as a trial meets them: another selection, or another version of one, is yet to be tried. */
const asTried = (claims: readonly Claim[]): string =>
  claims.map(({ id, version }) => `${id} ${String(version)}`).join();

/** Takes one step with many claims: shown first what would become of each, and done then. */
export const BulkBar = ({ claims, onClear }: { readonly claims: readonly Claim[]; readonly onClear: () => void }) => {
  const t = useTranslations('bulk');
  const names = useTranslations('actions.names');
  const { actor } = useSession();
  const queryClient = useQueryClient();
  const [first] = claims;
  const [action, setAction] = useState<Offer['action'] | ''>('');
  const [values, setValues] = useState<Values>({ assignee: actor.id });
  // What can be done with the first is what is offered; what cannot be done with others, the trial tells.
  const { data: offered } = useQuery({
    queryKey: [...keys.claim(first?.id ?? ''), 'transitions', first?.version],
    queryFn: () =>
      answerOf(api.GET('/v1/claims/{claimId}/transitions', { params: { path: { claimId: first?.id ?? '' } } })),
    enabled: first !== undefined,
  });
  const offer = offered?.actions.find((each) => each.action === action);
  const take = useMutation({
    mutationFn: ({ dryRun }: { readonly dryRun: boolean; readonly claims: string }) =>
      answerOf(
        api.POST('/v1/claims/bulk-transitions', {
          body: {
            ...stepOf(offer as Offer, values),
            claims: claims.map(({ id, version }) => ({ claimId: id, version })),
            dryRun,
          },
        }),
      ),
    onSuccess: ({ dryRun }) => {
      if (!dryRun) void queryClient.invalidateQueries({ queryKey: keys.claims });
    },
  });
  const bulkId = take.data?.id ?? null;
  const { data: followed } = useQuery({
    queryKey: ['bulk', bulkId],
    queryFn: () =>
      answerOf(api.GET('/v1/claims/bulk-transitions/{bulkId}', { params: { path: { bulkId: bulkId ?? '' } } })),
    enabled: bulkId !== null,
  });
  const isTried = take.data?.dryRun === true && take.variables?.claims === asTried(claims);
  const outcome = take.data?.dryRun === true && !isTried ? undefined : (followed ?? take.data);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    take.mutate({ dryRun: true, claims: asTried(claims) });
  };
  return (
    <section className="surface bulk-bar" aria-label={t('title')}>
      <form onSubmit={submit}>
        <Stack gap="xs">
          <Group gap="sm" align="end">
            <Text fw={600}>{t('selected', { count: claims.length })}</Text>
            <NativeSelect
              size="xs"
              label={t('action')}
              value={action}
              onChange={(event) => {
                take.reset();
                setAction(event.currentTarget.value as typeof action);
              }}
              data={[
                { value: '', label: t('choose') },
                ...(offered?.actions.map((each) => ({ value: each.action, label: names(each.action) })) ?? []),
              ]}
            />
            <Button size="xs" variant="default" onClick={onClear}>
              {t('clear')}
            </Button>
          </Group>
          {offer && first && (
            <div className="action-fields">
              {offer.fields
                .filter((field) => isWanted(field, values))
                .map((field) => (
                  <ActionField
                    key={field.name}
                    field={field}
                    claim={first}
                    claims={claims}
                    values={values}
                    isRequired={isRequired(field, values)}
                    error={undefined}
                    errors={new Map()}
                    onChange={(value) => {
                      take.reset();
                      setValues((before) => valuesWith(before, field.name, value));
                    }}
                  />
                ))}
            </div>
          )}
          {take.error && <ProblemNote error={take.error} />}
          {outcome && <Outcome outcome={outcome} claims={claims} />}
          {offer && (
            <Group gap="xs">
              <Button size="xs" type="submit" variant="default" loading={take.isPending}>
                {t('try')}
              </Button>
              <Button
                size="xs"
                disabled={!isTried}
                loading={take.isPending}
                onClick={() => {
                  take.mutate({ dryRun: false, claims: asTried(claims) });
                }}
              >
                {t('do', { action: names(offer.action) })}
              </Button>
              {!isTried && outcome === undefined && (
                <Text size="xs" className="faint">
                  {t('tryHint')}
                </Text>
              )}
            </Group>
          )}
        </Stack>
      </form>
    </section>
  );
};

const Outcome = ({ outcome, claims }: { readonly outcome: Bulk; readonly claims: readonly Claim[] }) => {
  const t = useTranslations('bulk');
  const refused = outcome.results.filter(({ refusal }) => refusal !== null);
  return (
    <div role="status">
      <Text size="sm">
        {t(outcome.dryRun ? 'would' : outcome.status === 'queued' ? 'underWay' : 'done', {
          done: outcome.total - outcome.refused,
          total: outcome.total,
          refused: outcome.refused,
        })}
      </Text>
      {refused.length > 0 && (
        <List size="xs" mah={160} style={{ overflowY: 'auto' }}>
          {refused.map(({ claimId, refusal }) => (
            <List.Item key={claimId}>
              {claims.find(({ id }) => id === claimId)?.text.slice(0, 60)} – {refusal?.detail}
            </List.Item>
          ))}
        </List>
      )}
    </div>
  );
};
