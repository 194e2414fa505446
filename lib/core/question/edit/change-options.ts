// Changes of a question's options, one at a time: what is pure, small and the same for every kind.
import type { Option, Question, QuestionOf } from '../question.ts';

export type WithOptions = QuestionOf<
  'multiple-choice' | 'multiple-response' | 'ordering' | 'matching'
>;
export type Choice = QuestionOf<'multiple-choice' | 'multiple-response'>;

/** The first of a, b, c, … a1, b1, … that no option has. */
export function freeOptionId(options: readonly Option[]): string {
  const taken = new Set(options.map(({ id }) => id));
  for (let turn = 0; ; turn += 1) {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const id = turn === 0 ? letter : `${letter}${turn}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** A text typed by a person no longer comes from where the writer had it. */
export function withOptionText<Q extends WithOptions>(question: Q, id: string, text: string): Q {
  return {
    ...withoutSource(question, id),
    options: question.options.map((option) => (option.id === id ? { ...option, text } : option)),
  };
}

export function withNewOption<Q extends Choice>(question: Q, text = ''): Q {
  const id = freeOptionId(question.options);
  return { ...question, options: [...question.options, { id, text }] };
}

/** The key never loses its last option: where it would, nothing is taken away. */
export function withoutOption<Q extends Choice>(question: Q, id: string): Q {
  if (rightIds(question).every((right) => right === id)) return question;
  const rest = question.options.filter((option) => option.id !== id);
  const open = { ...withoutSource(question, id), options: rest };
  if (open.kind !== 'multiple-response') return open;
  const optionIds = open.answerKey.optionIds.filter((right) => right !== id);
  return { ...open, answerKey: { optionIds } };
}

export function rightIds(question: Choice): string[] {
  return question.kind === 'multiple-choice'
    ? [question.answerKey.optionId]
    : question.answerKey.optionIds;
}

/** multiple-choice: this one is right; multiple-response: right or not, in the options' order. */
export function withRight<Q extends Choice>(question: Q, id: string, right: boolean): Q {
  if (question.kind === 'multiple-choice') {
    return right ? { ...question, answerKey: { optionId: id } } : question;
  }
  const chosen = new Set(question.answerKey.optionIds);
  if (right) chosen.add(id);
  else chosen.delete(id);
  const optionIds = question.options.flatMap((option) => (chosen.has(option.id) ? option.id : []));
  return { ...question, answerKey: { optionIds } };
}

/** A proposed option takes the place of one that is there, which can be had back the same way. */
export function withSwapped<Q extends Choice>(question: Q, id: string, spare: number): Q {
  const taken = question.spareOptions?.[spare];
  const former = question.options.find((option) => option.id === id);
  if (!taken || !former) return question;
  const source = question.wrong?.[id];
  const rest = (question.spareOptions ?? []).filter((_, place) => place !== spare);
  return {
    ...question,
    options: question.options.map((option) =>
      option.id === id ? { ...option, text: taken.text } : option,
    ),
    wrong: { ...question.wrong, [id]: taken.wrong },
    spareOptions: source ? [...rest, { text: former.text, wrong: source }] : rest,
  };
}

function withoutSource<Q extends Question>(question: Q, id: string): Q {
  if (!question.wrong?.[id]) return question;
  const { [id]: _, ...wrong } = question.wrong;
  return { ...question, wrong };
}
