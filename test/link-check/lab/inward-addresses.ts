import { networkInterfaces } from 'node:os';

/** IPv4 addresses that lead inside, or nowhere: one or more of every range that the registries set apart (RFC 6890). */
const V4: readonly string[] = [
  // loopback; this host
  ...['127.0.0.1', '127.0.0.2', '127.1.2.3', '127.255.255.254', '0.0.0.0', '0.1.2.3'],
  // private, CGNAT
  ...['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  ...['100.64.0.1', '100.127.255.255'],
  // link-local, and where clouds answer questions about a machine: AWS and most others, ECS, Alibaba, Oracle, Azure
  ...['169.254.1.1', '169.254.169.254', '169.254.170.2', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
  // protocol assignments, documentation, relays, benchmarking, AS112, AMT
  ...['192.0.0.1', '192.0.0.170', '192.0.2.1', '198.51.100.1', '203.0.113.1', '192.88.99.1'],
  ...['198.18.0.1', '198.19.255.255', '192.31.196.1', '192.175.48.1', '192.52.193.1'],
  // multicast, reserved, broadcast
  ...['224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
];

/** Addresses that every way of writing is tried on; of the others some ways are enough. */
const V4_IN_FULL = V4.slice(0, 22);

/** This machine's own addresses, apart from those that need a zone. */
export const OWN_ADDRESSES: readonly string[] = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .map(({ address }) => address)
  .filter((address) => !/^(127\.|::1$|fe80:)/i.test(address));

const V6: readonly string[] = [
  // loopback and unspecified, in every length
  ...['::1', '0:0:0:0:0:0:0:1', '0000::0001', '0::1', '::0001', '0000:0000:0000:0000:0000:0000:0000:0001'],
  ...['::', '0:0:0:0:0:0:0:0', '0::', '::2', '::0.0.0.1'],
  // link-local, site-local, unique local; the metadata of AWS and of Google
  ...['fe80::1', 'FE80::1', 'febf::1', 'fec0::1', 'fc00::1', 'fd00::1', 'FD00::1', 'fd12:3456:789a::1'],
  ...['fd00:ec2::254', 'fd20:ce::254', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  // multicast of every scope
  ...['ff00::', 'ff01::1', 'ff02::1', 'ff02::1:ff00:1', 'ff05::2', 'ff08::1', 'ff0e::1', 'ffff::1'],
  // protocol assignments, documentation, discard, segment routing, AS112, what is not given out
  ...['2001::1', '2001:2::1', '2001:3::1', '2001:4:112::1', '2001:10::1', '2001:20::1', '2001:30::1', '2001:db8::1'],
  ...['3fff::1', '100::1', '100:0:0:1::1', '5f00::1', '2620:4f:8000::1', '4000::1', '8000::1'],
  // IPv4 inside IPv6, whatever the IPv4 address is
  ...['::ffff:8.8.8.8', '64:ff9b::808:808', '64:ff9b:1::8.8.8.8', '2002:808:808::1', '2a00::5efe:808:808'],
];

const numberOf = (address: string): number =>
  address.split('.').reduce((number, byte) => number * 256 + Number(byte), 0);

const bytesOf = (address: string): [number, number, number, number] => {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return [a, b, c, d];
};

/** Two groups of IPv6 for an IPv4 address. */
const groupsOf = (address: string): string => {
  const [a, b, c, d] = bytesOf(address);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
};

const withDigits = (address: string, digits: readonly string[]): string =>
  address.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);

const from = (zero: number): readonly string[] =>
  Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit));

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Ways in which a URL parser takes an IPv4 address, or has once taken one. */
const V4_FORMS: Readonly<Record<string, (address: string) => string>> = {
  dotted: (address) => address,
  'with a trailing dot': (address) => `${address}.`,
  decimal: (address) => String(numberOf(address)),
  hexadecimal: (address) => `0x${numberOf(address).toString(16)}`,
  'hexadecimal in capitals': (address) => `0X${numberOf(address).toString(16).toUpperCase()}`,
  octal: (address) => `0${numberOf(address).toString(8)}`,
  'dotted hexadecimal': (address) =>
    bytesOf(address)
      .map((byte) => `0x${byte.toString(16)}`)
      .join('.'),
  'dotted octal': (address) =>
    bytesOf(address)
      .map((byte) => `0${byte.toString(8)}`)
      .join('.'),
  'padded octal': (address) =>
    bytesOf(address)
      .map((byte) => byte.toString(8).padStart(9, '0'))
      .join('.'),
  'padded hexadecimal': (address) => `0x${numberOf(address).toString(16).padStart(20, '0')}`,
  'a mixture': (address) => {
    const [a, b, c, d] = bytesOf(address);
    return `0x${a.toString(16)}.0${b.toString(8)}.${c * 256 + d}`;
  },
  'two parts': (address) => `${bytesOf(address)[0]}.${numberOf(address) % 2 ** 24}`,
  'two parts, hexadecimal': (address) =>
    `0x${bytesOf(address)[0].toString(16)}.0x${(numberOf(address) % 2 ** 24).toString(16)}`,
  'three parts': (address) => `${bytesOf(address).slice(0, 2).join('.')}.${numberOf(address) % 2 ** 16}`,
  'full-width digits': (address) => withDigits(address, from(0xff10)),
  'bold digits': (address) => withDigits(address, from(0x1d7ce)),
  'double-struck digits': (address) => withDigits(address, from(0x1d7d8)),
  'circled digits': (address) => withDigits(address, ['⓪', ...from(0x2460)]),
  'raised digits': (address) => withDigits(address, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹')),
  'lowered digits': (address) => withDigits(address, from(0x2080)),
  'ideographic dots': (address) => address.replaceAll('.', '。'),
  'half-width dots': (address) => address.replaceAll('.', '｡'),
  'full-width dots': (address) => address.replaceAll('.', '．'),
  'percent-encoded': percent,
  'percent-encoded dots': (address) => address.replaceAll('.', '%2e'),
  'percent-encoded full-width digits': (address) => percent(withDigits(address, from(0xff10))),
  'twice percent-encoded': (address) => percent(percent(address)),
  'with soft hyphens': (address) => address.replaceAll('.', '\u00ad.'),
  'with invisible characters': (address) => address.replaceAll('.', '.\u200b\u2060'),
  'with a tab inside': (address) => address.replace('.', '.\t'),
  'with a line break inside': (address) => address.replace('.', '\r\n.'),
};

/** IPv6 addresses that carry an IPv4 address. */
const V4_IN_V6: Readonly<Record<string, (address: string) => string>> = {
  mapped: (address) => `::ffff:${address}`,
  'mapped, in groups': (address) => `::ffff:${groupsOf(address)}`,
  'mapped, in capitals': (address) => `::FFFF:${groupsOf(address).toUpperCase()}`,
  'mapped, in full': (address) => `0:0:0:0:0:ffff:${groupsOf(address)}`,
  compatible: (address) => `::${address}`,
  translated: (address) => `::ffff:0:${groupsOf(address)}`,
  NAT64: (address) => `64:ff9b::${address}`,
  'NAT64, in groups': (address) => `64:ff9b::${groupsOf(address)}`,
  'local NAT64': (address) => `64:ff9b:1::${groupsOf(address)}`,
  // RFC 6052, section 2.2: a prefix of 48 bits has the address around an octet of zero.
  'local NAT64 of 48 bits': (address) => {
    const [a, b, c, d] = bytesOf(address);
    return `64:ff9b:1:${(a * 256 + b).toString(16)}:${c.toString(16)}:${(d * 256).toString(16)}::`;
  },
  '6to4': (address) => `2002:${groupsOf(address)}::1`,
  'Teredo, as the server': (address) => `2001:0:${groupsOf(address)}::1`,
  // RFC 4380, section 4: the client's address has every bit turned over.
  'Teredo, as the client': (address) => {
    const [high = '', low = ''] = groupsOf(address)
      .split(':')
      .map((group) => (Number.parseInt(group, 16) ^ 0xffff).toString(16));
    return `2001:0:4136:e378:8000:63bf:${high}:${low}`;
  },
  ISATAP: (address) => `2a00::5efe:${groupsOf(address)}`,
  'ISATAP of a global address': (address) => `2a00::200:5efe:${groupsOf(address)}`,
};

/** Names that mean this machine, whatever a name server says. */
const NAMES: readonly string[] = [
  ...[
    'localhost',
    'LOCALHOST',
    'LocalHost',
    'localhost.',
    'a.localhost',
    'x.y.localhost',
    'localhost%2e',
    'localhost。',
  ],
  ...[
    'loc%61lhost',
    'ｌocalhost',
    'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    '𝐥𝐨𝐜𝐚𝐥𝐡𝐨𝐬𝐭',
    'lo\u00adcalhost',
    'local\thost',
    'localho\u017ft',
    'loca\u2060lhost',
  ],
];

/** Zones name an interface, and belong into no URL (RFC 9844); some clients take them all the same. */
const ZONED: readonly string[] = ['lo', 'eth0', '1', '2'].flatMap((zone) =>
  ['fe80::1', 'ff02::1', '::1', 'fd00::1'].flatMap((address) => [`[${address}%25${zone}]`, `[${address}%${zone}]`]),
);

const everyV4Form = (address: string): string[] => Object.values(V4_FORMS).map((write) => write(address));
const everyV6Form = (address: string): string[] => Object.values(V4_IN_V6).map((write) => write(address));

/** Literal addresses, as a name server could give them too. */
export const INWARD_LITERALS: readonly string[] = [
  ...new Set([...V4, ...V6, ...OWN_ADDRESSES.filter(isSetApart), ...V4.flatMap(everyV6Form)]),
];

/** Hosts as they may stand in a cited URL; every one of them leads inside, or nowhere. */
export const INWARD_HOSTS: readonly string[] = [
  ...new Set([
    ...V4_IN_FULL.flatMap(everyV4Form),
    ...INWARD_LITERALS.map((address) => (address.includes(':') ? `[${address}]` : address)),
    ...ZONED,
    ...NAMES,
  ]),
];

/** What may stand around a host so that it looks like another, or passes a pattern. */
export const DRESSES: Readonly<Record<string, (host: string, port: number) => string>> = {
  plain: (host, port) => `http://${host}:${port}/latest/meta-data`,
  'with TLS': (host, port) => `https://${host}:${port}/`,
  'a scheme in capitals': (host, port) => `HTTP://${host}:${port}/`,
  'a scheme with a tab': (host, port) => `ht\ttp://${host}:${port}/`,
  'a scheme with a line break': (host, port) => `http:\n//${host}:${port}/`,
  'white space before': (host, port) => `\u0000 \thttp://${host}:${port}/`,
  'one slash': (host, port) => `http:/${host}:${port}/`,
  'no slash': (host, port) => `http:${host}:${port}/`,
  'many slashes': (host, port) => `http://///${host}:${port}/`,
  backslashes: (host, port) => `http:\\\\${host}:${port}\\`,
  'slash and backslash': (host, port) => `http:/\\${host}:${port}/`,
  'a name and a password': (host, port) => `http://user:pass@${host}:${port}/`,
  'a host as the name': (host, port) => `http://example.test@${host}:${port}/`,
  'a host and port as name and password': (host, port) => `http://example.test:80@${host}:${port}/`,
  'an encoded at sign': (host, port) => `http://example.test%40@${host}:${port}/`,
  'two at signs': (host, port) => `http://example.test@example.test@${host}:${port}/`,
  'an encoded slash in the name': (host, port) => `http://example.test%2f@${host}:${port}/`,
  'a host in the fragment': (host, port) => `http://${host}:${port}#@example.test/`,
  'a host in the query': (host, port) => `http://${host}:${port}?@example.test/`,
  'a host in the path': (host, port) => `http://${host}:${port}/@example.test/`,
  'a port with zeros before': (host, port) => `http://${host}:000${port}/`,
  'a port with a tab': (host, port) => `http://${host}:\t${port}/`,
  // These lead to another host, by the WHATWG standard; other parsers see ours.
  'a backslash before the at sign': (host, port) => `http://example.test\\@${host}:${port}/`,
  'a fragment before the at sign': (host, port) => `http://example.test#@${host}:${port}/`,
  'a space before the host': (host, port) => `http://example.test @${host}:${port}/`,
  'two hosts': (host, port) => `http://example.test,${host}:${port}/`,
};

/** Hosts that every dress is tried on. */
const DRESSED: readonly string[] = [
  ...[
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '017700000001',
    '１２７.０.０.１',
    '0.0.0.0',
    '169.254.169.254',
  ],
  ...['[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', 'localhost', 'localhost.'],
];

/** Every inward address as a URL on that port: each host plain, and some in every dress. */
export const inwardUrls = (port: number): readonly string[] => {
  const { plain = () => '', ...dresses } = DRESSES;
  return [
    ...INWARD_HOSTS.map((host) => plain(host, port)),
    ...DRESSED.flatMap((host) => Object.values(dresses).map((dress) => dress(host, port))),
  ];
};

/** The URL as the WHATWG standard reads it; null for what is none. `URL.canParse` lies in Node 20. */
export const parsed = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

/** A machine may have a public address of its own: that one is as public as any. */
function isSetApart(address: string): boolean {
  return /^(10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|192\.0\.2\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd])/i.test(
    address,
  );
}
