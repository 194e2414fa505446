// How the words of a document are written away from the beginnings of its sentences.

/** Lower-case form -> 1 written small somewhere, 2 capitalised inside a sentence, 3 both. */
export type DocumentWords = ReadonlyMap<string, number>;

/** @param sentences the forms of each sentence of one document */
export function readDocumentWords(sentences: readonly (readonly string[])[]): DocumentWords {
  const words = new Map<string, number>();
  for (const forms of sentences) {
    let first = true;
    // A line in capitals or in title case says nothing of its words.
    const titled = isTitled(forms);
    for (const form of forms) {
      const isWord = /^\p{L}/u.test(form);
      const capital = /^\p{Lu}/u.test(form);
      if (isWord && !(capital && (first || titled))) {
        const lower = form.toLowerCase();
        words.set(lower, (words.get(lower) ?? 0) | (capital ? 2 : 1));
      }
      if (isWord) first = false;
    }
  }
  return words;
}

/** More than half of the words of four letters and more are capitalised. */
export function isTitled(forms: readonly string[]): boolean {
  let capital = 0;
  let long = 0;
  for (const form of forms) {
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue;
    long += 1;
    if (/^\p{Lu}/u.test(form)) capital += 1;
  }
  return capital * 2 > long;
}
