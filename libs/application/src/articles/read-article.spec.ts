import { ExtractionPool } from '@app/extraction';
import { ReadArticle } from './read-article';

describe('ReadArticle', () => {
  it('says that the desk is busy, not that the article is wrong, when too many articles wait', async () => {
    const readArticle = new ReadArticle(new ExtractionPool({ maxWaiting: 1 }));
    const read = () => readArticle.run({ format: 'text', content: Buffer.from('The port was closed.') });
    const results = await Promise.allSettled([read(), read(), read()]);
    await readArticle.onApplicationShutdown();
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(reasons).toEqual([expect.objectContaining({ code: 'desk_busy', fields: [] })]);
  });
});
