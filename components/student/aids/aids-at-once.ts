// A choice among the reading aids shows as soon as it is made, and is sent to be kept.
// One listener of the document's, so that it works before the page's own script has come.

/** The form of the reading aids. */
export const AIDS_FORM = 'aids';

export function listenForAids(root: Document): void {
  root.addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLInputElement ? target.form : null;
    if (form?.id !== AIDS_FORM) return;
    const fields = new FormData(form);
    for (const [name, value] of fields) root.documentElement.dataset[name] = String(value);
    void fetch(form.action, {
      method: 'POST',
      body: fields,
      redirect: 'manual',
      keepalive: true,
    }).catch(() => {});
  });
}
