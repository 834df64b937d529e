/** What a claim starts with, as far as its first event leaves it unsaid. */
export const BLANK_CLAIM: Readonly<Record<string, unknown>> = {
  assigneeId: null,
  proposal: null,
  waitingOn: null,
  dueAt: null,
  duplicateOfId: null,
  attention: [],
  attentionSince: null,
};
