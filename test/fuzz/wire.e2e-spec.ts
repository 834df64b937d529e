import { type AddressInfo } from 'node:net';
import { type Person, TestDesk } from '../desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from '../environment/queue-backends';
import { leakIn } from './judge';
import { Random } from './random';
import { brokenHttp, onWire } from './wire';

const SEEDS = (process.env['FUZZ_SEEDS'] ?? '1').split(',').map(Number);

/** An answer behind one that says that it is the last. */
const BEHIND_THE_END = /\r\nConnection: close\r\n\r\n[^]*HTTP\/1\.1 \d{3}/;

/** Of each seed. */
const CONNECTIONS = 400;

describe.each(SEEDS)('bytes that are nearly HTTP, of seed %i', (seed) => {
  let desk: TestDesk;
  let editor: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    editor = await desk.person('editor');
  });

  afterAll(() => desk.stop());

  it('are answered or cut off in time, in order, and without a word too many', async () => {
    const { port } = desk.api.getHttpServer().address() as AddressInfo;
    const statuses = new Map<number, number>();
    for (let number = 0; number < CONNECTIONS; number += 1) {
      const bytes = brokenHttp(new Random(seed, number), editor.key);
      const answer = await onWire(port, bytes);
      const asked = { seed, number, sent: bytes.toString('base64').slice(0, 2_000) };
      expect({ ...asked, ended: answer.ended }).toEqual({ ...asked, ended: true });
      expect({ ...asked, statuses: answer.statuses.filter((status) => status >= 500) }).toEqual({
        ...asked,
        statuses: [],
      });
      expect({ ...asked, leak: leakIn(answer.text, bytes.toString('latin1')) }).toEqual({ ...asked, leak: undefined });
      expect({ ...asked, behind: BEHIND_THE_END.exec(answer.text) }).toEqual({ ...asked, behind: null });
      for (const status of answer.statuses) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 201, 400]));
    await editor.get('/v1/me').expect(200);
  }, 120_000);
});
