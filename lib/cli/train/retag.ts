// Tags as the tagger would give them to sentences it has not learnt from: what later parts shall meet.
import { readDocumentWords } from '#lib/core/language/tagger/document-words.ts';
import { loadTagger, type Tagger } from '#lib/core/language/tagger/tagger.ts';
import { type TrainTaggerOptions, trainTagger } from '#lib/core/language/tagger/train-tagger.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';

/** Predicted tags of each token. */
export type Tags = { tag: string; pos: string; tagConfidence: number }[];

const FOLDS = 3;

/** Every sentence tagged by a tagger trained on the other documents' folds. */
export function jackknife(
  sentences: readonly ConlluSentence[],
  options: TrainTaggerOptions,
  onFold: (fold: number) => void,
): Map<ConlluSentence, Tags> {
  const docs = [...new Set(sentences.map(({ doc }) => doc))];
  const foldOf = new Map(docs.map((doc, place): [string, number] => [doc, place % FOLDS]));
  const tags = new Map<ConlluSentence, Tags>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = sentences.filter(({ doc }) => foldOf.get(doc) !== fold);
    const tagger = loadTagger(trainTagger(others, { ...options, seed: `${options.seed} ${fold}` }));
    const own = sentences.filter(({ doc }) => foldOf.get(doc) === fold);
    for (const [sentence, given] of tagAll(tagger, own)) tags.set(sentence, given);
    onFold(fold);
  }
  return tags;
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
