// Under which addresses others on the network reach this machine.
import { networkInterfaces } from 'node:os';

/** IPv4, without this machine's own loopback. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
