// When the time ends: what is filled in and was not sent goes as if its button had been pressed.

/**
 * Sends the forms of the question that is shown, but for the mark at it.
 * @returns the operations under which they were sent; none where nothing was filled in
 */
export function sendFilled(root: ParentNode): string[] {
  const forms = [...root.querySelectorAll<HTMLFormElement>('#question form:not(.flag)')];
  const filled = forms.filter(
    (form) => [...form.elements].some(isFilled) && form.querySelector(IDLE_BUTTON),
  );
  const operationIds = filled.map((form) => String(new FormData(form).get('operationId')));
  for (const form of filled) form.requestSubmit();
  return operationIds;
}

/** None in a form that is on its way. */
const IDLE_BUTTON = 'button[type="submit"]:not([aria-disabled])';

/** Whether a field holds something else than the page brought. */
function isFilled(field: Element): boolean {
  if (field.matches(':disabled')) return false;
  if (field instanceof HTMLSelectElement) {
    return [...field.options].some((option) => option.selected && !option.defaultSelected);
  }
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
  if (['radio', 'checkbox'].includes(field.type)) return field.checked !== field.defaultChecked;
  return field.value.trim() !== '' && field.value !== field.defaultValue;
}
