// The word that is being said, marked in the page without changing it: the page belongs to React.

type Highlights = { set(name: string, highlight: unknown): void; delete(name: string): void };
type Painter = { Highlight?: new (range: Range) => unknown };

const NAME = 'spoken';

/** @param range null: no word is marked any more */
export function markSpoken(range: Range | null): void {
  const { Highlight } = globalThis as Painter;
  const highlights = (globalThis.CSS as { highlights?: Highlights } | undefined)?.highlights;
  if (highlights && Highlight) {
    if (range) highlights.set(NAME, new Highlight(range));
    else highlights.delete(NAME);
  } else layOver(range);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Where the browser cannot paint a range: a box behind the word. */
function layOver(range: Range | null): void {
  const box = document.getElementById(NAME) ?? document.createElement('span');
  const place = range?.getBoundingClientRect();
  if (!place) {
    box.remove();
    return;
  }
  box.id = NAME;
  box.setAttribute('aria-hidden', 'true');
  box.style.setProperty('left', `${place.left + globalThis.scrollX}px`);
  box.style.setProperty('top', `${place.top + globalThis.scrollY}px`);
  box.style.setProperty('width', `${place.width}px`);
  box.style.setProperty('height', `${place.height}px`);
  document.body.append(box);
}
