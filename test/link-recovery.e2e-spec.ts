import { createServer, type AddressInfo } from 'node:net';
import { type FetchedPage, RecoverLinks } from '@app/application';
import { extractArticle } from '@app/extraction';
import { OutboxRelay } from '@app/jobs';
import {
  addressOf,
  FURNITURE,
  HARBOUR_ARTICLE,
  htmlOf,
  originalPageOf,
  type OriginalPage,
  SEED_ARTICLE,
  seedArticle,
} from './builders/original-page';
import { otherFigure, randomFrom, repeatAnchor, reword, swap } from './builders/page-edits';
import { claimsOf, submit } from './desk/claims';
import { asOwner, holdClaimsToTheirHistories } from './desk/histories';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { describeOnEachQueue, QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const NOBODYS = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

const CITATIONS = 16;

/** A small article that lost three addresses, two of them in one sentence; the page that it came from has them. */
const SMALL =
  '# Dues\n\nHarbour dues [fell](#) to 12 million crowns in 2025, the port office [said](#). Its board [agreed](#) to lower them.\n';
const SMALL_PAGE = `<h1>Dues</h1><p>Harbour dues <a href="/statistics">fell</a> to 12 million crowns in 2025, the port office
<a href="https://quay.example/said">said</a>. Its board <a href="minutes.html#p4">agreed</a> to lower them.</p>`;

const pageOf = async (markdown: string): Promise<OriginalPage> =>
  originalPageOf(await extractArticle({ format: 'markdown', content: markdown }));

/** The citations of an article, in order, with the ids of their claims. */
const citationsOf = async (person: Person, articleId: string): Promise<readonly any[]> =>
  (await claimsOf(person, articleId)).flatMap(({ id, version, citations }) =>
    citations.map((citation: any) => ({ ...citation, claimId: id, version })),
  );

const serveHtml = (desk: TestDesk, path: string, html: string): string =>
  desk.web.serve(path, (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
  );

const submitFrom = async (person: Person, markdown: string, sourceUrl: string): Promise<string> =>
  (await person.post('/v1/articles', { format: 'markdown', content: markdown, sourceUrl }).expect(201)).body.id;

describeOnEachQueue('recovering lost links', (backend) => {
  let desk: TestDesk;
  let editor: Person;
  let reviewer: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(backend);
    await desk.startWorker();
    editor = await desk.person('editor');
    reviewer = await desk.person('reviewer', 'Rita');
  });

  afterAll(() => desk.stop());

  /** Puts a page on the web on which every citation's address leads to a page of the web, too. */
  const publish = (path: string, page: OriginalPage): string => {
    const html = htmlOf(page).replaceAll(/https:\/\/source-(\d+)\.example\/\1\?story=quay/g, (_, citation) =>
      desk.web.servePage(`/source-${citation}`),
    );
    return serveHtml(desk, path, html);
  };

  /** Looks for an article's addresses at its source. @returns the recovery when it is done */
  const recovered = async (articleId: string) => {
    const { body } = await reviewer.post(`/v1/articles/${articleId}/link-recovery`).expect(202);
    await desk.settled();
    return (await reviewer.get(`/v1/articles/${articleId}/link-recovery/${body.id}`).expect(200)).body;
  };

  it('is asked for, done by the worker, and taken up: every citation linked and checked, and history tells how', async () => {
    const url = publish('/original', await pageOf(HARBOUR_ARTICLE));
    const articleId = await submitFrom(editor, HARBOUR_ARTICLE, url);
    const asked = await reviewer.post(`/v1/articles/${articleId}/link-recovery`).expect(202);
    const path = `/v1/articles/${articleId}/link-recovery/${asked.body.id}`;
    expect(asked.headers['location']).toBe(path);
    expect(asked.body).toEqual({
      id: expect.any(String),
      articleId,
      revision: 1,
      pageUrl: url,
      status: 'queued',
      failure: null,
      finalUrl: null,
      httpStatus: null,
      missing: CITATIONS,
      proposals: [],
      open: [],
      requestedBy: { id: reviewer.id, name: 'Rita' },
      createdAt: expect.any(String),
      finishedAt: null,
    });
    await desk.settled();
    const { body: done } = await reviewer.get(path).expect(200);
    const before = await citationsOf(reviewer, articleId);
    expect(done).toEqual({
      ...asked.body,
      status: 'done',
      finalUrl: url,
      httpStatus: 200,
      finishedAt: expect.any(String),
      proposals: before.map(({ id, claimId, anchorText }, citation) => ({
        id: expect.any(String),
        claimId,
        citationId: id,
        anchorText,
        url: desk.web.url(`/source-${citation}`),
        match: { kind: 'exact', similarity: 1, ours: expect.any(String), theirs: expect.any(String) },
        status: 'proposed',
        reason: null,
        appliedAt: null,
        appliedBy: null,
      })),
    });
    for (const { match, anchorText } of done.proposals) {
      expect(match.ours).toBe(match.theirs);
      expect(match.ours).toContain(anchorText);
    }
    const applied = await reviewer.post(`${path}/apply`).expect(200);
    expect(applied.body.items).toEqual(
      done.proposals.map(({ id, claimId, citationId }: any) => ({
        proposalId: id,
        claimId,
        citationId,
        result: 'applied',
        reason: null,
      })),
    );
    await desk.settled();
    const after = await citationsOf(reviewer, articleId);
    expect(after.map(({ id, url, status, link }) => [id, url, status, link.lastCheck.verdict])).toEqual(
      before.map(({ id }, citation) => [id, desk.web.url(`/source-${citation}`), 'linked', 'reachable']),
    );
    const { body: article } = await reviewer.get(`/v1/articles/${articleId}`).expect(200);
    expect(article.missingUrlCount).toBe(0);
    const { body: taken } = await reviewer.get(path).expect(200);
    expect(taken.open).toEqual([]);
    for (const proposal of taken.proposals) {
      expect(proposal).toMatchObject({ status: 'applied', reason: null, appliedBy: { name: 'Rita' } });
    }
    const claim = (await claimsOf(reviewer, articleId)).find(({ citations }) => citations.length === 1);
    const { body: history } = await reviewer.get(`/v1/claims/${claim.id}/history`).expect(200);
    const { id, anchorText, url: address } = claim.citations[0];
    expect(history.items).toMatchObject([
      { sequence: 1, type: 'created' },
      {
        sequence: 2,
        type: 'citation_changed',
        actor: { name: 'Rita' },
        before: { citation: { id, anchorText, url: null } },
        after: { citation: { id, anchorText, url: address }, recovery: { id: asked.body.id, pageUrl: url } },
      },
    ]);
    expect(claim.version).toBe(2);
    const { body: verification } = await reviewer.get(`/v1/claims/${claim.id}/history/verification`).expect(200);
    expect(verification.valid).toBe(true);
    await holdClaimsToTheirHistories(desk);
  });

  it('is no failure of the job when the page does not come or is none', async () => {
    const articleId = await submitFrom(editor, SMALL, desk.web.url('/nowhere'));
    expect(await recovered(articleId)).toMatchObject({
      status: 'failed',
      failure: { code: 'gone', reason: 'http_404', detail: 'There is no such page.' },
      httpStatus: 404,
      missing: 3,
      proposals: [],
      open: [],
    });
    const picture = desk.web.serve('/picture', (_, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(),
    );
    for (const [url, failure] of [
      [picture, { code: 'unreadable', reason: 'unsupported_media_type' }],
      [
        serveHtml(desk, '/menu', '<html><body><nav>Home</nav></body></html>'),
        { code: 'unreadable', reason: 'no_article' },
      ],
      [serveHtml(desk, '/empty', '<html><body></body></html>'), { code: 'unreadable', reason: 'article_empty' }],
      ['http://10.0.0.1/inside', { code: 'unsafe', reason: 'forbidden_address' }],
    ] as const) {
      const { body } = await reviewer.post(`/v1/articles/${articleId}/link-recovery`, { url }).expect(202);
      expect(body).toMatchObject({ status: 'queued', pageUrl: url });
      await desk.settled();
      const { body: failed } = await reviewer.get(`/v1/articles/${articleId}/link-recovery/${body.id}`).expect(200);
      expect([url, failed.status, failed.failure]).toEqual([url, 'failed', expect.objectContaining(failure)]);
    }
    const rows = await new StoredRows(desk).connect();
    expect(await rows.query('SELECT FROM outbox WHERE failures > 0 OR failed_at IS NOT NULL')).toEqual([]);
    await rows.end();
  });

  it('finds nothing on a page about something else, and leaves everything open', async () => {
    const articleId = await submitFrom(editor, SMALL, desk.web.servePage('/other'));
    const recovery = await recovered(articleId);
    expect(recovery).toMatchObject({ status: 'done', missing: 3, proposals: [] });
    expect(recovery.open.map(({ anchorText, sentence }: any) => [anchorText, sentence])).toEqual([
      ['fell', 'Harbour dues fell to 12 million crowns in 2025, the port office said.'],
      ['said', 'Harbour dues fell to 12 million crowns in 2025, the port office said.'],
      ['agreed', 'Its board agreed to lower them.'],
    ]);
  });
});

describe('a link recovery', () => {
  let desk: TestDesk;
  let editor: Person;
  let reviewer: Person;
  let rows: StoredRows;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor');
    reviewer = await desk.person('reviewer', 'Rita');
    rows = await new StoredRows(desk).connect();
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  const search = async (articleId: string, body: object) => {
    const answer = await reviewer.post(`/v1/articles/${articleId}/link-recovery`, body).expect(202);
    return answer.body;
  };

  const small = async () => {
    const articleId = await submit(editor, SMALL);
    const recovery = await search(articleId, { html: SMALL_PAGE, url: 'https://quay.example/2025/dues' });
    const path = `/v1/articles/${articleId}/link-recovery/${recovery.id}`;
    return { articleId, recovery, path, citations: await citationsOf(reviewer, articleId) };
  };

  const statuses = async (path: string) =>
    (await reviewer.get(path).expect(200)).body.proposals.map(({ status, reason }: any) => reason ?? status);

  const results = async (path: string, body: object = {}) =>
    (await reviewer.post(`${path}/apply`, body).expect(200)).body.items.map(
      ({ result, reason }: any) => reason ?? result,
    );

  describe('on a page that is given', () => {
    const EXPECTED = [
      'https://quay.example/statistics',
      'https://quay.example/said',
      'https://quay.example/2025/minutes.html#p4',
    ];

    it('is done at once; relative addresses count from where the page is', async () => {
      const before = await rows.count();
      const { recovery, articleId } = await small();
      expect(recovery).toMatchObject({
        articleId,
        status: 'done',
        failure: null,
        pageUrl: 'https://quay.example/2025/dues',
        finalUrl: null,
        httpStatus: null,
        missing: 3,
        open: [],
        finishedAt: expect.any(String),
      });
      expect(recovery.proposals.map(({ url }: any) => url)).toEqual(EXPECTED);
      expect(await rows.count()).toMatchObject({ outbox: before['outbox'], links: before['links'] });
    });

    it('can be said as articles are, or raw, in its own encoding', async () => {
      const url = 'https://quay.example/2025/dues';
      const articleId = await submitFrom(editor, SMALL, url);
      const named = await search(articleId, { format: 'html', content: SMALL_PAGE });
      expect(named.proposals.map((proposal: any) => proposal.url)).toEqual(EXPECTED);
      for (const type of ['text/html; charset=utf-16le', 'application/xhtml+xml; charset=utf-16le']) {
        const { body: raw } = await reviewer
          .post(`/v1/articles/${articleId}/link-recovery`)
          .set('Content-Type', type)
          .send(Buffer.from(SMALL_PAGE, 'utf16le'))
          .expect(202);
        expect([raw.pageUrl, raw.status]).toEqual([url, 'done']);
        expect(raw.proposals.map((proposal: any) => proposal.url)).toEqual(EXPECTED);
      }
    });

    it('has no relative addresses where nobody says where it is', async () => {
      const articleId = await submit(editor, SMALL);
      const { pageUrl, proposals, open } = await search(articleId, { html: SMALL_PAGE });
      expect(pageUrl).toBeNull();
      expect(proposals.map(({ anchorText, url }: any) => [anchorText, url])).toEqual([
        ['said', 'https://quay.example/said'],
      ]);
      expect(open.map(({ anchorText }: any) => anchorText)).toEqual(['fell', 'agreed']);
    });

    it('is read whole: an article among menus, related articles and the like, none of which is proposed', async () => {
      const articleId = await submit(editor, HARBOUR_ARTICLE);
      const { proposals, open } = await search(articleId, { html: htmlOf(await pageOf(HARBOUR_ARTICLE)) });
      expect(proposals.map(({ url }: any) => url)).toEqual(
        Array.from({ length: CITATIONS }, (_, index) => addressOf(index)),
      );
      expect(JSON.stringify(proposals)).not.toContain(FURNITURE);
      expect(open).toEqual([]);
    });

    it('proposes neither the page itself, whatever it is called, nor what is not on the web', async () => {
      const url = 'https://www.quay.example/2025/dues';
      for (const href of [
        ...[url, 'http://quay.example/2025/dues/', `${url}?utm_source=feed#top`, '#notes', 'mailto:desk@quay.example'],
        ...[
          'javascript:alert(1)',
          'ftp://quay.example/dues',
          'https://ada:secret@quay.example/',
          'https://quay.example/canonical',
        ],
      ]) {
        const page = SMALL_PAGE.replace('/statistics', href);
        const html = `<html><head><link rel=canonical href="/canonical"></head><body><article>${page}</article></body></html>`;
        const articleId = await submit(editor, SMALL);
        const { proposals, open } = await search(articleId, {
          html: html.replaceAll('www.', ''),
          url: url.replace('www.', ''),
        });
        expect([href, proposals.map(({ anchorText }: any) => anchorText)]).toEqual([href, ['said', 'agreed']]);
        expect(open.map(({ anchorText }: any) => anchorText)).toEqual(['fell']);
      }
    });
  });

  describe('is refused', () => {
    it.each([
      ['without a page for an article that came from nowhere', SMALL, {}, 422, 'source_url_unknown', ['#/url']],
      ['for an article that lost nothing', 'Dues [fell](https://quay.example/).', {}, 409, 'no_address_missing', []],
      [
        'for an article that lost nothing, page or not',
        'Dues fell.',
        { html: SMALL_PAGE },
        409,
        'no_address_missing',
        [],
      ],
      ['on a page without a word', SMALL, { html: '<p> </p>' }, 422, 'article_empty', ['#/html']],
      [
        'on a page without a word, under its other name',
        SMALL,
        { format: 'html', content: '<p>' },
        422,
        'article_empty',
        ['#/content'],
      ],
      ['on a page nested without end', SMALL, { html: '<div>'.repeat(5_000) }, 422, 'article_too_complex', ['#/html']],
      ['on two pages', SMALL, { html: 'a', format: 'html', content: 'b' }, 422, 'invalid_fields', ['#/content']],
      ['on a page of no format', SMALL, { content: 'a' }, 422, 'invalid_fields', ['#/format']],
      ['on a format without a page', SMALL, { format: 'html' }, 422, 'invalid_fields', ['#/content']],
      ['on a page of another format', SMALL, { format: 'markdown', content: 'a' }, 422, 'invalid_fields', ['#/format']],
      ['at an address that is none', SMALL, { url: 'quay.example' }, 422, 'invalid_fields', ['#/url']],
    ])('%s', async (_, markdown, body, status, code, pointers) => {
      const articleId = await submit(editor, markdown);
      const before = await rows.count();
      const answer = await reviewer.post(`/v1/articles/${articleId}/link-recovery`, body).expect(status);
      expect(answer.body.code).toBe(code);
      expect((answer.body.errors ?? []).map(({ pointer }: any) => pointer)).toEqual(pointers);
      expect(await rows.count()).toEqual(before);
    });

    it('for an article whose source is not on the web', async () => {
      const articleId = await submit(editor, SMALL);
      await asOwner(desk, (sql) =>
        sql.query("UPDATE articles SET source_url = 'ftp://quay.example/dues' WHERE id = $1", [articleId]),
      );
      const { body } = await reviewer.post(`/v1/articles/${articleId}/link-recovery`).expect(422);
      expect(body.code).toBe('source_url_unknown');
    });

    it('where there is nothing of the kind', async () => {
      const { recovery } = await small();
      const other = await submit(editor, SMALL);
      for (const path of [
        `/v1/articles/${other}/link-recovery/${recovery.id}`,
        `/v1/articles/${other}/link-recovery/${NOBODYS}`,
        `/v1/articles/${NOBODYS}/link-recovery/${recovery.id}`,
        `/v1/articles/${NOBODYS}/link-recovery`,
      ]) {
        const { body } = await reviewer.get(path).expect(404);
        expect([path, body.code]).toEqual([path, 'not_found']);
      }
      await reviewer.post(`/v1/articles/${other}/link-recovery/${recovery.id}/apply`).expect(404);
      await reviewer.post(`/v1/articles/${NOBODYS}/link-recovery`).expect(404);
      await reviewer.post(`/v1/articles/${NOBODYS}/link-recovery`, { html: SMALL_PAGE }).expect(404);
    });
  });

  it('lists the searches of an article, newest first, and only its own', async () => {
    const { articleId, recovery } = await small();
    const second = await search(articleId, { html: SMALL_PAGE });
    const third = await search(articleId, { url: 'https://quay.example/2025/dues' });
    await small();
    const list = `/v1/articles/${articleId}/link-recovery`;
    const { body } = await reviewer.get(`${list}?withTotal=true`).expect(200);
    const listed = [third, second, recovery].map(({ proposals, open, ...rest }) => {
      const applied = proposals.filter(({ status }: any) => status === 'applied').length;
      return { ...rest, proposals: proposals.length, applied };
    });
    expect(body).toEqual({ items: listed, nextCursor: null, total: 3 });
    const { body: first } = await reviewer.get(`${list}?limit=2`).expect(200);
    const { body: rest } = await reviewer.get(`${list}?limit=2&cursor=${first.nextCursor}`).expect(200);
    expect([...first.items, ...rest.items]).toEqual(listed);
  });

  describe('taken up', () => {
    it('gives a claim with two of them two rows of history and two versions, and asks for a check of each link once', async () => {
      const { path, articleId, recovery } = await small();
      expect(await results(path)).toEqual(['applied', 'applied', 'applied']);
      const [claim, other] = await claimsOf(reviewer, articleId);
      expect([claim.version, other.version]).toEqual([3, 2]);
      const { body: history } = await reviewer.get(`/v1/claims/${claim.id}/history`).expect(200);
      expect(history.items.map(({ sequence, type }: any) => [sequence, type])).toEqual([
        [1, 'created'],
        [2, 'citation_changed'],
        [3, 'citation_changed'],
      ]);
      const urls = recovery.proposals.map(({ url }: any) => url);
      const asked = await rows.query(
        `SELECT count(*)::int AS checks FROM outbox JOIN links ON requested_in_id = outbox.id WHERE url = ANY($1)`,
        [urls],
      );
      expect(asked).toEqual([{ checks: 3 }]);
      expect(await statuses(path)).toEqual(['applied', 'applied', 'applied']);
    });

    it('twice changes nothing', async () => {
      const { path } = await small();
      await results(path);
      const before = await rows.count();
      expect(await results(path)).toEqual(['already_applied', 'already_applied', 'already_applied']);
      expect(await rows.count()).toEqual(before);
    });

    it('in part leaves the rest proposed', async () => {
      const { path, recovery, citations } = await small();
      const [, second, third] = recovery.proposals;
      expect(await results(path, { proposals: [third.id.toUpperCase()] })).toEqual(['applied']);
      expect(await statuses(path)).toEqual(['proposed', 'proposed', 'applied']);
      expect(await results(path, { proposals: [] })).toEqual([]);
      const { body } = await reviewer.post(`${path}/apply`, { proposals: [second.id, third.id] }).expect(200);
      expect(body.items).toEqual([
        {
          proposalId: second.id,
          claimId: second.claimId,
          citationId: citations[1].id,
          result: 'applied',
          reason: null,
        },
        {
          proposalId: third.id,
          claimId: third.claimId,
          citationId: citations[2].id,
          result: 'already_applied',
          reason: null,
        },
      ]);
      expect(await statuses(path)).toEqual(['proposed', 'applied', 'applied']);
    });

    it('is refused as a whole with an id that is none of its proposals', async () => {
      const { path, recovery } = await small();
      const { recovery: other } = await small();
      const before = await rows.count();
      for (const foreign of [NOBODYS, other.proposals[0].id]) {
        const { body } = await reviewer
          .post(`${path}/apply`, { proposals: [recovery.proposals[0].id, foreign] })
          .expect(422);
        expect([body.code, body.errors[0].pointer]).toEqual(['invalid_fields', '#/proposals']);
      }
      expect(await rows.count()).toEqual(before);
    });

    it('skips, and tells, what got an address or went meanwhile', async () => {
      const { path, citations } = await small();
      const [first, second, third] = citations;
      const claim = `/v1/claims/${first.claimId}`;
      await reviewer
        .patch(`${claim}/citations/${first.id}`, { url: 'https://quay.example/by-hand' })
        .set('If-Match', '"1"')
        .expect(200);
      await reviewer.delete(`${claim}/citations/${second.id}`).set('If-Match', '"2"').expect(204);
      await reviewer.delete(`/v1/claims/${third.claimId}/citations/${third.id}`).set('If-Match', '"1"').expect(204);
      expect(await statuses(path)).toEqual(['has_address', 'gone', 'gone']);
      const before = await rows.count();
      expect(await results(path)).toEqual(['has_address', 'gone', 'gone']);
      expect(await rows.count()).toEqual(before);
      const { body } = await reviewer.get(`${claim}/citations/${first.id}`).expect(200);
      expect(body.url).toBe('https://quay.example/by-hand');
    });

    it('follows citations that were cut into other claims', async () => {
      const { path, articleId } = await small();
      const [first, second] = await claimsOf(reviewer, articleId);
      const others = { with: [{ id: second.id, version: 1 }] };
      const { body } = await editor.post(`/v1/claims/${first.id}/merge`, others).set('If-Match', '"1"').expect(200);
      const at = [body.text.indexOf('the port office')];
      const split = await editor.post(`/v1/claims/${first.id}/split`, { at }).set('If-Match', '"2"').expect(200);
      const [front, back] = split.body.items.map(({ id }: any) => id);
      const { body: answer } = await reviewer.post(`${path}/apply`).expect(200);
      expect(answer.items.map(({ result, claimId }: any) => [result, claimId])).toEqual([
        ['applied', front],
        ['applied', back],
        ['applied', back],
      ]);
      expect((await citationsOf(reviewer, articleId)).map(({ url }) => url)).toEqual([
        'https://quay.example/statistics',
        'https://quay.example/said',
        'https://quay.example/2025/minutes.html#p4',
      ]);
      await holdClaimsToTheirHistories(desk);
    });

    it('finds the addresses of sentences that are cut into other claims', async () => {
      const articleId = await submitFrom(editor, SMALL, 'https://quay.example/2025/dues');
      const [first] = await claimsOf(reviewer, articleId);
      const at = [first.text.indexOf('the port office')];
      await editor.post(`/v1/claims/${first.id}/split`, { at }).set('If-Match', '"1"').expect(200);
      const found = await search(articleId, { html: SMALL_PAGE });
      expect(found.proposals.map(({ anchorText, match }: any) => [anchorText, match.ours])).toEqual([
        ['fell', first.text],
        ['said', first.text],
        ['agreed', 'Its board agreed to lower them.'],
      ]);
    });

    it('takes up the others all the same', async () => {
      const { path, citations } = await small();
      const [, second] = citations;
      await reviewer
        .patch(`/v1/claims/${second.claimId}/citations/${second.id}`, { url: 'https://quay.example/by-hand' })
        .set('If-Match', '"1"')
        .expect(200);
      expect(await results(path)).toEqual(['applied', 'has_address', 'applied']);
      expect(await statuses(path)).toEqual(['applied', 'has_address', 'applied']);
    });

    it('is outdated as a whole once the article has a new text', async () => {
      const { path, articleId } = await small();
      const content = SMALL.replace('Its board', 'In December its board');
      await editor.put(`/v1/articles/${articleId}/content`, { format: 'markdown', content }).expect(200);
      expect(await statuses(path)).toEqual(['revised', 'revised', 'revised']);
      const before = await rows.count();
      expect(await results(path)).toEqual(['revised', 'revised', 'revised']);
      expect(await rows.count()).toEqual(before);
    });

    it('by two at once gives each address once', async () => {
      const { path, articleId } = await small();
      const answers = await Promise.all([1, 2, 3, 4].map(() => results(path)));
      expect(answers.flat().filter((result) => result === 'applied')).toHaveLength(3);
      expect(answers.flat().filter((result) => result === 'already_applied')).toHaveLength(9);
      const [claim, other] = await claimsOf(reviewer, articleId);
      expect([claim.version, other.version]).toEqual([3, 2]);
    });

    it('while somebody gives an address by hand lets one of the two win, and tells the other', async () => {
      for (let round = 0; round < 10; round += 1) {
        const { path, citations } = await small();
        const [first] = citations;
        const [taken, patched] = await Promise.all([
          results(path),
          reviewer
            .patch(`/v1/claims/${first.claimId}/citations/${first.id}`, { url: 'https://quay.example/by-hand' })
            .set('If-Match', '"1"'),
        ]);
        expect([
          [['applied', 'applied', 'applied'], 412],
          [['has_address', 'applied', 'applied'], 200],
        ]).toContainEqual([taken, patched.status]);
      }
      await holdClaimsToTheirHistories(desk);
    });

    it('is all or nothing', async () => {
      const { path } = await small();
      const before = await rows.count();
      await asOwner(desk, (sql) =>
        sql.query("ALTER TABLE links ADD CONSTRAINT no_minutes CHECK (url NOT LIKE '%minutes%') NOT VALID"),
      );
      await asOwner(desk, (sql) =>
        sql.query('DELETE FROM link_checks; UPDATE citations SET link_id = NULL, url = NULL; DELETE FROM links'),
      );
      await reviewer.post(`${path}/apply`).expect(500);
      expect(await rows.count()).toEqual({ ...before, links: 0 });
      expect(await statuses(path)).toEqual(['proposed', 'proposed', 'proposed']);
      await asOwner(desk, (sql) => sql.query('ALTER TABLE links DROP CONSTRAINT no_minutes'));
      expect(await results(path)).toEqual(['applied', 'applied', 'applied']);
    });

    it('before it is done, takes up nothing', async () => {
      const articleId = await submit(editor, SMALL);
      const { id } = await search(articleId, { url: 'https://quay.example/2025/dues' });
      expect(await results(`/v1/articles/${articleId}/link-recovery/${id}`)).toEqual([]);
    });
  });

  describe('whose job runs twice, or fails on our side', () => {
    const asked = async () => {
      const url = desk.web.url('/original');
      const articleId = await submitFrom(editor, SMALL, url);
      const { id } = await search(articleId, {});
      const page: FetchedPage = {
        outcome: 'fetched',
        finalUrl: url,
        status: 200,
        mediaType: 'text/html',
        charset: 'utf-8',
        headers: [],
        bytes: Buffer.from(SMALL_PAGE),
      };
      return { id, page, path: `/v1/articles/${articleId}/link-recovery/${id}` };
    };

    it('proposes once', async () => {
      const { id, page, path } = await asked();
      const recoverLinks = desk.api.get(RecoverLinks);
      await Promise.all([1, 2, 3].map(() => recoverLinks.run(id, page)));
      expect(await statuses(path)).toEqual(['proposed', 'proposed', 'proposed']);
      const { body: done } = await reviewer.get(path).expect(200);
      await recoverLinks.run(id, {
        outcome: 'failed',
        verdict: 'gone',
        reason: 'http_404',
        finalUrl: null,
        status: 404,
      });
      await reviewer.get(path).expect(200, done);
    });

    it('is told as failed when the desk has given it up', async () => {
      const { id, path } = await asked();
      const relay = desk.api.get(OutboxRelay);
      for (let failure = 1; failure <= 10; failure += 1) {
        await relay.jobFailed(id, new Error('The disk is full.'), new Date());
      }
      const { body } = await reviewer.get(path).expect(200);
      expect(body).toMatchObject({ status: 'failed', failure: { code: 'given_up' }, finishedAt: expect.any(String) });
    });

    it('looks for what is missing when it runs, not when it was asked for', async () => {
      const { id, page, path } = await asked();
      const articleId = path.split('/')[3] ?? '';
      const [first] = await citationsOf(reviewer, articleId);
      await reviewer
        .patch(`/v1/claims/${first.claimId}/citations/${first.id}`, { url: 'https://quay.example/by-hand' })
        .set('If-Match', '"1"')
        .expect(200);
      await desk.api.get(RecoverLinks).run(id, page);
      const { body } = await reviewer.get(path).expect(200);
      expect(body.missing).toBe(2);
      expect(body.proposals.map(({ anchorText }: any) => anchorText)).not.toContain('fell');
    });
  });
});

describe('a link recovery from inside', () => {
  it('is taken, and fails without one connection', async () => {
    let connections = 0;
    const canary = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => canary.listen(0, '::', resolve));
    const { port } = canary.address() as AddressInfo;
    const desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, { EGRESS_PORTS: `80,443,${port}` });
    await desk.startWorker();
    const editor = await desk.person('editor');
    const bounce = desk.web.serve('/bounce', (_, response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end(),
    );
    const paths: string[] = [];
    for (const url of [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://[::ffff:7f00:1]:${port}/`,
      bounce,
    ]) {
      const articleId = await submitFrom(editor, SMALL, url);
      const { headers } = await editor.post(`/v1/articles/${articleId}/link-recovery`).expect(202);
      paths.push(String(headers['location']));
    }
    await desk.settled();
    for (const path of paths) {
      const { body } = await editor.get(path).expect(200);
      expect(body).toMatchObject({ status: 'failed', failure: { code: 'unsafe', reason: 'forbidden_address' } });
    }
    expect(connections).toBe(0);
    await desk.stop();
    await new Promise((resolve) => canary.close(resolve));
  });
});

