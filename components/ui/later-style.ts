// The style that a page did without at first. Who lays out the page says here how it is brought.

let bring: () => Promise<void> = async () => {};

/** @param way brings it; once it is there, does nothing */
export function bringLaterStyleBy(way: () => Promise<void>): void {
  bring = way;
}

/** Resolves when it is there. Rejects where it does not come; the next call asks again. */
export function laterStyleComes(): Promise<void> {
  return bring();
}
