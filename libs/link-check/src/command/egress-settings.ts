import { type EgressPolicyOptions } from '../egress/egress-policy';

/** The egress policy as the environment states it: lists with commas, white space around entries allowed. */
export function egressSettings(environment: Readonly<Record<string, string | undefined>>): EgressPolicyOptions {
  return {
    allow: entries(environment['EGRESS_ALLOW']),
    ports: entries(environment['EGRESS_PORTS']).map(Number),
    dns: entries(environment['EGRESS_DNS']),
  };
}

function entries(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
