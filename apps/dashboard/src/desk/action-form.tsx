import { ApiProblem } from '@app/api-client';
import { Stack, Text } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api, ifMatch } from '../api/client';
import { type Claim, type FieldOfAction, type Offer } from '../api/types';
import { useSession } from '../session/session';
import { FormButtons } from '../shell/form-buttons';
import { ProblemNote } from '../shell/problem-note';
import { ActionField } from './action-field';
import { ConflictNote } from './conflict-note';
import { isRequired, isWanted, stepOf, type Values, valuesWith } from './step-of';
import { useClaimWrite } from './use-claim-write';
import { useSeenClaim } from './use-seen-claim';

interface ActionFormProps {
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  readonly offer: Offer;
  readonly onClose: () => void;
}

/** Takes what an action needs, field by field as the API names them, and takes the step. */
export const ActionForm = ({ claim, claims, offer, onClose }: ActionFormProps) => {
  const t = useTranslations('actions');
  const { actor } = useSession();
  const [values, setValues] = useState<Values>({ assignee: actor.id });
  const write = useClaimWrite(claim);
  const { seen, isOutdated, catchUp } = useSeenClaim(claim, true, write.isPending);
  const fields = offer.fields.filter((field) => isWanted(field, values));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    write.mutate(
      {
        version: seen.version,
        write: (version) =>
          answerOf(
            api.POST('/v1/claims/{claimId}/transitions', {
              params: { path: { claimId: claim.id }, ...ifMatch(version) },
              body: stepOf(offer, values),
            }),
          ),
      },
      { onSuccess: onClose },
    );
  };
  const errors = errorsByField(write.error);
  const isStale = write.error instanceof ApiProblem && write.error.status === 412;
  return (
    <form onSubmit={submit} aria-label={t(`names.${offer.action}`)}>
      <Stack gap="xs">
        <Text fw={600} size="sm">
          {t(`names.${offer.action}`)}
        </Text>
        {isOutdated && <ConflictNote seen={seen} now={claim} onCatchUp={catchUp} />}
        <div className="action-fields">
          {fields.map((field) => (
            <ActionField
              key={field.name}
              field={field}
              claim={claim}
              claims={claims}
              values={values}
              isRequired={isRequired(field, values)}
              error={errors.get(field.name)}
              errors={errors}
              onChange={(value) => {
                setValues((before) => valuesWith(before, field.name, value));
              }}
            />
          ))}
        </div>
        {write.error && !isStale && <ProblemNote error={write.error} />}
        <FormButtons
          label={t(`names.${offer.action}`)}
          isPending={write.isPending}
          isDisabled={isOutdated}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
};

/** What the desk has against each field: by its name, an object's member as `outer/inner`. */
const errorsByField = (error: Error | null): ReadonlyMap<FieldOfAction['name'], string> =>
  new Map(
    error instanceof ApiProblem
      ? (error.problem?.errors ?? []).map(({ pointer, detail }) => [pointer.replace(/^#\//, ''), detail])
      : [],
  );