const SEED = seedArticle();
const ARTICLES: readonly (readonly [string, string, number])[] = [
  ['an article of our own', HARBOUR_ARTICLE, CITATIONS],
  ...(SEED === null ? [] : [['the seed article', SEED, 17] as const]),
];

describe.each(ARTICLES)('the lost addresses of %s', (_, markdown, citations) => {
  let desk: TestDesk;
  let editor: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    await desk.startWorker();
    editor = await desk.person('editor');
  });

  afterAll(() => desk.stop());

  const recoveredFrom = async (page: OriginalPage) => {
    const articleId = await submitFrom(editor, markdown, serveHtml(desk, '/original', htmlOf(page)));
    const { headers } = await editor.post(`/v1/articles/${articleId}/link-recovery`).expect(202);
    await desk.settled();
    const { body } = await editor.get(String(headers['location'])).expect(200);
    const numbers = new Map((await citationsOf(editor, articleId)).map(({ id }, number) => [id, number]));
    const found = body.proposals.map(({ citationId, url }: any) => [numbers.get(citationId), url] as const);
    return { found, open: body.open, missing: body.missing };
  };

  it('are all found on the page it came from, and nothing else is proposed', async () => {
    const { found, open, missing } = await recoveredFrom(await pageOf(markdown));
    expect(missing).toBe(citations);
    expect(found).toEqual(Array.from({ length: citations }, (__, number) => [number, addressOf(number)]));
    expect(open).toEqual([]);
  });

  it('are right or left open on an edited page: none is wrong', async () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const random = randomFrom(seed);
      const edits = [reword, reword, otherFigure, swap, repeatAnchor];
      const page = edits.reduce((now, edit) => edit(now, random), await pageOf(markdown));
      const { found, open } = await recoveredFrom(page);
      for (const [number, url] of found) expect([seed, number, url]).toEqual([seed, number, addressOf(number)]);
      expect(found.length + open.length).toBe(citations);
      expect(found.length).toBeGreaterThan(citations - 5);
    }
  });
});

if (SEED === null) {
  const describeSkipped = describe.skip;
  const file = SEED_ARTICLE.split('/').slice(-2).join('/');
  describeSkipped(`the lost addresses of the seed article: there is no ${file} beside the repository`, () => {
    it('are not looked for', () => undefined);
  });
}
