// Offsets of words that a system hands back without them.
const AHEAD = 200;

/** Each call finds its word behind that of the last call; null where it does not stand soon. */
export function locate(text: string): (form: string) => { start: number; end: number } | null {
  let cursor = 0;
  return (form) => {
    if (form === '') return null;
    const window = text.slice(cursor, cursor + AHEAD + form.length);
    const found = window.indexOf(form);
    if (found < 0) return null;
    const start = cursor + found;
    cursor = start + form.length;
    return { start, end: cursor };
  };
}
