// All gates over one question, in the order in which a reader would object.
import type { Article } from '#lib/core/article/article.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { checkCapitals } from './capitals.ts';
import { checkFitToAsk } from './fit-to-ask.ts';
import { checkAbsolute } from './flaws/absolute-terms.ts';
import { checkCatchAll } from './flaws/catch-all-options.ts';
import { checkCombined } from './flaws/combined-options.ts';
import { checkConvergence } from './flaws/convergence.ts';
import { checkGapInChoice } from './flaws/gap-in-choice.ts';
import { checkGrammarCues } from './flaws/grammar-cues.ts';
import { checkGratuitous } from './flaws/gratuitous-stem.ts';
import { checkImplausible } from './flaws/implausible-distractors.ts';
import { checkLongestKey } from './flaws/longest-key.ts';
import { checkSequence } from './flaws/lost-sequence.ts';
import { checkNegative } from './flaws/negative-stem.ts';
import { checkPraise } from './flaws/praise.ts';
import { checkSaysLittle } from './flaws/says-little.ts';
import { checkStandsOut } from './flaws/stands-out.ts';
import { checkTrueFalseOptions } from './flaws/true-false-options.ts';
import { checkUnfocused } from './flaws/unfocused-stem.ts';
import { checkVague } from './flaws/vague-terms.ts';
import { checkWordRepeats } from './flaws/word-repeats.ts';
import type { Gate, ReviewContext } from './gate.ts';
import { checkGrounding } from './grounding.ts';
import { checkKeyInStem } from './key-in-stem.ts';
import { checkOneKey } from './one-key.ts';
import { checkParsedStem } from './parsed-stem.ts';
import { checkSpelledOut } from './spelled-out.ts';
import { checkStandsAlone } from './stands-alone.ts';
import { checkStemGrammar } from './stem-grammar.ts';
import { checkVerbatimStatement } from './verbatim-statement.ts';
import { checkWellFormed } from './well-formed.ts';

const GATES: readonly Gate[] = [
  checkGrounding,
  checkOneKey,
  checkStandsAlone,
  checkSpelledOut,
  checkWellFormed,
  checkStemGrammar,
  checkParsedStem,
  checkCapitals,
  checkKeyInStem,
  checkUnfocused,
  checkNegative,
  checkGapInChoice,
  checkGratuitous,
  checkAbsolute,
  checkVague,
  checkSaysLittle,
  checkPraise,
  checkWordRepeats,
  checkCatchAll,
  checkTrueFalseOptions,
  checkCombined,
  checkImplausible,
  checkLongestKey,
  checkStandsOut,
  checkGrammarCues,
  checkConvergence,
  checkSequence,
  checkFitToAsk,
  checkVerbatimStatement,
];

/** @param context what else is known; the gates judge without it, only less surely */
export function reviewQuestion(
  question: Question,
  article: Article,
  context: ReviewContext = {},
): Finding[] {
  return GATES.flatMap((gate) => gate(question, article, context));
}

/** What has a warning wants a person's look first. */
export function isShown(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity === 'info');
}
