import { isIP } from 'node:net';
import { z } from 'zod';

/** Severity names of the log, least severe first. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const PORT_RULE = 'must be a port number from 1 to 65535';

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;

/** A TCP port. */
export const port = z.string().trim().refine(isPort, PORT_RULE).transform(Number);

/** `on` or `off`, in the few spellings people use. */
export const onOff = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.enum(['on', 'true', '1', 'off', 'false', '0'], 'must be on or off'))
  .transform((text) => ['on', 'true', '1'].includes(text));

/** A pino severity. */
export const logLevel = z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`);

/** The archive of web pages that the desk asks. */
export const archiveName = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.enum(['off', 'wayback'], 'must be off or wayback'));

/** The keys of an account, as they go into a header. */
export const keyPair = z
  .string()
  .trim()
  .regex(/^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]+$/, 'must look like accesskey:secret');

const urlWith = (schemes: readonly string[], example: string) =>
  z.string().refine((text) => schemes.includes(protocolOf(text)), `must look like ${example}`);

const protocolOf = (text: string): string => {
  try {
    return new URL(text).protocol;
  } catch {
    return '';
  }
};

/** A PostgreSQL connection URI. */
export const postgresUrl = urlWith(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database');

/** A Redis connection URI. */
export const redisUrl = urlWith(['redis:', 'rediss:'], 'redis://host:6379');

/** Items between commas, white space around them ignored. */
export const separatedList = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));

/** Splits `ip:port` and `[ip6]:port`; null when it is neither. */
const splitIpAndPort = (text: string): { ip: string; port: string } | null => {
  const match = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d+)$/.exec(text);
  if (!match) return null;
  return { ip: match[1] ?? match[2] ?? '', port: match[3] ?? '' };
};

const isIpWithPort = (text: string) => {
  const parts = splitIpAndPort(text);
  return parts !== null && isIP(parts.ip) !== 0 && isPort(parts.port);
};

const isCidr = (text: string) => {
  const match = /^([^/]+)\/(\d{1,3})$/.exec(text);
  const family = isIP(match?.[1] ?? '');
  return family !== 0 && Number(match?.[2]) <= (family === 4 ? 32 : 128);
};

/** A resolver's address. */
export const ipWithPort = z.string().refine(isIpWithPort, 'must be ip:port or [ip6]:port');

/** One exception to the egress policy: an address with its port, or a network with every port. */
export const egressEntry = z
  .string()
  .refine((text) => isIpWithPort(text) || isCidr(text), 'must be ip:port, [ip6]:port, or a CIDR such as 10.0.0.0/8');

/** Which roles here go with which words elsewhere: `word=role`. */
export const roleMapping = separatedList(
  z.string().regex(/^.+=(viewer|reviewer|editor|admin)$/, 'must look like word=role, with a role of the desk'),
).transform((pairs) => new Map(pairs.map((pair) => splitAtLast(pair, '='))));

const splitAtLast = (text: string, mark: string): readonly [string, string] => {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at).trim(), text.slice(at + 1)];
};
