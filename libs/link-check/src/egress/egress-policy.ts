import ipaddr from 'ipaddr.js';
import { parseIpPort } from './ip-port';
import { isPublicAddress } from './public-address';

/** What may be connected to, in the words of the settings. */
export interface EgressPolicyOptions {
  /** Exceptions from the refused addresses: `ip:port`, `[ip6]:port`, or a CIDR with every port. */
  allow?: readonly string[];
  /** Ports open on public addresses besides 80 and 443. */
  ports?: readonly number[];
  /** Resolvers as `ip:port` or `[ip6]:port`; without any, the system resolves. */
  dns?: readonly string[];
}

/** Why an address or port is refused. */
export type EgressRefusal = 'forbidden_address' | 'forbidden_port';

/** A setting of the egress policy that cannot be understood. */
export class EgressPolicyError extends Error {
  constructor(
    /** Which option holds the mistake. */
    readonly option: 'allow' | 'ports' | 'dns',
    /** The entry as written. */
    readonly entry: string,
    expected: string,
  ) {
    super(`egress ${option}: "${entry}" is not ${expected}`);
    this.name = 'EgressPolicyError';
  }
}

type Cidr = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Decides which addresses may be connected to. Immutable. */
export class EgressPolicy {
  private readonly pairs: ReadonlySet<string>;
  private readonly pairPorts: ReadonlySet<number>;
  private readonly ranges: readonly Cidr[];
  private readonly ports: ReadonlySet<number>;
  /** The resolvers to ask, as node:dns takes them; empty for the system's own. */
  readonly dns: readonly string[];

  /** @throws EgressPolicyError naming the first entry that cannot be understood */
  constructor(options: EgressPolicyOptions = {}) {
    const allow = options.allow ?? [];
    const pairs = allow.filter((entry) => !entry.includes('/')).map(parseAllowedPair);
    this.pairs = new Set(pairs.map(({ address, port }) => `${address} ${port}`));
    this.pairPorts = new Set(pairs.map(({ port }) => port));
    this.ranges = allow.filter((entry) => entry.includes('/')).map(parseAllowedRange);
    this.ports = new Set([80, 443, ...(options.ports ?? []).map(parsePort)]);
    this.dns = (options.dns ?? []).map(parseResolver);
  }

  /** Why this address and port must not be connected to; null when they may. */
  refusal(address: string, port: number): EgressRefusal | null {
    if (this.isException(address, port)) return null;
    if (!isPublicAddress(address)) return 'forbidden_address';
    return this.ports.has(port) ? null : 'forbidden_port';
  }

  /** Whether any address at all could be connected to on this port; if not, no name needs resolving. */
  mayUsePort(port: number): boolean {
    return this.ports.has(port) || this.pairPorts.has(port) || this.ranges.length > 0;
  }

  private isException(address: string, port: number): boolean {
    if (this.pairs.size === 0 && this.ranges.length === 0) return false;
    if (address.includes('%') || !ipaddr.isValid(address)) return false;
    const parsed = ipaddr.parse(address);
    if (this.pairs.has(`${parsed.toString()} ${port}`)) return true;
    return this.ranges.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits));
  }
}

/** Builds the policy from the settings; throws EgressPolicyError naming a bad entry. */
export function parseEgressPolicy(options: EgressPolicyOptions): EgressPolicy {
  return new EgressPolicy(options);
}

function parseAllowedPair(entry: string): { address: string; port: number } {
  const pair = parseIpPort(entry);
  if (pair === null) throw new EgressPolicyError('allow', entry, 'ip:port, [ip6]:port or a CIDR such as 10.0.0.0/8');
  return { address: ipaddr.parse(pair.address).toString(), port: pair.port };
}

function parseAllowedRange(entry: string): Cidr {
  const text = entry.trim();
  // The parser also takes short and octal IPv4 forms, which would open another range than the one meant.
  if (ipaddr.isValidCIDR(text) && (text.includes(':') || /^\d+\.\d+\.\d+\.\d+\/\d+$/.test(text))) {
    return ipaddr.parseCIDR(text);
  }
  throw new EgressPolicyError('allow', entry, 'a CIDR such as 10.0.0.0/8 or fd00::/8');
}

function parsePort(port: number): number {
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new EgressPolicyError('ports', String(port), 'a port from 1 to 65535');
}

function parseResolver(entry: string): string {
  if (parseIpPort(entry) === null) throw new EgressPolicyError('dns', entry, 'ip:port or [ip6]:port');
  return entry.trim();
}
