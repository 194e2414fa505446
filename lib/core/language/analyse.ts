// The language core put together: from an article and the model to its words, trees, names, numbers, dates, clauses.
import type { Article, Sentence } from '#lib/core/article/article.ts';
import type { Analysis, ParsedSentence, Token } from './analysis.ts';
import { loadClauses } from './clauses/calibrate-clauses.ts';
import { UNFITTED } from './clauses/confidence.ts';
import { readTextClauses } from './clauses/read-text-clauses.ts';
import { knownTypes, settleAdjuncts } from './clauses/settle-adjuncts.ts';
import { CLUSTER_BITS, WordClusters } from './clusters/word-clusters.ts';
import { loadChoice } from './coreference/choice.ts';
import { resolve } from './coreference/resolve.ts';
import { cutText } from './dates/cut-text.ts';
import { findDates } from './dates/find-dates.ts';
import { loadEntityFinder } from './entities/find-entities.ts';
import { withSpeakers } from './entities/speaking-persons.ts';
import type { LanguageModel } from './language-model.ts';
import { loadLemmatiser } from './lemmatise.ts';
import { hashUnits } from './linear/feature-hash.ts';
import { sectionOf } from './model-file.ts';
import { groupNames } from './names/group-names.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { mendTree } from './parser/mend-tree.ts';
import { loadParser } from './parser/parse-sentence.ts';
import { splitTokens } from './split-tokens.ts';
import { type DocumentWords, readDocumentWords } from './tagger/document-words.ts';
import { mistakenVerbs, pastVerbs } from './tagger/mend-tags.ts';
import { loadTagger } from './tagger/tagger.ts';

export type TokenSentence = Sentence & { tokens: readonly Token[] };

export type Language = {
  analyse(article: Pick<Article, 'text' | 'sentences' | 'date'>): Analysis;
  /** The same with tokens already cut. @param date of the text, YYYY-MM-DD */
  analyseTokens(
    text: string,
    sentences: readonly TokenSentence[],
    date: string | undefined,
  ): Analysis;
  /** Words, tags and trees alone, of the sentences of one text. */
  parse(sentences: readonly TokenSentence[]): ParsedSentence[];
  /** The same of sentences each of which is a text of its own: quicker than one after the other. */
  parseApart(sentences: readonly TokenSentence[]): ParsedSentence[];
  /** How alike two words are, 0..12: the leading bits that their clusters share; 0 where one has none. */
  alike(one: string, other: string): number;
  /** Confidence from which a clause is kept by default. */
  clauseThreshold: number;
};

const held = new WeakMap<LanguageModel, Language>();

/** What a word is that only looks like a verb. */
const MEANT = { tag: 'NNS', pos: 'NOUN', confidence: 0.8 } as const;
const PAST = { tag: 'VBD', pos: 'VERB', confidence: 0.8 } as const;

/** Deterministic and linear in the text. @throws RangeError where the model is damaged */
export const analyseArticle = (article: Article, model: LanguageModel): Analysis =>
  loadLanguage(model).analyse(article);

/** The parts of a model, made ready once. @throws RangeError where the model is damaged */
export function loadLanguage(model: LanguageModel): Language {
  const known = held.get(model);
  if (known) return known;
  const language = makeLanguage(model);
  held.set(model, language);
  return language;
}

function makeLanguage(model: LanguageModel): Language {
  const clusters = new WordClusters(model.sections.get('clusters'));
  const { parse, parseApart } = makeParse(model, clusters);
  const finder = loadEntityFinder(sectionOf(model, 'entities'), clusters);
  const choice = loadChoice(sectionOf(model, 'references'));
  const fitted = model.sections.get('clauses');
  const calibration = fitted ? loadClauses(fitted) : UNFITTED;
  const analyseTokens: Language['analyseTokens'] = (text, cut, date) => {
    const sentences = parse(cut);
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    const entities = withSpeakers(sentences, finder.find(sentences));
    const pieces = cutText(text);
    const dates = findDates(text, tokens, date, pieces);
    const places = entities.filter(({ type }) => type === 'place');
    const types = knownTypes(tokens, dates, places);
    const clauses = readTextClauses(sentences, calibration).map((list, at) =>
      settleAdjuncts(list, sentences[at]?.tokens.map(({ start }) => start) ?? [], types),
    );
    const names = groupNames(text, sentences, entities);
    return {
      sentences,
      entities,
      clauses,
      numbers: findNumbers(text, tokens, pieces),
      dates,
      names,
      references: resolve(text, { sentences }, names, choice),
    };
  };
  return {
    parse,
    parseApart,
    analyseTokens,
    analyse: ({ text, sentences, date }) => {
      const cut = sentences.map((sentence) => ({
        ...sentence,
        tokens: splitTokens(text, sentence.start, sentence.end),
      }));
      return analyseTokens(text, cut, date);
    },
    alike: (one, other) => sharedBits(clusterOf(clusters, one), clusterOf(clusters, other)),
    clauseThreshold: calibration.threshold,
  };
}

const clusterOf = (clusters: WordClusters, word: string): number =>
  clusters.of(hashUnits(word.toLowerCase().replace(/\d/g, '0')));

function sharedBits(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  return Math.clz32(one ^ other) - (32 - CLUSTER_BITS);
}

function makeParse(
  model: LanguageModel,
  clusters: WordClusters,
): Pick<Language, 'parse' | 'parseApart'> {
  const tagger = loadTagger(sectionOf(model, 'tagger'), clusters);
  const lemmatise = loadLemmatiser(sectionOf(model, 'lemmas'));
  const vectors = sectionOf(model, 'vectors');
  const parser = loadParser(sectionOf(model, 'parser'), { vectors, clusters });
  const parseTexts = (
    sentences: readonly TokenSentence[],
    forms: readonly (readonly string[])[],
    words?: DocumentWords,
  ): ParsedSentence[] => {
    const tagged = sentences.map(({ tokens }, at) => {
      const decisions = tagger.tag(forms[at] ?? [], words);
      const read = tokens.map(({ form }, place) => ({ form, tag: decisions[place]?.tag ?? 'NN' }));
      const nouns = new Set(mistakenVerbs(read));
      const past = new Set(pastVerbs(read));
      return tokens.map(({ start, end, form }, place) => {
        const own = nouns.has(place) ? MEANT : past.has(place) ? PAST : decisions[place];
        const { tag = 'NN', pos = 'NOUN', confidence = 0 } = own ?? {};
        return {
          start,
          end,
          form,
          tag,
          pos,
          lemma: lemmatise(form, tag),
          tagConfidence: confidence,
        };
      });
    });
    const arcs = parser.parse(tagged);
    return sentences.map((sentence, at) => ({
      ...sentence,
      tokens: mendTree(
        (tagged[at] ?? []).map((token, place) => {
          const { head = -1, relation = 'root', arcConfidence = 0 } = arcs[at]?.[place] ?? {};
          return { ...token, head, relation, arcConfidence };
        }),
      ),
    }));
  };
  const formsOf = (sentences: readonly TokenSentence[]): string[][] =>
    sentences.map(({ tokens }) => tokens.map(({ form }) => form));
  return {
    parse: (sentences) => {
      const forms = formsOf(sentences);
      return parseTexts(sentences, forms, readDocumentWords(forms));
    },
    parseApart: (sentences) => parseTexts(sentences, formsOf(sentences)),
  };
}
