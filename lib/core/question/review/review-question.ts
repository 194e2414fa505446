// All gates over one question, in the order in which a reader would object.
import type { Article } from '#lib/core/article/article.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { checkFitToAsk } from './fit-to-ask.ts';
import { checkFlawedOptions } from './flawed-options.ts';
import { checkFlawedStem } from './flawed-stem.ts';
import type { Gate } from './gate.ts';
import { checkGrounding } from './grounding.ts';
import { checkSequence } from './lost-sequence.ts';
import { checkOneKey } from './one-key.ts';
import { checkStandsAlone } from './stands-alone.ts';
import { checkVerbatimStatement } from './verbatim-statement.ts';
import { checkWellFormed } from './well-formed.ts';

const GATES: readonly Gate[] = [
  checkGrounding,
  checkOneKey,
  checkStandsAlone,
  checkWellFormed,
  checkFlawedStem,
  checkFlawedOptions,
  checkSequence,
  checkFitToAsk,
  checkVerbatimStatement,
];

export function reviewQuestion(question: Question, article: Article): Finding[] {
  return GATES.flatMap((gate) => gate(question, article));
}

export function isShown(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
