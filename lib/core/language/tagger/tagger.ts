// The trained tagger: one greedy pass from left to right, with the margin of each decision.
import { NO_CLUSTERS, type WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { ByteReader } from '#lib/core/language/linear/bytes.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import { remember } from '#lib/core/language/memo.ts';
import { type DocumentWords, readDocumentWords } from './document-words.ts';
import { chanceAt, decodeScale, type MarginScale } from './margin-scale.ts';
import { type KnownWord, knowWord, type SentenceView, viewSentence } from './sentence-view.ts';
import { FEATURES_MAX, writeContextFeatures, writeOwnFeatures } from './tag-features.ts';
import { decodeLexicon } from './tag-lexicon.ts';

/** `margin`: by how much the tag beat the next best, >= 0; `confidence`: that both tags are right, 0..1. */
export type TagDecision = { tag: string; pos: string; margin: number; confidence: number };

export type Tagger = {
  /**
   * @param forms of one sentence, each of at most 60 units
   * @param docWords how words are written elsewhere in the docWords, of `readDocumentWords`
   */
  tag(forms: readonly string[], docWords?: DocumentWords): TagDecision[];
};

/** Texts are tagged in the style that training was told is the one to follow. */
const OWN_STYLE = 1;

/** @param bytes of `trainTagger`. @throws RangeError where they are cut short. */
export function loadTagger(bytes: Uint8Array, clusters: WordClusters = NO_CLUSTERS): Tagger {
  const reader = new ByteReader(bytes);
  const classes = reader
    .text()
    .split('\n')
    .map((pair) => {
      const [tag = '', pos = ''] = pair.split(' ');
      return { tag, pos };
    });
  const lexicon = decodeLexicon(reader.block());
  const model = new LinearModel(reader.block());
  const scale = decodeScale(reader.block());
  const know = remember(knowWord(lexicon, clusters));
  const ownSums = rememberSums(model);
  return {
    tag: (forms, docWords = readDocumentWords([forms])) =>
      tagForms(viewSentence(forms, know, docWords, OWN_STYLE), classes, { model, ownSums, scale }),
  };
}

type OwnSums = (view: SentenceView, at: number) => Int32Array;

/** What a word by itself says for each class, found out once for each word and kind of place. */
function rememberSums(model: LinearModel): OwnSums {
  const features = new Int32Array(FEATURES_MAX);
  return (view, at) => {
    const { sums } = view.words[at] as KnownWord;
    const place = view.places[at] as number;
    sums[place] ??= model.sumsOf(features, writeOwnFeatures(view, at, features));
    return sums[place];
  };
}

function tagForms(
  view: SentenceView,
  classes: readonly { tag: string; pos: string }[],
  { model, ownSums, scale }: { model: LinearModel; ownSums: OwnSums; scale: MarginScale },
): TagDecision[] {
  const features = new Int32Array(FEATURES_MAX);
  const scores = new Float32Array(classes.length);
  const decisions: TagDecision[] = [];
  let before = -1;
  let earlier = -1;
  for (let at = 0; at < view.words.length; at += 1) {
    const more = ownSums(view, at);
    const count = writeContextFeatures(view, at, before, earlier, features);
    model.score(features, count, scores, more);
    const { best, margin } = winner(scores);
    const { tag = 'NN', pos = 'NOUN' } = classes[best] ?? {};
    decisions.push({ tag, pos, margin, confidence: chanceAt(scale, margin) });
    earlier = before;
    before = best;
  }
  return decisions;
}

function winner(scores: Float32Array): { best: number; margin: number } {
  let best = 0;
  let second = -1;
  for (let at = 1; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score > (scores[best] ?? 0)) {
      second = best;
      best = at;
    } else if (second < 0 || score > (scores[second] ?? 0)) second = at;
  }
  return { best, margin: (scores[best] ?? 0) - (scores[second] ?? 0) };
}
