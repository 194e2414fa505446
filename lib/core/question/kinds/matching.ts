// Each prompt goes with one option. An option may be given to several prompts.
import type { QuestionOf } from '../question.ts';
import type { KindRules, ResponseOf } from './kind-rules.ts';
import { textsOf } from './option-list.ts';

/** For each prompt in stored order: whether it has the key's option. */
function verdicts(
  { prompts, answerKey }: QuestionOf<'matching'>,
  { pairs }: ResponseOf<'matching'>,
): boolean[] {
  return prompts.map(
    ({ id }) => Object.hasOwn(answerKey.pairs, id) && pairs[id] === answerKey.pairs[id],
  );
}

export const matchingRules: KindRules<'matching'> = {
  kind: 'matching',
  invalidField({ prompts, options }, { pairs }) {
    const stray = Object.keys(pairs).find((id) => !prompts.some((prompt) => prompt.id === id));
    if (stray !== undefined) return `pairs.${stray}`;
    const known = (id: string) => options.some((option) => option.id === id);
    const bad = prompts.find(({ id }) => !Object.hasOwn(pairs, id) || !known(pairs[id] ?? ''));
    return bad ? `pairs.${bad.id}` : null;
  },
  /** Right pairs / prompts. */
  share(question, response) {
    return verdicts(question, response).filter(Boolean).length / question.prompts.length;
  },
  /** 1 or 0 for each prompt in stored order: "1101". */
  bucket: (question, response) =>
    verdicts(question, response)
      .map((right) => (right ? '1' : '0'))
      .join(''),
  solution: ({ answerKey }) => ({ kind: 'matching', pairs: { ...answerKey.pairs } }),
  /** "prompt — option", in the prompts' stored order. */
  solutionText({ prompts, options, answerKey }) {
    return prompts.flatMap(({ id, text }) =>
      Object.hasOwn(answerKey.pairs, id)
        ? textsOf(options, [answerKey.pairs[id] ?? '']).map((option) => `${text} — ${option}`)
        : [],
    );
  },
};
