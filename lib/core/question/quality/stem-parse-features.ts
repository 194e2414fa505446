// The stem read again by the parser: what it is unsure of, a reader may stumble over.

import type { ParsedToken } from '#lib/core/language/analysis.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import type { Question } from '#lib/core/question/question.ts';
import { filledStem } from '#lib/core/question/review/question-text.ts';
import { capped, mean, one, type Values, yes } from './feature-values.ts';
import type { StemReader } from './read-stems.ts';

const SENTENCES = /^(?:multiple-choice|multiple-response|numeric|true-false|cloze)$/;

/** What of a question is read as a sentence, its gap filled; null for kinds whose stem is an order. */
export const stemSentence = (question: Question): string | null =>
  SENTENCES.test(question.kind) ? filledStem(question) : null;

/** Nothing of kinds whose stem is an order. */
export function stemParseFeatures(question: Question, stems: StemReader): Values {
  const text = stemSentence(question);
  if (text === null) return {};
  const tokens = stems(text);
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT');
  const root = tokens.find(({ head }) => head === -1);
  if (!root || words.length === 0) return {};
  const under = tokens.filter(({ head }) => tokens[head] === root);
  const core = [root, ...under].filter(({ relation }) => CORE.test(relation));
  const loose = words.filter(({ relation }) => LOOSE.test(relation));
  const last = words.at(-1);
  return {
    'stem-arc-mean': mean(words.map(({ arcConfidence }) => arcConfidence)),
    'stem-arc-least': Math.min(...words.map(({ arcConfidence }) => arcConfidence)),
    'stem-tag-least': Math.min(...words.map(({ tagConfidence }) => tagConfidence)),
    'stem-tag-mean': mean(words.map(({ tagConfidence }) => tagConfidence)),
    'stem-core-least': Math.min(...core.map(({ arcConfidence }) => arcConfidence)),
    'stem-root-sure': root.arcConfidence,
    'stem-verbs': capped(words.filter(({ tag }) => isFiniteTag(tag)).length, 4),
    'stem-loose': capped(loose.length, 3),
    'stem-subject': yes(under.some(({ relation }) => /^(?:nsubj|csubj|expl)/.test(relation))),
    'stem-object': yes(under.some(({ relation }) => /^(?:obj|ccomp|xcomp)/.test(relation))),
    ...one('stem-root', coarse(root)),
    ...(last ? one('stem-last', last.pos) : {}),
  };
}

const CORE = /^(?:root|nsubj|obj|iobj|cop|aux|xcomp|ccomp)/;
const LOOSE = /^(?:dep|parataxis|list|discourse|vocative|dislocated|orphan)/;

const coarse = ({ pos, tag }: ParsedToken): string => (pos === 'VERB' ? tag : pos);
