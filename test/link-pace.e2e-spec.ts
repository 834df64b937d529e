import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { submit } from './desk/claims';
import { type Person, TestDesk } from './desk/test-desk';
import { describeOnEachQueue } from './environment/queue-backends';

const PAGE = `<title>Ships</title><p>${'The office counted ships. '.repeat(100)}</p>`;

/** A host that counts who is there. */
class CountingHost {
  readonly starts: number[] = [];
  readonly paths: string[] = [];
  mostAtOnce = 0;
  private atOnce = 0;

  private constructor(private readonly server: Server) {}

  /** @param tookMs milliseconds until it answers */
  static async start(address: string, tookMs: number): Promise<CountingHost> {
    const server = createServer();
    const host = new CountingHost(server);
    server.on('request', (request, response) => {
      host.starts.push(performance.now());
      host.paths.push(request.url ?? '');
      host.atOnce += 1;
      host.mostAtOnce = Math.max(host.mostAtOnce, host.atOnce);
      setTimeout(() => {
        host.atOnce -= 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      }, tookMs);
    });
    await new Promise<void>((resolve) => server.listen(0, address, resolve));
    return host;
  }

  url(path: string): string {
    const { address, port } = this.server.address() as AddressInfo;
    return `http://${address}:${port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describeOnEachQueue('three workers together', (backend) => {
  let desk: TestDesk;
  let editor: Person;
  let slow: CountingHost;
  let others: readonly CountingHost[];

  beforeAll(async () => {
    desk = await TestDesk.start(backend, { LINK_PACE: 'on', EGRESS_ALLOW: '127.0.0.0/8' });
    editor = await desk.person('editor');
    slow = await CountingHost.start('127.0.0.1', 3_000);
    others = await Promise.all([2, 3, 4, 5, 6].map((last) => CountingHost.start(`127.0.0.${last}`, 0)));
  });

  afterAll(async () => {
    await desk.stop();
    await Promise.all([slow, ...others].map((host) => host.stop()));
  });

  const cite = async (urls: readonly string[]): Promise<void> => {
    await submit(editor, urls.map((url, index) => `The office counted [${index} ships](${url}) in 2024.`).join('\n\n'));
  };

  it('visit a host twice at once and once a second at most, check nothing twice, and leave no other host waiting', async () => {
    // Several articles make several jobs, which different workers take.
    for (let article = 0; article < 4; article += 1) await cite([1, 2].map((page) => slow.url(`/${article}-${page}`)));
    await cite(others.map((host) => host.url('/')));
    const begun = performance.now();
    await Promise.all([desk.startWorker(), desk.startWorker(), desk.startWorker()]);
    await desk.settled();

    expect(slow.paths).toHaveLength(8);
    expect(new Set(slow.paths).size).toBe(8);
    expect(slow.mostAtOnce).toBe(2);
    const apart = slow.starts.slice(1).map((start, index) => start - (slow.starts[index] ?? 0));
    // A visit begins at its time by the database's clock; the way to the server takes more or less of a moment.
    expect(Math.min(...apart)).toBeGreaterThan(800);
    expect(others.map(({ starts }) => starts.length)).toEqual([1, 1, 1, 1, 1]);
    const lastOfOthers = Math.max(...others.flatMap(({ starts }) => starts)) - begun;
    expect(lastOfOthers).toBeLessThan((slow.starts[3] ?? 0) - begun);
  });
});
