// Marks a page whose browser can speak, and loads the reader when its button is pressed.

export function listenForSay(root: Document): void {
  if (!('speechSynthesis' in globalThis)) return;
  root.documentElement.dataset.speaks = '';
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-say]') : null;
    if (!button) return;
    void import('./read-aloud.ts').then(
      ({ readAloud }) => readAloud(button),
      () => undefined,
    );
  });
}
