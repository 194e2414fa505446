// The registry of question kinds: one judge per kind, found by the question's own kind.
import type { Question, QuestionKind } from '../question.ts';
import type { QuestionResponse } from '../response.ts';
import { clozeRules } from './cloze.ts';
import { type Judgement, judgeBy, type KindJudge, type Solution } from './kind-rules.ts';
import { matchingRules } from './matching.ts';
import { multipleChoiceRules } from './multiple-choice.ts';
import { multipleResponseRules } from './multiple-response.ts';
import { numericRules } from './numeric.ts';
import { orderingRules } from './ordering.ts';
import { trueFalseRules } from './true-false.ts';
import { withKey } from './with-key.ts';

const JUDGES: Readonly<Record<QuestionKind, KindJudge>> = {
  'multiple-choice': judgeBy(multipleChoiceRules),
  'multiple-response': judgeBy(multipleResponseRules),
  'true-false': judgeBy(trueFalseRules),
  cloze: judgeBy(clozeRules),
  numeric: judgeBy(numericRules),
  ordering: judgeBy(orderingRules),
  matching: judgeBy(matchingRules),
};

/** Whether a response can be scored, its share of the credit (all-or-nothing applied) and its bucket; by the best of its keys. */
export function judgeResponse(question: Question, response: QuestionResponse): Judgement {
  const judged = JUDGES[question.kind].judge(question, response);
  if (judged.type === 'invalid') return judged;
  const others = (question.alsoRight ?? []).flatMap((right) => {
    const corrected = withKey(question, right);
    const other = corrected && JUDGES[question.kind].judge(corrected, response);
    return other?.type === 'judged' ? [other] : [];
  });
  return others.reduce((best, other) => (other.share > best.share ? other : best), judged);
}

/** The right response and words for it. */
export function solutionOf(question: Question): Solution {
  return JUDGES[question.kind].solve(question);
}

/** False where the key is broken: its own solution is invalid or not fully right, or an id stands twice. */
export function isAnswerable(question: Question): boolean {
  const lists = [
    'options' in question ? question.options : [],
    'prompts' in question ? question.prompts : [],
  ];
  if (lists.some((list) => new Set(list.map(({ id }) => id)).size < list.length)) return false;
  const judgement = judgeResponse(question, solutionOf(question).response);
  return judgement.type === 'judged' && judgement.share === 1;
}
