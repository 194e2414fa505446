// What an attempt link carries in its fragment: which attempt, and the token that opens it.

export type CarriedAttempt = { id: string; token: string };

const CARRIED = /([a-z0-9-]{1,40}\.[a-z0-9]{10,40})~([A-Za-z0-9_-]{20,128})$/;

export function carryFragment({ id, token }: CarriedAttempt): string {
  return `#${id}~${token}`;
}

/** @param link the whole link, as pasted, or its fragment. null: it carries none. */
export function carriedAttempt(link: string): CarriedAttempt | null {
  const [, id, token] = CARRIED.exec(link.trim()) ?? [];
  return id === undefined || token === undefined ? null : { id, token };
}
