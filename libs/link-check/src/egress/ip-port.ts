import { isIPv4, isIPv6 } from 'node:net';

/** Parses `ip:port` or `[ip6]:port`, white space around it allowed; null when it is neither. */
export function parseIpPort(entry: string): { address: string; port: number } | null {
  const match = /^(?:\[(?<v6>[^\]%]+)\]|(?<v4>[\d.]+)):(?<port>\d{1,5})$/.exec(entry.trim());
  const { v6, v4, port: digits } = match?.groups ?? {};
  const port = Number(digits);
  if (!(port > 0 && port < 65_536)) return null;
  if (v4 !== undefined) return isIPv4(v4) ? { address: v4, port } : null;
  return v6 !== undefined && isIPv6(v6) ? { address: v6, port } : null;
}
