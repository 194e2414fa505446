// A choice among the reading aids shows as soon as it is made, and is sent to be kept.
// One listener of the document's, so that it works before the page's own script has come.

/** The form of the reading aids. */
export const AIDS_FORM = 'aids';

export function listenForAids(root: Document): void {
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.form?.id !== AIDS_FORM) return;
    root.documentElement.dataset[target.name] = target.value;
    void fetch(target.form.action, {
      method: 'POST',
      body: new FormData(target.form),
      redirect: 'manual',
      keepalive: true,
    }).catch(() => {});
  });
}
