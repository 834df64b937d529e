import { type BulkResult, type BulkTransitionView } from '@app/application';
import { type ReviewAction } from '@app/domain';
import { pointerTo } from '../http/problem/http-problem';
import { type BulkResultDto, type BulkTransitionDto } from './bulk-transition.dto';

/** A job as sent. */
export const toBulkTransition = ({ results, ...bulk }: BulkTransitionView): BulkTransitionDto => ({
  ...bulk,
  results: results.map(toResult),
});

/** What was done at once, as sent. */
export const toFinished = (
  action: ReviewAction,
  dryRun: boolean,
  results: readonly BulkResult[],
): BulkTransitionDto => {
  const refused = results.filter(({ outcome }) => outcome === 'refused').length;
  return {
    id: null,
    action,
    dryRun,
    status: 'done',
    total: results.length,
    done: results.length - refused,
    refused,
    results: results.map(toResult),
    createdAt: null,
    finishedAt: null,
  };
};

const toResult = ({ refusal, ...result }: BulkResult): BulkResultDto => ({
  ...result,
  refusal: refusal && {
    code: refusal.code,
    detail: refusal.detail,
    errors: refusal.fields.map(({ field, detail }) => ({
      in: 'body',
      pointer: pointerTo(...field.split('/')),
      detail,
    })),
    allowedActions: refusal.allowedActions,
  },
});
