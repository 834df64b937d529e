import ipaddr from 'ipaddr.js';

const GLOBAL_UNICAST_V6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Special-purpose ranges inside 2000::/3 that the parser's own table may not know (IANA IPv6 special registry). */
const SPECIAL_V6: [ipaddr.IPv6, number][] = (
  [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['2620:4f:8000::', 48],
  ] as const
).map(([base, bits]) => [ipaddr.IPv6.parse(base), bits]);

/**
 * Azure's WireServer: an address of the public ranges that leads, from any machine there and from nowhere else, to what
 * hands out that machine's settings and certificates.
 */
const WIRE_SERVER = '168.63.129.16';

/**
 * Whether the address lies in the public internet. Everything that stands for a place inside is refused: loopback,
 * private, link-local, CGNAT, what clouds tell a machine about itself, multicast, documentation and reserved ranges (IANA special-purpose registries, RFC 6890),
 * and every IPv6 form that carries an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo, ISATAP), whatever that
 * address is: who translates it, and to where, is not ours to know.
 *
 * @param address an IP address as the system's resolver writes it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? isPublicV6(parsed) : parsed.toString() !== WIRE_SERVER;
}

function isPublicV6(address: ipaddr.IPv6): boolean {
  if (!address.match(GLOBAL_UNICAST_V6)) return false;
  if (SPECIAL_V6.some((range) => address.match(range))) return false;
  // ISATAP (RFC 5214): interface identifier 0000:5efe or 0200:5efe followed by an IPv4 address.
  const [, , , , group, marker] = address.parts;
  return !(marker === 0x5efe && (group === 0 || group === 0x0200));
}
