// The nouns that an article is about: what it says most often, and what its title says.
import type { Reading } from './reading.ts';

/** So many of the most frequent. */
const MOST = 2;
const LEAST = 5;

const held = new WeakMap<Reading['sentences'], ReadonlySet<string>>();

/** A gap for it answers itself. @param lemma of a common noun */
export function isMainNoun(reading: Reading, lemma: string): boolean {
  const { sentences, article } = reading;
  let known = held.get(sentences);
  if (!known) {
    known = new Set([
      ...frequent(reading),
      ...(hasTitle(article) ? titled(article.title, sentences) : []),
    ]);
    held.set(sentences, known);
  }
  return known.has(lemma);
}

/** The title has it; where there is none, the text says it most often. @param lemma of a common noun */
export function isSubjectMatter(reading: Reading, lemma: string): boolean {
  if (!hasTitle(reading.article)) return isMainNoun(reading, lemma);
  let known = subjects.get(reading.sentences);
  if (!known) {
    known = new Set(titled(reading.article.title, reading.sentences));
    subjects.set(reading.sentences, known);
  }
  return known.has(lemma);
}

const subjects = new WeakMap<Reading['sentences'], ReadonlySet<string>>();

/** A title that is only the text's first words tells nothing of what it is about. */
export const hasTitle = ({ title, text, sentences }: Reading['article']): boolean =>
  sentences[0]?.kind === 'heading' || !text.startsWith(title.replace(/…$/, ''));

function frequent({ sentences }: Reading): string[] {
  const uses = new Map<string, number>();
  for (const { nodes } of sentences) {
    for (const { lemma, tag } of nodes) {
      if (/^NNS?$/.test(tag)) uses.set(lemma, (uses.get(lemma) ?? 0) + 1);
    }
  }
  const counts = [...uses.values()].sort((a, b) => b - a);
  const least = Math.max(LEAST, counts[MOST - 1] ?? 0);
  return [...uses].filter(([, count]) => count >= least).map(([lemma]) => lemma);
}

/** Lemmas of the article's nouns that its title has in any form. */
function titled(title: string, sentences: Reading['sentences']): string[] {
  const words = new Set(title.toLowerCase().match(/\p{L}+/gu) ?? []);
  return sentences.flatMap(({ nodes }) =>
    nodes.flatMap(({ lemma, lower, tag }) =>
      /^NNS?$/.test(tag) && (words.has(lower) || words.has(lemma)) ? [lemma] : [],
    ),
  );
}
