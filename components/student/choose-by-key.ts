// Keys of a question: 1 to 9 choose an option, Enter answers or goes on, arrows turn to another question.

/** @param root the question's section; keys count inside it, and where nothing has the focus */
export function chooseByKey(event: KeyboardEvent, root: HTMLElement): void {
  if (event.repeat || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
  const target = event.target as HTMLElement;
  if (target !== document.body && !root.contains(target)) return;
  if (target.matches('a, button, select, textarea, input:not([type="radio"], [type="checkbox"])')) {
    return;
  }
  const found = elementFor(event.key, root, target.matches('input'));
  if (!found) return;
  event.preventDefault();
  if (found.matches('input')) found.focus();
  found.click();
}

/** @param onChoice the focus is on an option, whose own keys are Enter and the arrows */
function elementFor(key: string, root: HTMLElement, onChoice: boolean): HTMLElement | null {
  if (/^[1-9]$/.test(key)) {
    const inputs = root.querySelectorAll<HTMLInputElement>('.choices input:enabled');
    return inputs[Number(key) - 1] ?? null;
  }
  if (onChoice) return null;
  const forward = getComputedStyle(root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'Enter':
      return root.querySelector<HTMLElement>('.go-on, form:not(.flag) button[type="submit"]');
    case 'ArrowLeft':
    case 'ArrowRight':
      return root.querySelector<HTMLElement>(
        key === forward ? '.go-on, .turn [rel="next"]' : '.turn [rel="prev"]',
      );
    default:
      return null;
  }
}
