import { type FieldOfAction, type Offer, type Step } from '../api/types';

/** What was typed so far, by field; of a field that is an object, what it is made of. */
export type Values = Readonly<Record<string, string | Readonly<Record<string, string>> | undefined>>;

/** Whether a field's condition holds for what was typed. */
const holds = ({ field, equals, differsFrom }: NonNullable<FieldOfAction['requiredWhen']>, values: Values): boolean =>
  equals === undefined ? values[field] !== undefined && values[field] !== differsFrom : values[field] === equals;

/** Whether there is any use in a field yet: one that another field's value asks for comes with that value. */
export const isWanted = ({ requiredWhen }: FieldOfAction, values: Values): boolean =>
  requiredWhen === null || holds(requiredWhen, values);

export const isRequired = ({ required, requiredWhen }: FieldOfAction, values: Values): boolean =>
  required || (requiredWhen !== null && holds(requiredWhen, values));

/** What was typed, with one field more; a rating is one of a verdict, so it goes when the verdict does. */
export const valuesWith = (values: Values, field: string, value: Values[string]): Values => ({
  ...values,
  ...(field === 'verdict' && { rating: undefined }),
  [field]: value,
});

/** The step as the API takes it: of the fields that the action has, those that were filled in. */
export const stepOf = ({ action, fields }: Offer, values: Values): Step => {
  const given = fields
    .filter((field) => isWanted(field, values))
    .map(({ name, type }) => [name, sent(type, values[name])] as const)
    .filter(([, value]) => value !== undefined);
  return { action, ...Object.fromEntries(given) };
};

const sent = (type: string, value: Values[string]): Values[string] => {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return Object.values(value).some((text) => text.trim() !== '') ? value : undefined;
  if (value.trim() === '') return undefined;
  // A field for date and time knows no zone; it is the one of whoever fills it in.
  return type === 'date-time' ? new Date(value).toISOString() : value;
};
