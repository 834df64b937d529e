import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { CheckFailure } from '../check-failure';
import { socketFailure } from '../http/socket-failure';
import { type EgressPolicy } from './egress-policy';
import { type HostResolver } from './resolve-host';
import { type TlsOpener } from './tls-opener';

/** RFC 8305, section 5: how long one address is tried alone before the next one joins in. */
const NEXT_ADDRESS_MS = 250;

/** Where a connection is to go. */
export interface DialTarget {
  /** As `URL.hostname` gives it, without brackets. */
  hostname: string;
  port: number;
  tls: boolean;
}

/** Where a request for this URL has to connect to. The same parse that is checked is the one connected to. */
export function dialTarget(url: URL): DialTarget {
  const tls = url.protocol === 'https:';
  const port = url.port === '' ? (tls ? 443 : 80) : Number(url.port);
  return { hostname: url.hostname.replace(/^\[|\]$/g, ''), port, tls };
}

/** A connection to a vetted address. */
export interface Dialed {
  socket: Socket;
  address: string;
  dnsMs: number;
  connectMs: number;
  tlsMs: number;
}

/** Opens connections, and only to addresses that the policy permits. There is no other way out of this library. */
export class Dialer {
  constructor(
    private readonly policy: EgressPolicy,
    private readonly resolver: HostResolver,
    private readonly tls: TlsOpener,
    private readonly connectMs: number,
  ) {}

  /**
   * Resolves once, vets every address, and connects to a vetted address itself, so that a later answer of the name
   * system changes nothing. Refused addresses get no byte; of a mixture only the permitted ones are used.
   *
   * @param signal ends the attempt; the promise then rejects with its reason
   * @throws CheckFailure
   */
  async dial(target: DialTarget, signal: AbortSignal): Promise<Dialed> {
    const started = performance.now();
    const addresses = await this.permittedAddresses(target);
    const resolved = performance.now();
    signal.throwIfAborted();
    const deadline = resolved + this.connectMs;
    const socket = await race(addresses, target.port, this.connectMs, signal);
    const address = socket.remoteAddress ?? addresses[0] ?? '';
    const connected = performance.now();
    socket.setNoDelay(true);
    const times = { address, dnsMs: resolved - started, connectMs: connected - resolved };
    if (!target.tls) return { ...times, socket, tlsMs: 0 };
    const secured = await this.tls.open(socket, target.hostname, Math.max(1, deadline - connected), signal);
    return { ...times, socket: secured, tlsMs: performance.now() - connected };
  }

  private async permittedAddresses({ hostname, port }: DialTarget): Promise<string[]> {
    if (isIP(hostname) === 0 && !this.policy.mayUsePort(port)) throw new CheckFailure('unsafe', 'forbidden_port');
    const addresses = await this.resolver.resolve(hostname);
    const permitted = addresses.filter((address) => this.policy.refusal(address, port) === null);
    if (permitted.length > 0) return interleaved(permitted);
    const refusals = addresses.map((address) => this.policy.refusal(address, port));
    throw new CheckFailure('unsafe', refusals.find((refusal) => refusal !== null) ?? 'forbidden_address');
  }
}

/** RFC 8305, section 4: the families take turns, beginning with the resolver's first choice. */
function interleaved(addresses: readonly string[]): string[] {
  const first = addresses.filter((address) => address.includes(':') === addresses[0]?.includes(':'));
  const second = addresses.filter((address) => !first.includes(address));
  return first
    .flatMap((address, index) => [address, ...second.slice(index, index + 1)])
    .concat(second.slice(first.length));
}

/** Happy eyeballs: tries the addresses one after the other, a little overlapped; the first connection wins. */
function race(addresses: readonly string[], port: number, timeoutMs: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const open = new Set<Socket>();
    let next = 0;
    let failure: Error = new CheckFailure('transient', 'network_error');
    let stagger: NodeJS.Timeout | undefined;

    const settle = (act: () => void, winner?: Socket) => {
      clearTimeout(limit);
      clearTimeout(stagger);
      signal.removeEventListener('abort', onAbort);
      for (const socket of open) if (socket !== winner) socket.destroy();
      open.clear();
      act();
    };
    const fail = (error: Error) => {
      settle(() => {
        reject(error);
      });
    };
    const onAbort = () => {
      fail(signal.reason as Error);
    };
    const limit = setTimeout(() => {
      fail(new CheckFailure('transient', 'timeout_connect'));
    }, timeoutMs);
    signal.addEventListener('abort', onAbort);

    const tryNext = () => {
      clearTimeout(stagger);
      const host = addresses[next];
      if (host === undefined) return;
      next += 1;
      const socket = connectTcp({ host, port });
      open.add(socket);
      socket.once('connect', () => {
        socket.removeListener('error', onError);
        settle(() => {
          resolve(socket);
        }, socket);
      });
      const onError = (error: Error) => {
        failure = socketFailure(error);
        open.delete(socket);
        if (next < addresses.length) tryNext();
        else if (open.size === 0) fail(failure);
      };
      socket.on('error', onError);
      if (next < addresses.length) stagger = setTimeout(tryNext, NEXT_ADDRESS_MS);
    };
    tryNext();
  });
}
