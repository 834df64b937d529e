import { inTime } from './in-time';

/** Something that a process needs in order to serve. */
export interface Probe {
  readonly name: string;
  /** Resolves when the thing answers; rejects otherwise. */
  ping(): Promise<void>;
}

/** What a readiness check found. */
export interface ReadinessReport {
  readonly status: 'up' | 'down';
  readonly checks: Readonly<Record<string, { readonly status: 'up' | 'down'; readonly reason?: string }>>;
}

/** Milliseconds after which something that has not answered counts as down. */
const PING_TIMEOUT = 2_000;

/** Asks everything that a process depends on whether it answers. */
export class Readiness {
  constructor(private readonly probes: readonly Probe[]) {}

  /** Never rejects; takes no longer than two seconds. */
  async check(): Promise<ReadinessReport> {
    const checks = await Promise.all(this.probes.map(async (probe) => [probe.name, await pinged(probe)] as const));
    return {
      status: checks.every(([, { status }]) => status === 'up') ? 'up' : 'down',
      checks: Object.fromEntries(checks),
    };
  }
}

const pinged = async (probe: Probe): Promise<ReadinessReport['checks'][string]> => {
  try {
    await inTime(probe.ping(), PING_TIMEOUT);
    return { status: 'up' };
  } catch {
    // What exactly is wrong stands in the log; an open endpoint does not tell addresses or versions.
    return { status: 'down', reason: `${probe.name} does not answer` };
  }
};
