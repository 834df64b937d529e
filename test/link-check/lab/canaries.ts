import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { OWN_ADDRESSES } from './inward-addresses';

/** Addresses of this machine that nothing from outside may reach. */
const GUARDED: readonly string[] = ['127.0.0.1', '127.0.0.2', '127.1.2.3', '127.255.255.254', '::1', ...OWN_ADDRESSES];

/** Servers inside that remember whoever came: nobody should. */
export class Canaries {
  /** Who came, as `address:port`. */
  readonly arrivals: string[] = [];

  private constructor(
    /** Where they listen, each on every port. */
    readonly addresses: readonly string[],
    readonly ports: readonly number[],
    private readonly servers: readonly Server[],
    arrivals: string[],
  ) {
    this.arrivals = arrivals;
  }

  /** Listens on so many ports, the same on each of the machine's addresses. */
  static async start(howManyPorts: number): Promise<Canaries> {
    const arrivals: string[] = [];
    const meet = (socket: Socket): void => {
      arrivals.push(`${socket.localAddress ?? ''}:${socket.localPort ?? ''}`);
      socket
        .on('error', () => undefined)
        .end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\ninside');
      // Whoever hangs on would keep the server from closing.
      socket.resume().setTimeout(1_000, () => socket.destroy());
    };
    const servers: Server[] = [];
    const ports: number[] = [];
    const addresses = new Set<string>();
    while (ports.length < howManyPorts) {
      const opened: [string, Server][] = [];
      let port = 0;
      for (const address of GUARDED) {
        const server = await listening(address, port, meet);
        if (server === 'taken') break;
        if (server === 'no such address') continue;
        opened.push([address, server]);
        ({ port } = server.address() as AddressInfo);
      }
      servers.push(...opened.map(([, server]) => server));
      // Where the port was taken on one of the addresses, another is found; those that listen already do no harm.
      if (opened.length === 0 || (addresses.size > 0 && opened.length < addresses.size)) continue;
      for (const [address] of opened) addresses.add(address);
      ports.push(port);
    }
    return new Canaries([...addresses], ports, servers, arrivals);
  }

  /** Who came since this was asked last. */
  takeArrivals(): string[] {
    return this.arrivals.splice(0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

const listening = async (
  host: string,
  port: number,
  meet: (socket: Socket) => void,
): Promise<Server | 'taken' | 'no such address'> => {
  const server = createServer(meet);
  try {
    server.listen({ host, port, ipv6Only: true });
    await once(server, 'listening');
    return server;
  } catch (error) {
    // Not every system has all of 127/8, nor IPv6.
    return (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'taken' : 'no such address';
  }
};
