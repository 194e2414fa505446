/**
 * The address a request came from, as the nearest proxy says; without one, the server sets it itself. Tells
 * apart those who have no desk yet, and is kept nowhere in clear.
 */
export function clientAddress(headers: Headers): string {
  const hops = headers.get('x-forwarded-for')?.split(',') ?? [];
  return hops.at(-1)?.trim() ?? '';
}
