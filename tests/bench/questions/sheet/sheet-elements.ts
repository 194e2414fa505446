// Elements of the reading sheet's page. build-sheet.ts puts it into the page, types stripped.

/** @throws where the page has none */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

export const inputOf = (id: string): HTMLInputElement => byId(id) as HTMLInputElement;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
export const words = (text: string, className = ''): HTMLElement =>
  element('p', { textContent: text, className });
