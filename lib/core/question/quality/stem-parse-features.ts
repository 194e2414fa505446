// The stem read again by the parser: what it is unsure of, a reader may stumble over.

import type { Language } from '#lib/core/language/analyse.ts';
import type { ParsedToken } from '#lib/core/language/analysis.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';
import type { Question } from '#lib/core/question/question.ts';
import { filledStem } from '#lib/core/question/review/question-text.ts';
import { capped, mean, one, type Values, yes } from './feature-values.ts';

const SENTENCES = /^(?:multiple-choice|multiple-response|numeric|true-false|cloze)$/;

/** Of a gap the sentence with the gap filled; nothing of kinds whose stem is an order. */
export function stemParseFeatures(question: Question, parse: Language['parse']): Values {
  if (!SENTENCES.test(question.kind)) return {};
  const text = filledStem(question);
  const cut = splitTokens(text, 0, text.length);
  const [parsed] = parse([
    { start: 0, end: text.length, paragraph: 0, kind: 'sentence', tokens: cut },
  ]);
  const tokens = parsed?.tokens ?? [];
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
