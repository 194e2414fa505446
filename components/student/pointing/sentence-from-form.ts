// The sentence of a form that asks to point at one: the same on the server and in the browser.

/** @returns its number from 0; null where the step was passed over; undefined where nothing was chosen. */
export function sentenceFromForm(form: FormData): number | null | undefined {
  if (form.has('pass')) return null;
  const value = form.get('sentence');
  return typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
}
