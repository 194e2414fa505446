// Keys 1 to 9 choose an option and Enter answers or goes on, while the focus is inside the question.
import type { KeyboardEvent } from 'react';

export function chooseByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.repeat || event.metaKey || event.ctrlKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.matches('a, button, select, textarea, input:not([type="radio"], [type="checkbox"])')) {
    return;
  }
  const root = event.currentTarget;
  if (/^[1-9]$/.test(event.key)) {
    const inputs = root.querySelectorAll<HTMLInputElement>('.choices input:enabled');
    const input = inputs[Number(event.key) - 1];
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.click();
  } else if (event.key === 'Enter' && !target.matches('input')) {
    const next = root.querySelector<HTMLElement>('.go-on, form button[type="submit"]');
    if (!next) return;
    event.preventDefault();
    next.click();
  }
}
