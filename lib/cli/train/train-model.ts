// All parts of the model, trained one after the other: each sees what the ones before it give.
import { trainClauses } from '#lib/core/language/clauses/calibrate-clauses.ts';
import { clauseExamples } from '#lib/core/language/clauses/clause-examples.ts';
import { trainEntities } from '#lib/core/language/entities/train-entities.ts';
import type { LanguageModel } from '#lib/core/language/language-model.ts';
import { type Lemmatiser, loadLemmatiser } from '#lib/core/language/lemmatise.ts';
import type { GoldToken } from '#lib/core/language/parser/gold-examples.ts';
import { loadParser, type Parser } from '#lib/core/language/parser/parse-sentence.ts';
import { trainParser } from '#lib/core/language/parser/train-parser.ts';
import { loadTagger } from '#lib/core/language/tagger/tagger.ts';
import { type TrainTaggerOptions, trainTagger } from '#lib/core/language/tagger/train-tagger.ts';
import { trainLemmatiser } from '#lib/core/language/train-lemmatiser.ts';
import { asParsed } from '#lib/core/language/training/as-parsed.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';
import type { Treebanks } from './read-treebanks.ts';
import { jackknife, type Tags, tagAll } from './retag.ts';

/** Of the clauses above the default threshold. */
const CLAUSE_PRECISION = 0.94;
/** How often GUM stands beside EWT: later texts are more like it. */
const GUM_WEIGHT = 2;

/** @param log told what is done. @returns the same model for the same treebanks and seed */
export function trainModel(
  { gum, ewt }: Treebanks,
  seed: string,
  log: (line: string) => void,
): LanguageModel {
  const train = [...gum.train, ...ewt.train];
  const ownStyle = new Set(gum.train);
  const options: TrainTaggerOptions = { seed, follows: (sentence) => ownStyle.has(sentence) };
  const tagger = trainTagger(train, { ...options, calibrateOn: gum.dev });
  log(`tagger: ${tagger.length} bytes`);
  const lemmas = trainLemmatiser(train);
  log(`lemmas: ${lemmas.length} bytes`);

  const dev = [...gum.dev, ...ewt.dev];
  const tags = new Map([
    ...jackknife(train, { ...options, epochs: 3 }, (fold) => log(`tags of fold ${fold}`)),
    ...tagAll(loadTagger(tagger), dev),
  ]);
  const tagsOf = (sentence: ConlluSentence): Tags => tags.get(sentence) ?? [];
  const golds = (sentences: readonly ConlluSentence[]): GoldToken[][] =>
    sentences.map((sentence) => goldTokens(sentence, tagsOf(sentence)));

  const weighted = [...Array.from({ length: GUM_WEIGHT }, () => gum.train).flat(), ...ewt.train];
  const parser = trainParser(golds(weighted), {
    seed,
    heldOut: golds(gum.dev),
    onEpoch: (pass, epoch) => log(`parser: ${pass} pass, epoch ${epoch}`),
  });
  log(`parser: ${parser.length} bytes`);
  const entities = trainEntities(gum.train, {
    seed,
    calibrateOn: gum.dev,
    retag: tagsOf,
    keepWeights: 360_000,
    levels: 63,
  });
  log(`entities: ${entities.length} bytes`);

  const reader = { parser: loadParser(parser), lemmatise: loadLemmatiser(lemmas) };
  const examples = dev.flatMap((sentence) =>
    clauseExamples(readSentence(sentence, tagsOf(sentence), reader), asParsed(sentence)),
  );
  const clauses = trainClauses(examples, CLAUSE_PRECISION);
  return { sections: new Map(Object.entries({ tagger, lemmas, parser, entities, clauses })) };
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
  const arcs = parser.parse(tokens);
  return { ...gold, tokens: tokens.map((token, at) => ({ ...token, ...arcs[at] })) };
}
