// Whether an IP address is one of the public internet: what is left when all special ranges are taken out.
import ipaddr from 'ipaddr.js';

/** All that is given out so far; what embeds IPv4 by translation lies outside. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * @param address as a resolver gives it, without brackets
 * @returns false for what is no address, not global unicast, or an IPv6 address that holds an IPv4 one
 * (mapped, translated, NAT64, 6to4, Teredo, ISATAP): no page of the public web needs those
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv6) return parsed.match(GLOBAL_IPV6) && !isIsatap(parsed);
  return ipaddr.IPv4.isValidFourPartDecimal(address);
}

/** Interface identifiers 0000:5efe and 0200:5efe are followed by an IPv4 address (RFC 5214). */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  const [high = 0, low] = parts.slice(4);
  return (high & 0xfdff) === 0 && low === 0x5efe;
}
