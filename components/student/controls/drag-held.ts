// Dragging with mouse, pen or finger. Loaded when a question needs it; everything works without it.

/** So far a pointer may tremble in a tap. */
const TREMBLE_PX = 6;
/** Nearer to an edge of the window than this, it scrolls. */
const EDGE_PX = 56;
const SCROLL_PX = 10;

export type Drag = {
  /** What moves with the pointer. */
  held: HTMLElement;
  /** Where it can be put down. */
  targets: readonly HTMLElement[];
  /** The target under the pointer, or null; at each change, and null at the end. */
  onOver: (target: HTMLElement | null) => void;
  onDrop: (target: HTMLElement) => void;
};

/** Follows the pointer that went down until it goes up. A tap stays a click. */
export function dragHeld(
  down: { pointerId: number; clientX: number; clientY: number },
  { held, targets, onOver, onDrop }: Drag,
): void {
  const from = { x: down.clientX + window.scrollX, y: down.clientY + window.scrollY };
  const following = new AbortController();
  let moving = false;
  let over: HTMLElement | null = null;

  function move(event: PointerEvent): void {
    if (event.pointerId !== down.pointerId) return;
    const x = event.clientX + window.scrollX - from.x;
    const y = event.clientY + window.scrollY - from.y;
    if (!moving && Math.hypot(x, y) < TREMBLE_PX) return;
    moving = true;
    held.dataset.held = '';
    held.style.translate = `${x}px ${y}px`;
    if (event.clientY < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
    if (event.clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
    const under = targets.find((target) => holds(target, event)) ?? null;
    if (under !== over) onOver(under);
    over = under;
  }

  function end(event: PointerEvent): void {
    if (event.pointerId !== down.pointerId) return;
    following.abort();
    if (!moving) return;
    delete held.dataset.held;
    held.style.translate = '';
    onOver(null);
    swallowClick();
    if (event.type === 'pointerup' && over) onDrop(over);
  }

  const { signal } = following;
  window.addEventListener('pointermove', move, { signal });
  // Else the browser takes a quick drag for a fling, and the next tap for what stops it.
  window.addEventListener('touchmove', prevent, { signal, passive: false });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
}

function prevent(event: Event): void {
  event.preventDefault();
}

function holds(target: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** The click that follows the end of a drag is none. */
function swallowClick(): void {
  const swallowing = new AbortController();
  const { signal } = swallowing;
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { signal, capture: true });
  setTimeout(() => swallowing.abort(), 0);
}
