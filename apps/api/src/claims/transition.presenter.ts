import { type OfferedTransitions } from '@app/application';
import { type ActionField } from '@app/domain';
import { type ActionFieldDto, type OfferedTransitionsDto } from './transition.dto';

/** What a caller may do, as sent: the rows of the workflow table without who else may take them. */
export const toOffer = ({ state, version, actions }: OfferedTransitions): OfferedTransitionsDto => ({
  state,
  version,
  actions: actions.map(({ action, to, fields }) => ({ action, to, fields: fields.map(toField) })),
});

const toField = ({ name, type, required, values, members }: ActionField): ActionFieldDto => ({
  name,
  type,
  required: required === true,
  requiredWhen: typeof required === 'object' ? required : null,
  values: values ?? null,
  members: members?.map(toField) ?? null,
});
