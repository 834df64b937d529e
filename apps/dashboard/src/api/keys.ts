/** Everything that was read of the desk, as opposed to who is signed in to it. */
export const OF_THE_DESK = {
  predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean => queryKey[0] !== SESSION_KEY[0],
};

export const SESSION_KEY = ['session'] as const;

/** Names of what is read, from the general to the particular: to read `claims` again is to read every list of them again. */
export const keys = {
  articles: ['articles'] as const,
  article: (articleId: string) => ['article', articleId] as const,
  /** Apart, as the text of a revision never changes. */
  articleText: (articleId: string, revision: number | undefined) => ['text', articleId, revision] as const,
  articleClaims: (articleId: string) => ['article', articleId, 'claims'] as const,
  claims: ['claims'] as const,
  claim: (claimId: string) => ['claim', claimId] as const,
  links: ['links'] as const,
  link: (linkId: string) => ['link', linkId] as const,
  people: ['people'] as const,
  ratings: ['ratings'] as const,
  statistics: ['statistics'] as const,
  views: ['views'] as const,
};
