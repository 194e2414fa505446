// A choice among the reading aids shows as soon as it is made, and is sent to be kept.
// One listener of the document's, so that it works before the page's own script has come.

/** The form of the reading aids. */
export const AIDS_FORM = 'aids';

export function listenForAids(root: Document): void {
  // One after the other: the answer to an earlier choice must not come last.
  let sent: Promise<unknown> = Promise.resolve();
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.form?.id !== AIDS_FORM) return;
    root.documentElement.dataset[target.name] = target.value;
    const { action } = target.form;
    const body = new FormData(target.form);
    sent = sent
      .then(() => fetch(action, { method: 'POST', body, redirect: 'manual', keepalive: true }))
      .catch(() => {});
  });
}
