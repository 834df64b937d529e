import { type ActionValues, type Actor } from '@app/domain';
import { type TransitionDto } from './transition.dto';

/** What an action carries, as the desk takes it: `me` is whoever acts, and ids are in lower case. */
export const toActionValues = (
  { assignee, duplicateOf, ...values }: Omit<TransitionDto, 'action'>,
  actor: Actor,
): ActionValues => ({
  ...values,
  ...(assignee !== undefined && { assignee: assignee === 'me' ? actor.id : assignee.toLowerCase() }),
  ...(duplicateOf !== undefined && { duplicateOf: duplicateOf.toLowerCase() }),
});
