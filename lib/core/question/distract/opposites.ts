// Words that say the opposite.

export type Opposite = {
  lemma: string;
  opposite: string;
  kind: 'verb' | 'adjective' | 'noun' | 'adverb' | 'preposition';
};

export function oppositeOf(_lemma: string): Opposite | null {
  return null;
}

/** The opposite in the form of the word as written: "rose" -> "fell". */
export function oppositeForm(_written: string, _lemma: string): string | null {
  return null;
}
