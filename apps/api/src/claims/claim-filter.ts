import { type ClaimFilter } from '@app/application';
import { type Actor } from '@app/domain';
import { type ClaimsOfArticleQueryDto } from './claim-query.dto';

/** The filter that a query string asks for; `me` is whoever asks. */
export const toFilter = (query: ClaimsOfArticleQueryDto, actor: Actor): ClaimFilter => {
  const { overdue, assignmentExpired, awaitingMyApproval } = query;
  const { state, verdict, assignee, attention, linkState, kind, speaker, q, updatedSince, lost, mentioned } = query;
  return {
    ...(state && { state }),
    ...(verdict && { verdict }),
    ...(assignee && { assignee: assignee === 'me' ? actor.id : assignee }),
    ...(attention && { attention }),
    ...(linkState && { linkState }),
    ...(kind && { kind }),
    ...(speaker && { speaker }),
    ...(q && { q }),
    ...(updatedSince && { updatedSince }),
    ...(lost !== undefined && { lost }),
    ...(overdue !== undefined && { overdue }),
    ...(assignmentExpired !== undefined && { assignmentExpired }),
    ...(awaitingMyApproval === true && { approvableBy: actor }),
    ...(mentioned && { mentioned: mentioned === 'me' ? actor.id : mentioned }),
  };
};
