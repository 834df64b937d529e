import { act, claimsOf, submit } from '../desk/claims';
import { VERIFIED } from '../desk/review';
import { type Person, type TestDesk } from '../desk/test-desk';

const MANY = 101;

/** Words of the scripted web's pages, which evidence rests on. */
const QUOTE = 'Exports came to two hundred million dollars in the year';

/**
 * Puts one of everything on a desk, with a worker that does what is asked of it and then leaves, so that afterwards nothing
 * but the requests of the run changes anything.
 * @returns addresses that lead to the scripted web and to nowhere
 */
export const populate = async (desk: TestDesk, editor: Person, reviewer: Person): Promise<readonly string[]> => {
  await desk.startWorker();
  const pages = ['/statistics', '/report'].map((path) => desk.web.servePage(path));
  const [page = ''] = pages;
  await decidedWithEvidence(editor, reviewer, page);
  await withLeftOutLink(editor);
  const source = desk.web.serve('/article', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<h1>Trade fell</h1><p>Trade <a href="${page}">fell</a> to $200 million in 2024.</p>`);
  });
  await editor.post('/v1/articles/import', { url: source }).expect(202);
  const lossy = await submit(editor);
  const html = `<p>Trade <a href="${page}">fell</a> to $200 million in 2024.</p>`;
  await reviewer.post(`/v1/articles/${lossy}/link-recovery`, { html }).expect(202);
  const long = await submit(editor, 'Trade fell to $200 million in 2024. '.repeat(MANY));
  const claims = (await claimsOf(editor, long)).map(({ id, version }) => ({ claimId: id, version }));
  await reviewer.post('/v1/claims/bulk-transitions', { action: 'start', assignee: 'me', claims }).expect(202);
  await reviewer.post('/v1/views', { name: 'Mine', query: { assignee: 'me' } }).expect(201);
  await desk.settled();
  await desk.stopWorkers();
  return [...pages, source, 'https://example.org/report', 'https://example.net/a?b=c#d', 'http://192.0.2.1/x'];
};

const decidedWithEvidence = async (editor: Person, reviewer: Person, page: string): Promise<void> => {
  const [claim] = await claimsOf(editor, await submit(editor, `Trade [fell](${page}) in 2024, the office said.`));
  const path = `/v1/claims/${claim.id}`;
  await act(reviewer, claim.id, { action: 'start', assignee: 'me' });
  const { headers } = await reviewer.get(path).expect(200);
  await reviewer
    .post(`${path}/evidence`, { url: page, excerpt: QUOTE, stance: 'supports', sourceType: 'primary' })
    .set('If-Match', String(headers['etag']))
    .expect(201);
  await act(reviewer, claim.id, { action: 'propose', ...VERIFIED });
  await act(editor, claim.id, { action: 'approve' });
  await reviewer.post(`${path}/comments`, { text: 'Which month?' }).expect(201);
};

/** An article with a list of related links, which are no citations until somebody takes them back. */
const withLeftOutLink = async (editor: Person): Promise<void> => {
  const related = '\n\n## Related\n\n- [More on trade](https://example.org/more)\n- [Older](https://example.org/old)\n';
  await submit(editor, `# Trade fell\n\nTrade fell to \\$200 million in 2024.${related}`);
};
