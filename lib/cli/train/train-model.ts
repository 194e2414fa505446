// All parts of the model, trained one after the other: each sees what the ones before it give.
import { trainClauses } from '#lib/core/language/clauses/calibrate-clauses.ts';
import { clauseExamples } from '#lib/core/language/clauses/clause-examples.ts';
import { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { encodeChoice } from '#lib/core/language/coreference/choice.ts';
import { trainChoice } from '#lib/core/language/coreference/train-choice.ts';
import { byDocument, trainEntities } from '#lib/core/language/entities/train-entities.ts';
import type { LanguageModel } from '#lib/core/language/language-model.ts';
import { type Lemmatiser, loadLemmatiser } from '#lib/core/language/lemmatise.ts';
import type { GoldToken } from '#lib/core/language/parser/gold-examples.ts';
import { loadParser, type Parser } from '#lib/core/language/parser/parse-sentence.ts';
import { loadTagger } from '#lib/core/language/tagger/tagger.ts';
import { trainLemmatiser } from '#lib/core/language/train-lemmatiser.ts';
import { asParsed } from '#lib/core/language/training/as-parsed.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';
import type { Treebanks } from './read-treebanks.ts';
import { foldsOf, type Tags, tagAll } from './retag.ts';
import { runAside } from './run-aside.ts';

/** Of the clauses above the default threshold, on the text it is chosen by; on other text about 0.025 less. */
const CLAUSE_PRECISION = 0.958;
/** How often GUM stands beside EWT: later texts are more like it. */
const GUM_WEIGHT = 2;
/** Of the training text: each is tagged by a tagger that learnt from the others. */
const FOLDS = 5;
const FOLD_EPOCHS = 3;
const EPOCHS = 6;
/** How the choice of what pronouns stand for is learnt. */
const CHOICE = { epochs: 10, rate: 0.05, decay: 0.001 };

/** @param known of `clusterWords` and `encodeVectors`. @param log told what is done. @returns the same model for the same input */
export async function trainModel(
  { gum, ewt }: Treebanks,
  { clusters: clusterBytes, vectors }: { clusters: Uint8Array; vectors: Uint8Array },
  seed: string,
  log: (line: string) => void,
): Promise<LanguageModel> {
  const train = [...gum.train, ...ewt.train];
  const dev = [...gum.dev, ...ewt.dev];
  const clusters = new WordClusters(clusterBytes);
  const foldOf = foldsOf(train, FOLDS);
  const trainedOn = (fold: number | null): Promise<Uint8Array> => {
    const outside = (sentence: ConlluSentence): boolean => foldOf(sentence) !== fold;
    return runAside({
      type: 'tagger',
      own: gum.train.filter(outside),
      others: ewt.train.filter(outside),
      calibrateOn: fold === null ? gum.dev : [],
      epochs: fold === null ? EPOCHS : FOLD_EPOCHS,
      seed: fold === null ? seed : `${seed} ${fold}`,
      clusters: clusterBytes,
    });
  };
  const [tagger, ...taggers] = await Promise.all([
    trainedOn(null),
    ...Array.from({ length: FOLDS }, (_, fold) => trainedOn(fold)),
  ]);
  log(`tagger: ${tagger.length} bytes`);
  const lemmas = trainLemmatiser(train);
  log(`lemmas: ${lemmas.length} bytes`);

  const tags = new Map([
    ...taggers.flatMap((bytes, fold) => {
      const own = train.filter((sentence) => foldOf(sentence) === fold);
      return [...tagAll(loadTagger(bytes, clusters), own)];
    }),
    ...tagAll(loadTagger(tagger, clusters), dev),
  ]);
  const tagsOf = (sentence: ConlluSentence): Tags => tags.get(sentence) ?? [];
  const golds = (sentences: readonly ConlluSentence[]): GoldToken[][] =>
    sentences.map((sentence) => goldTokens(sentence, tagsOf(sentence)));

  const gumGolds = golds(gum.train);
  const weighted = [
    ...Array.from({ length: GUM_WEIGHT }, () => gumGolds).flat(),
    ...golds(ewt.train),
  ];
  const parserAside = runAside({
    type: 'parser',
    sentences: weighted,
    heldOut: golds(dev),
    seed,
    clusters: clusterBytes,
    vectors,
  });
  const entities = trainEntities(gum.train, {
    seed,
    clusters,
    calibrateOn: gum.dev,
    retag: tagsOf,
    keepWeights: 300_000,
    levels: 47,
  });
  log(`entities: ${entities.length} bytes`);
  const parser = await parserAside;
  log(`parser: ${parser.length} bytes`);

  const reader = {
    parser: loadParser(parser, { vectors, clusters }),
    lemmatise: loadLemmatiser(lemmas),
  };
  const examples = dev.flatMap((sentence) =>
    clauseExamples(readSentence(sentence, tagsOf(sentence), reader), asParsed(sentence)),
  );
  const clauses = trainClauses(examples, CLAUSE_PRECISION);
  const references = encodeChoice(trainChoice(byDocument(gum.train), CHOICE));
  const parts = { tagger, lemmas, parser, entities, clauses, references };
  return { sections: new Map(Object.entries({ clusters: clusterBytes, vectors, ...parts })) };
}

function goldTokens({ tokens }: ConlluSentence, tags: Tags): GoldToken[] {
  return tokens.map(({ form, xpos, upos, head, deprel }, at) => ({
    form,
    tag: tags[at]?.tag ?? xpos,
    pos: tags[at]?.pos ?? upos,
    head,
    relation: deprel,
  }));
}

/** A treebank's words as the model reads them. */
function readSentence(
  sentence: ConlluSentence,
  tags: Tags,
  { parser, lemmatise }: { parser: Parser; lemmatise: Lemmatiser },
): ReturnType<typeof asParsed> {
  const gold = asParsed(sentence);
  const tokens = gold.tokens.map((token, at) => {
    const given = tags[at] ?? { tag: token.tag, pos: token.pos, tagConfidence: 0.5 };
    return { ...token, ...given, lemma: lemmatise(token.form, given.tag) };
  });
  const [arcs = []] = parser.parse([tokens]);
  return { ...gold, tokens: tokens.map((token, at) => ({ ...token, ...arcs[at] })) };
}
