// All measures of the language core over the documents of one treebank.
import type { Language } from '#lib/core/language/analyse.ts';
import type { GoldDocument } from './gold-document.ts';
import { type ClauseScore, measureClauses, newClauseScore } from './measure-clauses.ts';
import { type CoreferenceScore, measureCoreference } from './measure-coreference.ts';
import { foundNames, goldNames } from './measure-entities.ts';
import { measureReading, newTallies, type Tallies } from './measure-reading.ts';
import { analyseDocument, type Words } from './own-system.ts';
import type { Claim } from './reliability.ts';
import { Tally } from './tally.ts';

export type Scores = {
  tallies: Tallies;
  entities: Tally;
  clauses: ClauseScore;
  coreference: CoreferenceScore;
  claims: { tag: Claim[]; arc: Claim[]; entity: Claim[] };
};

export function scoreDocuments(
  language: Language,
  documents: readonly GoldDocument[],
  words: Words,
): Scores {
  const scores: Scores = {
    tallies: newTallies(),
    entities: new Tally(),
    clauses: newClauseScore(),
    coreference: { anaphors: 0, resolved: 0, right: 0 },
    claims: { tag: [], arc: [], entity: [] },
  };
  for (const gold of documents) addDocument(scores, language, gold, words);
  return scores;
}

function addDocument(scores: Scores, language: Language, gold: GoldDocument, words: Words): void {
  const { sentences, entities, clauses, references } = analyseDocument(language, gold, words);
  measureReading(scores.tallies, { sentences, entities }, gold);
  measureClauses(scores.clauses, sentences, clauses, language.clauseThreshold, gold);
  const names = goldNames(gold);
  scores.entities.add(foundNames(entities), names);
  const known = new Set(names);
  foundNames(entities).forEach((name, at) => {
    const confidence = entities[at]?.confidence ?? 0;
    scores.claims.entity.push({ confidence, right: known.has(name) });
  });
  if (words !== 'gold words') return;
  addTokens(scores, sentences, gold);
  measureCoreference(scores.coreference, references, gold);
}

function addTokens(
  { claims }: Scores,
  sentences: GoldDocument['sentences'],
  gold: GoldDocument,
): void {
  sentences.forEach(({ tokens }, at) => {
    tokens.forEach((token, place) => {
      const wanted = gold.sentences[at]?.tokens[place];
      if (!wanted) return;
      const sameTag = wanted.tag === token.tag && wanted.pos === token.pos;
      claims.tag.push({ confidence: token.tagConfidence, right: sameTag });
      if (wanted.pos === 'PUNCT') return;
      const same = wanted.head === token.head && base(wanted.relation) === base(token.relation);
      claims.arc.push({ confidence: token.arcConfidence, right: same });
    });
  });
}

const base = (relation: string): string => relation.split(':', 1)[0] ?? relation;
