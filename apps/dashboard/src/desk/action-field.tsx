import { Fieldset, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Claim, type FieldOfAction, type ReviewState } from '../api/types';
import { useNames } from '../i18n/use-names';
import { useSession } from '../session/session';
import { StateMark } from '../states/state-mark';
import { peopleQuery } from './people-query';
import { type Values } from './step-of';

interface ActionFieldProps {
  readonly field: FieldOfAction;
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  readonly values: Values;
  readonly isRequired: boolean;
  readonly error: string | undefined;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (value: NonNullable<Values[string]>) => void;
}

/** One field of an action, as what it holds asks for. */
export const ActionField = (props: ActionFieldProps) => {
  const { field, values, isRequired, error, onChange } = props;
  const t = useTranslations('fields');
  const names = useNames('fields');
  const reasons = useNames('fields.reasons');
  const label = names(field.name);
  const value = values[field.name];
  const plain = {
    size: 'xs',
    label,
    error,
    required: isRequired,
    value: typeof value === 'string' ? value : '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      onChange(event.currentTarget.value);
    },
  } as const;
  switch (field.type) {
    case 'verdict':
      return (
        <Radio.Group
          size="xs"
          label={label}
          error={error}
          required={isRequired}
          value={plain.value}
          onChange={onChange}
        >
          <Stack gap={6} mt={4}>
            {(field.values ?? []).map((verdict) => (
              <Radio key={verdict} value={verdict} label={<StateMark state={verdict as ReviewState} />} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'actor':
      return <ActorSelect {...plain} />;
    case 'rating':
      return <RatingSelect {...plain} verdict={values['verdict']} />;
    case 'claim':
      return (
        <NativeSelect {...plain}>
          <option value="">{t('noClaim')}</option>
          {props.claims
            .filter(({ id }) => id !== props.claim.id)
            .map(({ id, text }) => (
              <option key={id} value={id}>
                {text.slice(0, 80)}
              </option>
            ))}
        </NativeSelect>
      );
    case 'reason':
      return (
        <NativeSelect {...plain}>
          <option value="">{t('choose')}</option>
          {(field.values ?? []).map((reason) => (
            <option key={reason} value={reason}>
              {reasons(reason)}
            </option>
          ))}
        </NativeSelect>
      );
    case 'date-time':
      return <TextInput {...plain} type="datetime-local" />;
    case 'correction':
      return <Correction {...props} label={label} />;
    default:
      return <Textarea {...plain} autosize minRows={1} maxRows={8} />;
  }
};

interface SelectProps {
  readonly size: 'xs';
  readonly label: string;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
}

const ActorSelect = (props: SelectProps) => {
  const t = useTranslations('fields');
  const { actor } = useSession();
  const { data: people = [] } = useQuery(peopleQuery);
  return (
    <NativeSelect {...props}>
      <option value={actor.id}>{t('me', { name: actor.name })}</option>
      {people
        .filter(({ id, role }) => id !== actor.id && role !== 'viewer')
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </NativeSelect>
  );
};

const RatingSelect = ({ verdict, ...props }: SelectProps & { readonly verdict: Values[string] }) => {
  const t = useTranslations('fields');
  const { data } = useQuery({ queryKey: keys.ratings, queryFn: () => answerOf(api.GET('/v1/ratings')) });
  const ratings = data?.ratings.filter((rating) => rating.verdict === verdict) ?? [];
  if (ratings.length === 0) return null;
  return (
    <NativeSelect {...props}>
      <option value="">{t('noRating')}</option>
      {ratings.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </NativeSelect>
  );
};

/** What readers are told; asked for where an answer may change that they were given. */
const Correction = ({
  field,
  claim,
  values,
  errors,
  label,
  onChange,
}: ActionFieldProps & { readonly label: string }) => {
  const t = useTranslations('fields');
  const names = useNames('fields');
  const kinds = useNames('fields.correctionKinds');
  if (!claim.decision) return null;
  const typed = values[field.name];
  const told = typeof typed === 'object' ? typed : {};
  return (
    <Fieldset legend={label} p="xs">
      <Stack gap="xs">
        {(field.members ?? []).map((member) => {
          const plain = {
            size: 'xs',
            label: names(member.name),
            error:
              errors.get(`${field.name}/${member.name}`) ??
              (member.name === 'kind' ? errors.get(field.name) : undefined),
            value: told[member.name] ?? '',
            onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
              onChange({ ...told, [member.name]: event.currentTarget.value });
            },
          } as const;
          return member.values ? (
            <NativeSelect key={member.name} {...plain}>
              <option value="">{t('noCorrection')}</option>
              {member.values.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds(kind)}
                </option>
              ))}
            </NativeSelect>
          ) : (
            <Textarea key={member.name} {...plain} autosize minRows={1} />
          );
        })}
      </Stack>
    </Fieldset>
  );
};
