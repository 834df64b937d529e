import { Client } from 'pg';
import { Redis } from 'ioredis';
import { createTestDatabase } from './environment/database';
import { describeOnEachQueue, QUEUE_BACKENDS } from './environment/queue-backends';

describe('the test environment', () => {
  it('gives each test file a migrated database of its own', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const client = new Client({ connectionString: one.url });
    await client.connect();
    const { rows } = await client.query('SELECT count(*)::int AS migrations FROM schema_migrations');
    expect(rows[0].migrations).toBeGreaterThan(0);
    await client.end();
    expect(one.url).not.toBe(two.url);
    await Promise.all([one.drop(), two.drop()]);
  });

  it('always has the queue on PostgreSQL', () => {
    expect(QUEUE_BACKENDS[0]).toEqual({ name: 'postgres', redisUrl: null });
  });
});

describeOnEachQueue('a queue backend', ({ name, redisUrl }) => {
  it('is what it says, and empty', async () => {
    if (redisUrl === null) {
      expect(name).toBe('postgres');
      return;
    }
    const redis = new Redis(redisUrl);
    expect(await redis.dbsize()).toBe(0);
    await redis.set('left', 'behind');
    redis.disconnect();
  });
});
