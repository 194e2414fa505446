// Trains the tagger: an averaged perceptron with a margin, its own guesses as history.
import { NO_CLUSTERS, type WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { encodeLinear } from '#lib/core/language/linear/encode-linear.ts';
import { LinearTrainer } from '#lib/core/language/linear/linear-trainer.ts';
import { remember } from '#lib/core/language/memo.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import { type DocumentWords, readDocumentWords } from './document-words.ts';
import { countFeatures, keepFrequent } from './frequent-features.ts';
import { encodeScale, fitMargins, type MarginScale } from './margin-scale.ts';
import { knowWord, lexiconKeys, type SentenceView, viewSentence } from './sentence-view.ts';
import { FEATURES_MAX, writeTagFeatures } from './tag-features.ts';
import { buildLexicon, encodeLexicon, type TagLexicon } from './tag-lexicon.ts';
import { loadTagger, type Tagger } from './tagger.ts';

export type TrainTaggerOptions = {
  seed: string;
  clusters?: WordClusters;
  /** Are a sentence's words marked as those of later texts shall be? They are learnt from twice, the others once. */
  follows?: (sentence: ConlluSentence) => boolean;
  epochs?: number;
  /** The right class must win by so much, in steps of the perceptron. */
  margin?: number;
  /** Features met less often in training are left out. */
  cutoff?: number;
  /** Sentences kept out of training, for the confidence. */
  calibrateOn?: readonly ConlluSentence[];
  keepWeights?: number;
  levels?: number;
};

/** Pairs of tags seen less often count as the most frequent pair of their Penn tag. */
const PAIR_MIN = 5;

/** @returns bytes for `loadTagger`: the same for the same sentences and options */
export function trainTagger(
  sentences: readonly ConlluSentence[],
  {
    seed,
    clusters = NO_CLUSTERS,
    follows = () => true,
    epochs = 6,
    calibrateOn = [],
    margin = 1,
    cutoff = 3,
    keepWeights = 310_000,
    levels = 31,
  }: TrainTaggerOptions,
): Uint8Array {
  const classes = listClasses(sentences);
  const numbers = new Map(classes.map((pair, number): [string, number] => [pair, number]));
  const fallback = new Map(
    classes.map((pair, number): [string, number] => [pair.split(' ')[0] ?? '', number]).reverse(),
  );
  const golds = sentences.map(({ tokens }) =>
    tokens.map(({ xpos, upos }) => numbers.get(`${xpos} ${upos}`) ?? fallback.get(xpos) ?? 0),
  );
  const lexicon = countLexicon(sentences, golds, clusters);
  const views = viewAll(sentences, lexicon, clusters, follows);
  const once = views.map((view, at) => ({ view, gold: golds[at] ?? [] }));
  const examples = [...once, ...once.filter(({ view }) => view.style === 1)];

  const trainer = new LinearTrainer(classes.length);
  const features = new Int32Array(FEATURES_MAX);
  const frequent = countFeatures(examples, cutoff);
  const scores = new Float32Array(classes.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { view, gold } of seededShuffle(examples, `${seed} ${epoch}`)) {
      let before = -1;
      let earlier = -1;
      for (let at = 0; at < gold.length; at += 1) {
        const right = gold[at] ?? 0;
        const written = writeTagFeatures(view, at, before, earlier, features);
        const count = keepFrequent(features, written, frequent, cutoff);
        trainer.score(features, count, scores);
        const rival = bestOther(scores, right);
        const lead = (scores[right] ?? 0) - (scores[rival] ?? 0);
        if (lead <= margin) {
          trainer.add(features, count, right, 1);
          trainer.add(features, count, rival, -1);
        }
        trainer.tick();
        earlier = before;
        before = lead > 0 ? right : rival;
      }
    }
  }
  const linear = encodeLinear(trainer.average(), { keepWeights, levels });
  const encode = (scale: MarginScale): Uint8Array => {
    const out = new ByteWriter();
    out.text(classes.join('\n'));
    out.block(encodeLexicon(lexicon));
    out.block(linear);
    out.block(encodeScale(scale));
    return out.finish();
  };
  const plain = loadTagger(encode({ margins: [], chances: [] }), clusters);
  return encode(fitMargins(tagOutcomes(plain, calibrateOn)));
}

/** Every decision of the tagger on sentences it was not trained on. */
export function tagOutcomes(
  tagger: Tagger,
  sentences: readonly ConlluSentence[],
): { margin: number; confidence: number; right: boolean }[] {
  return [...Map.groupBy(sentences, ({ doc }) => doc).values()].flatMap((own) => {
    const docWords = readDocumentWords(own.map(formsOf));
    return own.flatMap((sentence) =>
      tagger.tag(formsOf(sentence), docWords).map(({ tag, pos, margin, confidence }, at) => {
        const gold = sentence.tokens[at];
        return { margin, confidence, right: gold?.xpos === tag && gold.upos === pos };
      }),
    );
  });
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

/** Views of all sentences, with the empty lexicon where `lexicon` is not known yet. */
function viewAll(
  sentences: readonly ConlluSentence[],
  lexicon: TagLexicon,
  clusters: WordClusters,
  follows: (sentence: ConlluSentence) => boolean,
): SentenceView[] {
  const know = remember(knowWord(lexicon, clusters));
  const documents = new Map<string, DocumentWords>();
  for (const [doc, own] of Map.groupBy(sentences, ({ doc }) => doc)) {
    documents.set(doc, readDocumentWords(own.map(formsOf)));
  }
  return sentences.map((sentence) =>
    viewSentence(
      formsOf(sentence),
      know,
      documents.get(sentence.doc) ?? new Map(),
      follows(sentence) ? 1 : 0,
    ),
  );
}

function formsOf({ tokens }: Pick<ConlluSentence, 'tokens'>): string[] {
  return tokens.map(({ form }) => form);
}

function countLexicon(
  sentences: readonly ConlluSentence[],
  golds: readonly (readonly number[])[],
  clusters: WordClusters,
): TagLexicon {
  const counts = new Map<string, Map<number, number>>();
  viewAll(sentences, new Map(), clusters, () => false).forEach((view, place) => {
    lexiconKeys(view).forEach((key, at) => {
      const tags = counts.get(key) ?? new Map<number, number>();
      const tag = golds[place]?.[at] ?? 0;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      counts.set(key, tags);
    });
  });
  return buildLexicon(counts);
}

function bestOther(scores: Float32Array, right: number): number {
  let best = right === 0 ? 1 : 0;
  for (let at = best + 1; at < scores.length; at += 1) {
    if (at !== right && (scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  }
  return best;
}
