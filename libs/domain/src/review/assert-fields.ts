import { includesRole } from '../actor/actor';
import { DomainError, type FieldError } from '../errors/domain-error';
import { type ActionValues, type ReviewFacts } from './review-facts';
import { isChanged } from './public-correction';
import { type ActionField, type FieldCondition, type TransitionRule } from './transition-table';

/**
 * Checks that an action carries what its row of the table asks for, and nothing that it has no use for.
 * @throws DomainError `invalid_fields` naming every field that is wrong
 */
export const assertFields = (rule: TransitionRule, facts: ReviewFacts, values: ActionValues, now: Date): void => {
  const errors = [
    ...rule.fields.filter((field) => isMissing(field, values)).map((field) => missing(rule, field)),
    ...rule.fields.filter((field) => isForeignValue(field, values)).map(wrongValue),
    ...Object.keys(values)
      .filter((name) => isGiven(values, name) && !rule.fields.some((field) => field.name === name))
      .map((name) => ({ field: name, detail: `is not a field of the action ${rule.action}` })),
    ...evidenceErrors(rule, facts, values),
    ...rule.fields
      .filter(({ name, attributedOnly }) => attributedOnly && !facts.attributed && isGiven(values, name))
      .map(({ name }) => ({ field: name, detail: 'applies only to a claim that is attributed to somebody' })),
    ...(values.dueAt && values.dueAt <= now ? [{ field: 'dueAt', detail: 'must lie in the future' }] : []),
    ...(values.duplicateOf === facts.claimId ? [{ field: 'duplicateOf', detail: 'must be another claim' }] : []),
    ...assigneeErrors(facts, values),
    ...ratingErrors(facts, values),
    ...correctionErrors(rule, facts, values),
    ...(rule.action === 'reaffirm' && !facts.linksCheckedSinceAttention
      ? [{ field: 'action', detail: 'the links of the evidence must be checked after attention was raised' }]
      : []),
  ];
  if (errors.length > 0) {
    throw new DomainError('invalid_fields', `The action ${rule.action} does not carry what it must.`, {
      fields: errors.filter(isFirstOfItsField),
    });
  }
};

/** One sentence a field is enough: a date that is no field of the action need not lie in the future as well. */
const isFirstOfItsField = ({ field }: FieldError, index: number, errors: readonly FieldError[]): boolean =>
  errors.findIndex((error) => error.field === field) === index;

const valueOf = (values: ActionValues, name: string): unknown => values[name as keyof ActionValues];

const isGiven = (values: ActionValues, name: string): boolean => {
  const value = valueOf(values, name);
  return value !== undefined && value !== null;
};

const isMissing = (field: ActionField, values: ActionValues): boolean => {
  const { required } = field;
  // Whether a published answer changes is not for the fields alone to tell.
  if (required === 'changes_published') return false;
  const needed = typeof required === 'boolean' ? required : isMet(required, values);
  const value = valueOf(values, field.name);
  return needed && (!isGiven(values, field.name) || (typeof value === 'string' && value.trim() === ''));
};

const isMet = (condition: FieldCondition, values: ActionValues): boolean => {
  const value = valueOf(values, condition.field);
  return 'equals' in condition
    ? value === condition.equals
    : value !== undefined && value !== null && value !== condition.differsFrom;
};

const isForeignValue = (field: ActionField, values: ActionValues): boolean => {
  const value = valueOf(values, field.name);
  return field.values !== undefined && typeof value === 'string' && !field.values.includes(value);
};

const missing = (rule: TransitionRule, field: ActionField): FieldError => ({
  field: field.name,
  detail:
    typeof field.required === 'object' && 'equals' in field.required
      ? `is required when ${field.required.field} is ${field.required.equals}`
      : `is required for the action ${rule.action}`,
});

const wrongValue = (field: ActionField): FieldError => ({
  field: field.name,
  detail: `must be one of ${(field.values ?? []).join(', ')}`,
});

/** Work that is put on somebody who may not do it would lie there. */
const assigneeErrors = ({ namedAssigneeRole }: ReviewFacts, values: ActionValues): readonly FieldError[] => {
  if (!isGiven(values, 'assignee')) return [];
  if (namedAssigneeRole === null) return [{ field: 'assignee', detail: 'is not a known actor' }];
  return includesRole(namedAssigneeRole, 'reviewer')
    ? []
    : [{ field: 'assignee', detail: `must be a reviewer; this one is a ${namedAssigneeRole}` }];
};

const ratingErrors = (
  { ratings: { ratings } }: ReviewFacts,
  { rating, verdict }: ActionValues,
): readonly FieldError[] => {
  if (rating === undefined) return [];
  const known = ratings.find(({ code }) => code === rating);
  if (!known) {
    const codes = ratings.map(({ code }) => code).join(', ');
    return [
      {
        field: 'rating',
        detail: ratings.length === 0 ? 'cannot be given: the desk has no ratings' : `must be one of ${codes}`,
      },
    ];
  }
  return verdict === undefined || known.verdict === verdict
    ? []
    : [{ field: 'rating', detail: `stands for ${known.verdict}, not for ${verdict}` }];
};

/** Readers are told when an answer changes that they were given, and only then. */
const correctionErrors = (
  rule: TransitionRule,
  { published, decidedStatement, proposal }: ReviewFacts,
  values: ActionValues,
): readonly FieldError[] => {
  if (!rule.fields.some(({ required }) => required === 'changes_published')) return [];
  const told = published ? decidedStatement : null;
  const answer =
    rule.action === 'approve'
      ? proposal
      : values.verdict && { verdict: values.verdict, attributionVerdict: values.attributionVerdict ?? null };
  const changes = told !== null && answer !== undefined && answer !== null && isChanged(told, answer);
  const given = values.correction ?? (rule.action === 'approve' ? proposal?.correction : null) ?? null;
  if (changes && given === null) {
    return [
      {
        field: 'correction',
        detail: `is required because the article is published with another answer (${told.verdict}): readers are told what was wrong`,
      },
    ];
  }
  return values.correction && !changes
    ? [{ field: 'correction', detail: 'applies only when an answer changes that was published' }]
    : [];
};

const evidenceErrors = (rule: TransitionRule, facts: ReviewFacts, values: ActionValues): readonly FieldError[] => {
  if (rule.action === 'reaffirm') return reaffirmEvidenceErrors(facts);
  const needsEvidence =
    rule.fields.some(({ name }) => name === 'overrideReason') &&
    (values.verdict === 'verified' || values.verdict === 'disputed');
  if (!needsEvidence || facts.checkedEvidenceCount > 0 || (values.overrideReason ?? '').trim() !== '') return [];
  return [
    {
      field: 'overrideReason',
      detail: `is required because ${values.verdict ?? 'this verdict'} needs at least one piece of evidence whose link has been checked`,
    },
  ];
};

/** A verdict that is affirmed again needs what it needed the first time. */
const reaffirmEvidenceErrors = ({ decidedStatement, checkedEvidenceCount }: ReviewFacts): readonly FieldError[] => {
  const rests =
    decidedStatement === null ||
    decidedStatement.verdict === 'unverifiable' ||
    decidedStatement.overrideReason !== null;
  return rests || checkedEvidenceCount > 0
    ? []
    : [
        {
          field: 'action',
          detail: 'needs at least one piece of evidence whose link has been checked, as the verdict did',
        },
      ];
};
