/** What rests on a link. */
export interface LinkDependents {
  /** Decided claims of published articles. */
  decidedPublished: number;
  /** Claims on which somebody works now. */
  inReview: number;
}

/**
 * How urgent a due check is: 1 (somebody waits for it), 2 (a published decision rests on it), 3 (a review is under
 * way), 4 (all others). Smaller is sooner.
 */
export function checkPriority(dependents: LinkDependents, askedByPerson: boolean): 1 | 2 | 3 | 4 {
  if (askedByPerson) return 1;
  if (dependents.decidedPublished > 0) return 2;
  return dependents.inReview > 0 ? 3 : 4;
}
