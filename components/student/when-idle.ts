/** The first load has the network to itself; 500 ms of silence after it are long enough to be the end of it. */
const AFTER_MS = 1_000;

/** Runs `work` a second from now, when the page has nothing else to do. @returns calls it off */
export function whenIdle(work: () => void): () => void {
  let off = false;
  const run = () => {
    if (!off) work();
  };
  setTimeout(() => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
    else run();
  }, AFTER_MS);
  return () => {
    off = true;
  };
}
