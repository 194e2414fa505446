// How the sentence was read, and what of it was left out.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Reading, ReadSentence } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { statementPlaces } from '#lib/core/fact/word-places.ts';
import type { Draft } from '#lib/core/question/draft/draft.ts';
import type { Question } from '#lib/core/question/question.ts';
import { contentStems } from '#lib/core/question/review/question-text.ts';
import { capped, isWord, least, mean, one, size, type Values, yes } from './feature-values.ts';
import { lostFeatures } from './lost-features.ts';
import { slipFeatures } from './slip-features.ts';
import { wholeFeatures } from './whole-features.ts';
import { wordFeatures } from './word-features.ts';

export function readingFeatures(
  question: Question,
  draft: Draft,
  found: FoundFact,
  reading: Reading,
): Values {
  const statement = draft.origin?.statement ?? found.statement;
  const start = question.evidence[0]?.start ?? -1;
  const sentence =
    statement?.sentence ??
    found.whole?.sentence ??
    reading.article.sentences.findIndex((own) => own.start <= start && start < own.end);
  const read = reading.sentences[sentence];
  if (!read) return {};
  const places = statement ? statementPlaces(statement) : found.whole?.places;
  const all = read.nodes.filter(isWord);
  const told = new Set(all.flatMap(({ form }) => contentStems(form)));
  const stems = contentStems(question.stem);
  return {
    'sentence-words': size(all.length),
    'sentence-place': sentence / Math.max(1, reading.sentences.length - 1),
    'sentence-first': yes(sentence === 0),
    'sentence-quoted': yes(read.quoted),
    'sentence-signs': capped(
      read.nodes.filter(({ form }) => /^[;:–—(]|^-{1,2}$/.test(form)).length,
      4,
    ),
    'sentence-clauses': capped(reading.analysis.clauses[sentence]?.length ?? 0, 8),
    'own-words': mean(stems.map((stem) => yes(!told.has(stem)))),
    proofs: capped(question.evidence.length, 4),
    ...(places ? wordFeatures(places, sentence, read, reading) : {}),
    // The question names who says it, so that its words lean on nobody.
    ...(statement && statement.attribution !== null ? { 'kept-quoted': 0 } : {}),
    ...(found.whole ? wholeFeatures(found.whole, read, reading) : {}),
    ...(statement
      ? {
          ...statementFeatures(statement, read),
          ...slipFeatures(statement, read),
          ...lostFeatures(question, statement, read, reading, draft.origin?.lean),
        }
      : {}),
  };
}

function statementFeatures(statement: Statement, read: ReadSentence): Values {
  const { clause, lead, rest } = statement;
  const { nodes } = read;
  const predicate = nodes[statement.predicate];
  const held = new Set(statementPlaces(statement));
  const core = predicate?.children.filter(({ base, place }) => CORE.test(base) && held.has(place));
  return {
    ...one('clause', clause.kind),
    ...one('subject-from', clause.subject?.from),
    ...one('voice', clause.verb.voice),
    ...one('tense', clause.verb.tense),
    ...one('predicate', predicate?.tag),
    negative: yes(clause.polarity === 'negative'),
    perfect: yes(clause.verb.perfect),
    progressive: yes(clause.verb.progressive),
    modal: yes(clause.verb.modal !== null),
    helped: yes(statement.helper !== null && !statement.setApart),
    'subject-clausal': yes(clause.subject?.clausal === true),
    'statement-sure': statement.confidence,
    'clause-sure': clause.confidence,
    'subject-sure': clause.subject?.confidence ?? 0,
    'core-least': least((core ?? []).map(({ arcConfidence }) => arcConfidence)),
    'predicate-tag': predicate?.tagConfidence ?? 0,
    'predicate-arc': predicate?.arcConfidence ?? 0,
    'lead-words': capped(lead.length, 8),
    'rest-words': size(rest.length),
    ...subjectFeatures(statement, read),
  };
}

const CORE = /^(?:nsubj|csubj|obj|iobj|obl|xcomp|ccomp|cop|aux)$/;

function subjectFeatures({ subjectHead, subject }: Statement, { nodes }: ReadSentence): Values {
  const own = subjectHead.children;
  const determiner = own.find(({ base }) => base === 'det');
  const told = own.some(({ base }) => /^(?:nmod|acl|amod|compound|appos|nummod)$/.test(base));
  const form = /^(?:the)$/.test(determiner?.lower ?? '')
    ? 'definite'
    : determiner
      ? 'other'
      : 'none';
  return {
    ...one('subject', subjectHead.tag),
    ...one('subject-determiner', `${subjectHead.pos === 'PROPN' ? 'name-' : ''}${form}`),
    'subject-words': size(subject.length),
    'subject-bare-definite': yes(form === 'definite' && !told && subjectHead.pos === 'NOUN'),
    'subject-bare-singular': yes(
      subjectHead.tag === 'NN' &&
        !own.some(({ base, tag }) => base === 'det' || tag === 'PRP$' || base === 'nmod'),
    ),
    'subject-joined': yes(own.some(({ base }) => base === 'conj')),
    'subject-first': yes((subject[0] ?? -1) === nodes.find(isWord)?.place),
  };
}
