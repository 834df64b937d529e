import { setTimeout as delay } from 'node:timers/promises';
import { type Test } from 'supertest';
import { act, claimsOf, submit } from '../desk/claims';
import { VERIFIED } from '../desk/review';
import { type Person, type TestDesk } from '../desk/test-desk';

/** One more than are done at once. */
const MANY = 101;

/** Longest that the worker may take for one thing, in milliseconds. */
const PATIENCE = 30_000;

/** Lacks two addresses, of which the run's page has one. */
const LOSSY_ARTICLE = 'Trade [fell](#) to \\$200 million in 2024. Odesa’s port [was closed](#) in 2022.';

/** Words of the scripted web's pages, which evidence rests on. */
const QUOTE = 'Exports came to two hundred million dollars in the year';

/** What a run begins with. */
export interface Populated {
  /** Addresses that lead to the scripted web and to nowhere. */
  readonly urls: readonly string[];
  /** Paths that tell of what the worker did, as it would hardly be come upon by chance. */
  readonly told: readonly string[];
}

/**
 * Puts one of everything on a desk, with a worker that does what is asked of it and then leaves, so that afterwards nothing
 * but the requests of the run changes anything.
 */
export const populate = async (
  desk: TestDesk,
  [admin, editor, reviewer]: readonly [Person, Person, Person],
): Promise<Populated> => {
  await desk.startWorker();
  const pages = ['/statistics', '/report'].map((path) => desk.web.servePage(path));
  const [page = ''] = pages;
  const decided = await decidedWithEvidence(editor, reviewer, page);
  await withLeftOutLink(editor);
  const source = desk.web.serve('/article', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<h1>Trade fell</h1><p>Trade <a href="${page}">fell</a> to $200 million in 2024.</p>`);
  });
  const importPath = await followed(editor.post('/v1/articles/import', { url: source }));
  const lossy = await submit(editor, LOSSY_ARTICLE);
  const html = `<p>Trade <a href="${page}">fell</a> to $200 million in 2024.</p>`;
  const recoveryPath = await followed(reviewer.post(`/v1/articles/${lossy}/link-recovery`, { html }));
  const long = await submit(editor, 'Trade fell to $200 million in 2024. '.repeat(MANY));
  const claims = (await claimsOf(editor, long)).map(({ id, version }) => ({ claimId: id, version }));
  const start = { action: 'start', assignee: 'me', claims };
  const bulkPath = await followed(reviewer.post('/v1/claims/bulk-transitions', start));
  for (const name of ['Chat', 'Archive', 'Site']) {
    const wish = { name, url: page, eventTypes: ['decision.made'] };
    const { headers } = await admin.post('/v1/webhooks', wish).expect(201);
    await admin.post(`${String(headers['location'])}/ping`, {}).expect(202);
  }
  await reviewer.post('/v1/views', { name: 'Mine', query: { assignee: 'me' } }).expect(201);
  await done(editor, recoveryPath, ({ status }) => status === 'done');
  await done(editor, importPath, ({ status }) => status === 'done');
  await done(editor, bulkPath, ({ status }) => status === 'done');
  const snapshotsPath = `/v1/claims/${decided}/snapshots`;
  await done(editor, snapshotsPath, ({ items }) => items.every(({ status }: any) => status === 'done'));
  await desk.stopWorkers();
  return {
    urls: [...pages, source, 'https://example.org/report', 'https://example.net/a?b=c#d', 'http://192.0.2.1/x'],
    told: [recoveryPath, importPath, bulkPath, snapshotsPath, `/v1/claims/${decided}`],
  };
};

const decidedWithEvidence = async (editor: Person, reviewer: Person, page: string): Promise<string> => {
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
  return claim.id;
};

/** Asks for what becomes a job. @returns where that is told of */
const followed = async (asked: Test): Promise<string> => {
  const { headers } = await asked.expect(202);
  return String(headers['location']);
};

/** Waits for the worker to do one thing; what it was asked for by the way, such as copies in an archive, may stay undone. */
const done = async (person: Person, path: string, isDone: (body: any) => boolean): Promise<void> => {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    const { body } = await person.get(path).expect(200);
    if (isDone(body)) return;
    await delay(50);
  }
  throw new Error(`The worker did not do what ${path} tells of.`);
};

/** An article with a list of related links, which are no citations until somebody takes them back. */
const withLeftOutLink = async (editor: Person): Promise<void> => {
  const related = '\n\n## Related\n\n- [More on trade](https://example.org/more)\n- [Older](https://example.org/old)\n';
  await submit(editor, `# Trade fell\n\nTrade fell to \\$200 million in 2024.${related}`);
};
