import { VerifyHistoryQuery } from '@app/application';
import { runMigrations } from '@app/database';
import { createDataSource } from '../../libs/database/src/connection/create-data-source';
import { MIGRATIONS } from '../../migrations';
import { HistoryHeads1795574500000 } from '../../migrations/1795574500000-history-heads';
import { act, claimsOf } from '../desk/claims';
import { asOwner } from '../desk/histories';
import { bring } from '../desk/review';
import { TestDesk } from '../desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from '../environment/queue-backends';

const ARTICLE = `Trade [fell](#) in 2024. The port was closed. Grain [rose](https://example.org/grain) in May.

Related article: [Another story](https://example.org/other)
`;

const HEADS = 'SELECT chain, subject, events, hash FROM history_heads ORDER BY chain, subject';

describe('a desk that was begun with the first schema', () => {
  it('goes on with its data under the newest: corrections are known, left-out links can be taken back', async () => {
    const desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    try {
      const editor = await desk.person('editor');
      const { body: article } = await editor
        .post('/v1/articles', { format: 'markdown', content: ARTICLE, title: 'Our title' })
        .expect(201);
      const articleId = article.id;
      const [trade, port, grain] = await claimsOf(editor, articleId);
      await editor.patch(`/v1/claims/${trade.id}`, { kind: 'prediction' }).set('If-Match', '"1"').expect(200);
      await act(editor, port.id, { action: 'start', assignee: 'me' });
      await editor
        .delete(`/v1/claims/${grain.id}/citations/${grain.citations[0].id}`)
        .set('If-Match', '"1"')
        .expect(204);
      const dataSource = await createDataSource({
        url: desk.database.url,
        applicationName: 'upgrade-test',
      }).initialize();
      try {
        for (let left = MIGRATIONS.length; left > 1; left -= 1) await dataSource.undoLastMigration();
        const [row] = await dataSource.query('SELECT * FROM claims LIMIT 1');
        expect(row).not.toHaveProperty('corrected');
        await dataSource.query("UPDATE article_revisions SET left_out = jsonb_build_array((left_out -> 0) - 'id')");
      } finally {
        await dataSource.destroy();
      }
      await expect(runMigrations(desk.database.url)).resolves.toHaveLength(MIGRATIONS.length - 1);

      const claims = await claimsOf(editor, articleId);
      expect(claims).toMatchObject([
        { id: trade.id, kind: 'prediction', corrected: ['kind'], origin: 'extracted', lost: false, version: 2 },
        { id: port.id, state: 'in_review', corrected: [], version: 2 },
        { id: grain.id, citations: [], version: 2 },
      ]);
      const { body: upgraded } = await editor.get(`/v1/articles/${articleId}`).expect(200);
      const [link] = upgraded.leftOut;
      await editor.post(`/v1/claims/${port.id}/citations`, { leftOut: link.id }).set('If-Match', '"2"').expect(201);
      const revised = await editor
        .put(`/v1/articles/${articleId}/content`)
        .type('text/markdown')
        .send(ARTICLE.replace('Trade [fell](#) in 2024', 'Trade [fell](#) a little in 2024'))
        .expect(200);
      expect(revised.body.changes).toMatchObject({ kept: 2, reworded: [{ claimId: trade.id }], lost: [], added: [] });
      expect(revised.body.article.title).toBe('Our title');
      expect((await claimsOf(editor, articleId))[2]).toMatchObject({ id: grain.id, citations: [] });
      const { body: revisions } = await editor.get(`/v1/articles/${articleId}/revisions`).expect(200);
      expect(revisions.items.map(({ createdBy }: any) => createdBy.id)).toEqual([editor.id, editor.id]);
      const { body: verified } = await editor.get(`/v1/claims/${trade.id}/history/verification`).expect(200);
      expect(verified).toMatchObject({ valid: true });
    } finally {
      await desk.stop();
    }
  });
});

describe('a desk that was begun before all of history was chained', () => {
  it('has it chained: decisions and what was said of links, as they were', async () => {
    const desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    try {
      const editor = await desk.person('editor');
      const reviewer = await desk.person('reviewer');
      const { body: article } = await editor.post('/v1/articles', { format: 'markdown', content: ARTICLE }).expect(201);
      const [trade, port] = await claimsOf(editor, article.id);
      await bring({ reviewer, editor }, trade.id, 'verified');
      await act(editor, trade.id, { action: 'reaffirm', note: 'Still so.' });
      await bring({ reviewer, editor }, port.id, 'disputed');
      const { body: links } = await editor.get('/v1/links').expect(200);
      for (const state of ['dead', 'alive']) {
        const said = { state, reason: `It is ${state}.` };
        await editor.put(`/v1/links/${links.items[0].id}/override`, said).expect(200);
        await editor.put('/v1/link-hosts/example.org/override', said).expect(200);
      }
      const verify = () => desk.api.get(VerifyHistoryQuery).run({ folder: desk.settings.dataDir, publicKey: null });
      const before = await verify();
      expect(before).toMatchObject({ whole: true, events: { decisions: 3, host: 2 } });
      const heads = () => asOwner(desk, (client) => client.query(HEADS));
      const { rows: headsBefore } = await heads();
      const dataSource = await createDataSource({
        url: desk.database.url,
        applicationName: 'upgrade-test',
      }).initialize();
      const first = MIGRATIONS.indexOf(HistoryHeads1795574500000);
      try {
        for (let left = MIGRATIONS.length; left > first; left -= 1) await dataSource.undoLastMigration();
      } finally {
        await dataSource.destroy();
      }
      await runMigrations(desk.database.url);
      expect(await verify()).toEqual(before);
      expect((await heads()).rows).toEqual(headsBefore);
      await editor.put('/v1/link-hosts/example.org/override', { state: 'dead', reason: 'It is no more.' }).expect(200);
      expect(await verify()).toMatchObject({ whole: true, events: { host: 3 } });
    } finally {
      await desk.stop();
    }
  });
});
