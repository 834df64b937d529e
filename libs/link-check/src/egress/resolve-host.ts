import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { getDomain } from 'tldts';
import { CheckFailure } from '../check-failure';
import { withTimeout } from './with-timeout';

/** Finds the addresses of a host name, through the system or through the resolvers named in the policy. */
export class HostResolver {
  private readonly resolver: Resolver | null;

  constructor(
    servers: readonly string[],
    private readonly timeoutMs: number,
  ) {
    this.resolver = servers.length > 0 ? new Resolver({ timeout: Math.ceil(timeoutMs / 3), tries: 2 }) : null;
    this.resolver?.setServers(servers);
  }

  /**
   * All addresses of the host, IPv6 first, each once. A literal is its own address.
   *
   * @param hostname as `URL.hostname` gives it, without brackets
   * @throws CheckFailure gone (no such name) or transient (no answer)
   */
  async resolve(hostname: string): Promise<string[]> {
    if (isIP(hostname) !== 0) return [hostname];
    // RFC 6761, 6.3: these names mean this machine, whatever a resolver says.
    if (/(?:^|\.)localhost\.?$/.test(hostname)) return ['::1', '127.0.0.1'];
    const found = await withTimeout(
      this.resolver === null ? askSystem(hostname) : askServers(this.resolver, hostname),
      this.timeoutMs,
      () => new CheckFailure('transient', 'dns_timeout'),
    );
    if (Array.isArray(found)) return found;
    throw found === 'dns_nxdomain' && (await this.isDomainMissing(hostname))
      ? new CheckFailure('gone', 'dns_nxdomain', { domainMissing: true })
      : new CheckFailure(found === 'dns_nxdomain' || found === 'dns_no_address' ? 'gone' : 'transient', found);
  }

  private async isDomainMissing(hostname: string): Promise<boolean> {
    const domain = getDomain(hostname, { allowPrivateDomains: true });
    if (domain === null) return false;
    if (domain === hostname.replace(/\.$/, '')) return true;
    const found = this.resolver === null ? askSystem(domain) : askServers(this.resolver, domain);
    const answer = await withTimeout(found, this.timeoutMs, () => new CheckFailure('transient', 'dns_timeout')).catch(
      () => 'dns_timeout',
    );
    return answer === 'dns_nxdomain';
  }
}

type NameFailure = 'dns_nxdomain' | 'dns_no_address' | 'dns_servfail' | 'dns_refused' | 'dns_timeout';

async function askSystem(hostname: string): Promise<string[] | NameFailure> {
  try {
    const answers = await lookup(hostname, { all: true, verbatim: true });
    return answers.length > 0 ? [...new Set(answers.map((answer) => answer.address))] : 'dns_no_address';
  } catch (error) {
    return failureOf(error);
  }
}

async function askServers(resolver: Resolver, hostname: string): Promise<string[] | NameFailure> {
  const answers = await Promise.all([
    resolver.resolve6(hostname).catch(failureOf),
    resolver.resolve4(hostname).catch(failureOf),
  ]);
  const addresses = answers.flatMap((answer) => (typeof answer === 'string' ? [] : answer));
  if (addresses.length > 0) return [...new Set(addresses)];
  const failures = answers.filter((answer) => typeof answer === 'string');
  // "No such name" and "no such record" are answers; they only count when neither question went unanswered.
  return failures.find((failure) => !isAnswer(failure)) ?? failures.find(isAnswer) ?? 'dns_no_address';
}

function isAnswer(failure: NameFailure): boolean {
  return failure === 'dns_nxdomain' || failure === 'dns_no_address';
}

function failureOf(error: unknown): NameFailure {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOTFOUND':
    // A name that is none, as one with a comma: nobody has it, today or later.
    case 'EBADNAME':
      return 'dns_nxdomain';
    case 'ENODATA':
      return 'dns_no_address';
    case 'EREFUSED':
      return 'dns_refused';
    case 'ETIMEOUT':
    case 'ECANCELLED':
      return 'dns_timeout';
    default:
      return 'dns_servfail';
  }
}
