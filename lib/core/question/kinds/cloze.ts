// A gap filled by typing. Compared by what counts (fold-text.ts), never letter by letter.
import type { QuestionOf } from '../question.ts';
import { foldKey, foldTokens } from './fold-text.ts';
import type { KindRules, ResponseOf } from './kind-rules.ts';
import { isNearMiss } from './near-miss.ts';

/** Text without letters or digits ("+") has nothing to fold and is compared as it stands. */
function keyOf(text: string): string {
  const tokens = foldTokens(text);
  return tokens.length > 0 ? foldKey(tokens) : text.normalize('NFKC').trim();
}

function isRight({ answerKey }: QuestionOf<'cloze'>, { text }: ResponseOf<'cloze'>): boolean {
  const given = keyOf(text);
  return answerKey.accepted.some((accepted) => keyOf(accepted) === given);
}

function isNear({ answerKey }: QuestionOf<'cloze'>, { text }: ResponseOf<'cloze'>): boolean {
  const given = foldTokens(text);
  return (
    given.length > 0 &&
    answerKey.accepted.some((accepted) => isNearMiss(given, foldTokens(accepted)))
  );
}

export const clozeRules: KindRules<'cloze'> = {
  kind: 'cloze',
  invalidField: (_question, { text }) => (text.trim() === '' ? 'text' : null),
  /** 1 where an accepted text folds to the same, else 0. */
  share: (question, response) => (isRight(question, response) ? 1 : 0),
  nearMiss: (question, response) => !isRight(question, response) && isNear(question, response),
  bucket(question, response) {
    if (isRight(question, response)) return 'right';
    return isNear(question, response) ? 'near' : 'other';
  },
  solution: ({ answerKey }) => ({ kind: 'cloze', text: answerKey.accepted[0] ?? '' }),
  solutionText: ({ answerKey }) => answerKey.accepted.slice(0, 1),
};
