// Tags as the tagger would give them to sentences it has not learnt from: what later parts shall meet.
import { readDocumentWords } from '#lib/core/language/tagger/document-words.ts';
import type { Tagger } from '#lib/core/language/tagger/tagger.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';

/** Predicted tags of each token. */
export type Tags = { tag: string; pos: string; tagConfidence: number }[];

/** The number of each sentence's fold: those of a document are in one. */
export function foldsOf(
  sentences: readonly ConlluSentence[],
  folds: number,
): (sentence: ConlluSentence) => number {
  const docs = [...new Set(sentences.map(({ doc }) => doc))];
  const foldOf = new Map(docs.map((doc, place): [string, number] => [doc, place % folds]));
  return ({ doc }) => foldOf.get(doc) ?? 0;
}

export function tagAll(
  tagger: Tagger,
  sentences: readonly ConlluSentence[],
): Map<ConlluSentence, Tags> {
  const tags = new Map<ConlluSentence, Tags>();
  const formsOf = ({ tokens }: ConlluSentence): string[] => tokens.map(({ form }) => form);
  for (const own of Map.groupBy(sentences, ({ doc }) => doc).values()) {
    const docWords = readDocumentWords(own.map(formsOf));
    for (const sentence of own) {
      const decisions = tagger.tag(formsOf(sentence), docWords);
      tags.set(
        sentence,
        decisions.map(({ tag, pos, confidence }) => ({ tag, pos, tagConfidence: confidence })),
      );
    }
  }
  return tags;
}
