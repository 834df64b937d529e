import { writeFileSync } from 'node:fs';
import { holdClaimsToTheirHistories } from '../desk/histories';
import { talliesOf } from '../desk/tallies';
import { TestDesk } from '../desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from '../environment/queue-backends';
import { type FuzzReport, toldFaults } from './fuzz-report';
import { Fuzzer } from './fuzzer';

/** Of each seed. `npm run fuzz` asks for more, and for seeds of its own. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 1_500);
const SEEDS = (process.env['FUZZ_SEEDS'] ?? '1').split(',').map(Number);
const REPORT_FILE = process.env['FUZZ_REPORT'];

/** Enough for a slow machine; one request may take ten seconds at most, and hardly any takes ten milliseconds. */
const TIME_LIMIT = 120_000 + REQUESTS * 100;

/** Saving copies is on, so that it can be asked for; there is no worker that would do it. */
const ARCHIVE_OF_NOWHERE = {
  ARCHIVE: 'wayback',
  ARCHIVE_KEY: 'nobody:nothing',
  ARCHIVE_AVAILABILITY_URL: 'http://127.0.0.1:1/available',
  ARCHIVE_WEB_URL: 'http://127.0.0.1:1',
};

describe.each(SEEDS)('made-up requests of seed %i', (seed) => {
  let desk: TestDesk;
  let fuzzer: Fuzzer | undefined;
  let report: FuzzReport;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, ARCHIVE_OF_NOWHERE);
    fuzzer = await Fuzzer.on(desk, seed);
    await fuzzer.run(REQUESTS);
    ({ report } = fuzzer);
    if (REPORT_FILE !== undefined) writeFileSync(`${REPORT_FILE}.${seed}`, JSON.stringify(report));
  }, TIME_LIMIT);

  afterAll(async () => {
    await fuzzer?.end();
    await desk.stop();
  });

  it('are all answered as documented, and tell nothing that they should not', () => {
    expect(toldFaults(report)).toBe('');
    expect(report.requests).toBeGreaterThanOrEqual(REQUESTS);
  });

  it('reach every operation of the document', () => {
    const unreached = Object.entries(report.operations).filter(([, { requests }]) => requests === 0);
    expect(unreached).toEqual([]);
    expect(Object.keys(report.operations).length).toBeGreaterThan(80);
  });

  it('succeed at every operation, so that what lies behind the checks of a request was reached', () => {
    const neverDone = Object.entries(report.operations).filter(([, { successes }]) => successes === 0);
    expect(neverDone.map(([name]) => name)).toEqual([]);
  });

  it(
    'leave a desk that answers, whose claims are the sum of their histories, and whose tallies are right',
    async () => {
      await desk.stranger.get('/health/ready').expect(200);
      const reader = await desk.person('viewer', 'Somebody who comes afterwards');
      const { body } = await reader.get('/v1/claims?limit=20').expect(200);
      for (const { id } of body.items) {
        const { body: verification } = await reader.get(`/v1/claims/${id}/history/verification`).expect(200);
        expect(verification).toMatchObject({ valid: true, firstBroken: null });
      }
      expect((await holdClaimsToTheirHistories(desk)).claims).toBeGreaterThan(100);
      const [counted, recounted] = await talliesOf(desk);
      expect(counted).toEqual(recounted);
    },
    TIME_LIMIT,
  );
});
