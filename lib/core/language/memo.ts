// What was found out of a word, kept for the next time it is met: most words of a text are met often.

/** Longer words are not kept: engines keep the text that a longer word was cut out of in memory for its sake. */
const LONGEST = 12;
const MOST_WORDS = 8192;

/** @param make without effects; what it returns is shared */
export function remember<T extends object | number | string>(
  make: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return make(word);
    const held = known.get(word);
    if (held !== undefined) return held;
    if (known.size >= MOST_WORDS) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
