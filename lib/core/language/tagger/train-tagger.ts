// Trains the tagger: an averaged perceptron with a margin, its own guesses as history.
import { ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { encodeLinear } from '#lib/core/language/linear/encode-linear.ts';
import { LinearTrainer } from '#lib/core/language/linear/linear-trainer.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import { type DocumentWords, readDocumentWords } from './document-words.ts';
import { FEATURES_MAX, type SentenceView, viewSentence, writeTagFeatures } from './tag-features.ts';
import { buildLexicon, encodeLexicon, type TagLexicon } from './tag-lexicon.ts';
import { viewWord, type WordView } from './word-view.ts';

export type TrainTaggerOptions = {
  seed: string;
  epochs?: number;
  /** The right class must win by so much, in steps of the perceptron. */
  margin?: number;
  keepWeights?: number;
  levels?: number;
};

/** Pairs of tags seen less often count as the most frequent pair of their Penn tag. */
const PAIR_MIN = 5;

/** @returns bytes for `loadTagger`, without calibration: the same for the same sentences and options */
export function trainTagger(
  sentences: readonly ConlluSentence[],
  { seed, epochs = 8, margin = 2, keepWeights = 380_000, levels = 63 }: TrainTaggerOptions,
): Uint8Array {
  const classes = listClasses(sentences);
  const numbers = new Map(classes.map((pair, number) => [pair, number]));
  const fallback = new Map(
    classes.map((pair, number) => [pair.split(' ')[0] ?? '', number]).reverse(),
  );
  const golds = sentences.map(({ tokens }) =>
    tokens.map(({ xpos, upos }) => numbers.get(`${xpos} ${upos}`) ?? fallback.get(xpos) ?? 0),
  );
  const lexicon = countLexicon(sentences, golds);
  const views = viewAll(sentences, lexicon);
  const examples = views.map((view, at) => ({ view, gold: golds[at] ?? [] }));

  const trainer = new LinearTrainer(classes.length);
  const features = new Int32Array(FEATURES_MAX);
  const scores = new Float32Array(classes.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { view, gold } of seededShuffle(examples, `${seed} ${epoch}`)) {
      let before = -1;
      let earlier = -1;
      for (let at = 0; at < gold.length; at += 1) {
        const right = gold[at] ?? 0;
        const count = writeTagFeatures(view, at, before, earlier, features);
        trainer.score(features, count, scores);
        const rival = bestOther(scores, right);
        const lead = (scores[right] ?? 0) - (scores[rival] ?? 0);
        if (lead < margin) {
          trainer.add(features, count, right, 1);
          trainer.add(features, count, rival, -1);
        }
        trainer.tick();
        earlier = before;
        before = lead > 0 ? right : rival;
      }
    }
  }
  const out = new ByteWriter();
  out.text(classes.join('\n'));
  out.block(encodeLexicon(lexicon));
  out.block(encodeLinear(trainer.average(), { keepWeights, levels }));
  return out.finish();
}

/** "Penn universal" pairs, the most frequent first. */
function listClasses(sentences: readonly ConlluSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const { xpos, upos } of tokens) {
      const pair = `${xpos} ${upos}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const frequent = byCount.filter(([, count]) => count >= PAIR_MIN);
  return (frequent.length > 0 ? frequent : byCount).map(([pair]) => pair);
}

function countLexicon(
  sentences: readonly ConlluSentence[],
  golds: readonly (readonly number[])[],
): TagLexicon {
  const counts = new Map<string, Map<number, number>>();
  sentences.forEach(({ tokens }, place) => {
    tokens.forEach(({ form }, at) => {
      const lower = viewWord(form).lower;
      const tags = counts.get(lower) ?? new Map<number, number>();
      const tag = golds[place]?.[at] ?? 0;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      counts.set(lower, tags);
    });
  });
  return buildLexicon(counts);
}

function viewAll(sentences: readonly ConlluSentence[], lexicon: TagLexicon): SentenceView[] {
  const cache = new Map<string, WordView>();
  const view = (form: string): WordView => {
    const held = cache.get(form) ?? viewWord(form);
    cache.set(form, held);
    return held;
  };
  const formsOf = ({ tokens }: ConlluSentence): string[] => tokens.map(({ form }) => form);
  const documents = new Map<string, DocumentWords>();
  for (const [doc, own] of Map.groupBy(sentences, ({ doc }) => doc)) {
    documents.set(doc, readDocumentWords(own.map(formsOf)));
  }
  return sentences.map((sentence) =>
    viewSentence(formsOf(sentence), lexicon, documents.get(sentence.doc) ?? new Map(), view),
  );
}

function bestOther(scores: Float32Array, right: number): number {
  let best = right === 0 ? 1 : 0;
  for (let at = best + 1; at < scores.length; at += 1) {
    if (at !== right && (scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  }
  return best;
}
