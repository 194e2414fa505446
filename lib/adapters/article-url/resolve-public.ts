// A host becomes the addresses a connection may go to: all public, or none.
import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';

/** As `dns.promises.lookup` with `all`. Rejects where there is no such name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

/** @returns null unless every address is public. An address in numbers is not looked up. */
export async function resolvePublic(
  { hostname }: URL,
  resolve: Resolve,
): Promise<LookupAddress[] | null> {
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(literal);
  const addresses = family ? [{ address: literal, family }] : await resolve(hostname);
  const allPublic = addresses.every(({ address }) => isPublicAddress(address));
  return allPublic && addresses.length > 0 ? addresses : null;
}
