// One tab at a time: two that send the same outbox would send each response twice.

/** A tab that hangs does not hold up the others for longer; a response that comes twice counts once. */
const LONGEST_WAIT_MS = 15_000;

/** Runs `work`, which never throws, when no other tab is at work for this attempt. */
export async function inTurn<T>(attemptId: string, work: () => Promise<T>): Promise<T> {
  // Not on plain http.
  if (!navigator.locks) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), LONGEST_WAIT_MS);
  try {
    return await navigator.locks.request(
      `footnote:${attemptId}`,
      { signal: waiting.signal },
      async () => {
        clearTimeout(timer);
        return work();
      },
    );
  } catch {
    return work();
  }
}
