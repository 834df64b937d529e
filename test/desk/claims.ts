import { type Person } from './test-desk';

/** An article whose claims the tests work on: two sentences, of which the first cites a source whose address is lost. */
export const SMALL_ARTICLE =
  '# Trade fell\n\nTrade [fell](#) to \\$200 million in 2024. The port of Odesa was closed in March 2022.\n';

/** Submits a Markdown article. @returns its id */
export const submit = async (editor: Person, markdown = SMALL_ARTICLE): Promise<string> => {
  const { body } = await editor.post('/v1/articles').type('text/markdown').send(markdown).expect(201);
  return body.id;
};

/** The claims of an article, in order. */
export const claimsOf = async (person: Person, articleId: string): Promise<readonly any[]> => {
  const { body } = await person.get(`/v1/articles/${articleId}/claims?limit=200`).expect(200);
  return body.items;
};

/** Takes a claim a step on, against the version it has now. */
export const act = async (person: Person, claimId: string, step: object, status = 200) => {
  const { headers } = await person.get(`/v1/claims/${claimId}`).expect(200);
  return person.post(`/v1/claims/${claimId}/transitions`, step).set('If-Match', String(headers['etag'])).expect(status);
};
