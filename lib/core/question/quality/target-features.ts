// The part of the statement that the fact turns on.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Question } from '#lib/core/question/question.ts';
import { capped, one, size, type Values, yes } from './feature-values.ts';

export function targetFeatures({ fact, target, number }: FoundFact, question: Question): Values {
  const denies = question.kind === 'true-false' && !question.answerKey.value;
  return {
    ...one('fact', fact.kind),
    ...one('modality', fact.modality),
    'false-place': yes(denies && target?.kind === 'place'),
    'false-number': yes(denies && number !== null),
    attributed: yes(fact.attribution !== null),
    'fact-sure': fact.confidence,
    salience: fact.salience,
    quotes: capped(fact.quotes.length, 4),
    ...(target
      ? {
          ...one('target', target.kind),
          ...one('target-head', target.head.tag),
          'target-sure': target.confidence,
          'target-arc': target.head.arcConfidence,
          'target-tag': target.head.tagConfidence,
          'target-words': size(target.places.length),
          'target-marked': yes(target.preposition !== null),
          'target-tails': yes(target.head.children.some(({ base }) => TAIL.test(base))),
          'target-joined': yes(target.head.children.some(({ base }) => base === 'conj')),
        }
      : {}),
    ...(number
      ? {
          ...one('number', number.number.role),
          ...one('unit', number.number.unit?.kind),
          'number-hedged': yes(number.number.qualifier !== null),
          'number-words': yes(number.number.written === 'words'),
          'number-range': yes(number.number.high !== null),
        }
      : {}),
  };
}

const TAIL = /^(?:acl|appos|advcl|parataxis)$/;
