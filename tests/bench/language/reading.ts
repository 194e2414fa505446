// What a system says of a text, as far as it is measured here. Offsets are into the text.
export type ReadToken = {
  start: number;
  end: number;
  pos: string;
  tag?: string | undefined;
  lemma?: string | undefined;
  /** Place in the sentence, -1 the root. */
  head?: number | undefined;
  relation?: string | undefined;
};

export type Reading = {
  sentences: readonly { start: number; end: number; tokens: readonly ReadToken[] }[];
  /** null where the system finds none. */
  entities: readonly { start: number; end: number; type: string }[] | null;
};

/** Reads the whole of a text in the system's own tokens. */
export type ReadingSystem = { name: string; read: (text: string) => Reading };
