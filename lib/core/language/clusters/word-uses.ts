// How each word of a treebank is used: its tags, its relation to its head, what hangs on it.
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';

/** `shares`: square roots of how often each use is made of the word, by the numbers of the uses. */
export type WordUses = { count: number; shares: Float64Array };

/** Words met less often tell too little. */
const WORD_MIN = 3;
/** Uses that fewer words have are left out. */
const USE_MIN = 30;

/** @returns uses of the words of `known`, by their places in it */
export function readUses(
  sentences: readonly ConlluSentence[],
  known: ReadonlyMap<string, number>,
): Map<number, WordUses> {
  const counts = new Map<number, number>();
  const uses = new Map<number, Map<string, number>>();
  for (const { tokens } of sentences) {
    const below = tokens.map((): string[] => []);
    tokens.forEach(({ head, deprel }, at) => {
      if (deprel !== 'punct') below[head]?.push(`has ${deprel} ${at < head ? 'before' : 'after'}`);
    });
    tokens.forEach(({ form, xpos, deprel, head }, at) => {
      const word = known.get(form.toLowerCase());
      if (word === undefined) return;
      const side = head < at ? 'before' : 'after';
      const seen = [
        `tag ${xpos}`,
        `is ${deprel.split(':')[0]}`,
        head < 0 ? 'root' : `under ${tokens[head]?.upos} ${side}`,
        ...(below[at] ?? []),
      ];
      const held = uses.get(word) ?? new Map<string, number>();
      for (const use of seen) held.set(use, (held.get(use) ?? 0) + 1);
      uses.set(word, held);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  const words = [...uses].filter(([word]) => (counts.get(word) ?? 0) >= WORD_MIN);
  const spread = new Map<string, number>();
  for (const [, held] of words) {
    for (const use of held.keys()) spread.set(use, (spread.get(use) ?? 0) + 1);
  }
  const names = [...spread].filter(([, many]) => many >= USE_MIN).map(([use]) => use);
  return new Map(
    words.map(([word, held]) => {
      const count = counts.get(word) ?? 1;
      const shares = Float64Array.from(names, (use) => Math.sqrt((held.get(use) ?? 0) / count));
      return [word, { count, shares }];
    }),
  );
}
