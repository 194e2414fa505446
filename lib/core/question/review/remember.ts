// Gates ask the same of one text many times over: the latest results are kept.

const KEPT = 8000;

/** A pure function of a text that holds its latest results; what it returns must not be changed. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const held = new Map<string, { value: T }>();
  return (text) => {
    const known = held.get(text);
    if (known) return known.value;
    if (held.size >= KEPT) held.clear();
    const value = make(text);
    held.set(text, { value });
    return value;
  };
}
