// Changes of an ordering and of a matching. The stored order of their options tells nothing of the key.
import type { Option, QuestionOf } from '../question.ts';
import { freeOptionId } from './change-options.ts';

type Ordering = QuestionOf<'ordering'>;
type Matching = QuestionOf<'matching'>;

/** `order`: all ids, in the right order. The options are stored in another one. */
export function withOrder(question: Ordering, order: readonly string[]): Ordering {
  const byId = new Map(question.options.map((option) => [option.id, option]));
  const sorted = order.flatMap((id) => byId.get(id) ?? []);
  return { ...question, options: turned(sorted), answerKey: { order: sorted.map(({ id }) => id) } };
}

export function withMovedItem(question: Ordering, id: string, step: number): Ordering {
  const { order } = question.answerKey;
  const from = order.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length) return question;
  const next = order.filter((each) => each !== id);
  next.splice(to, 0, id);
  return withOrder(question, next);
}

export function withNewItem(question: Ordering): Ordering {
  const id = freeOptionId(question.options);
  const options = [...question.options, { id, text: '' }];
  return withOrder({ ...question, options }, [...question.answerKey.order, id]);
}

export function withoutItem(question: Ordering, id: string): Ordering {
  const order = question.answerKey.order.filter((each) => each !== id);
  return withOrder(question, order);
}

/** The last first: never the order itself, as long as there are two. */
const turned = (options: readonly Option[]): Option[] => [
  ...options.slice(-1),
  ...options.slice(0, -1),
];

export function withPromptText(question: Matching, id: string, text: string): Matching {
  const prompts = question.prompts.map((prompt) =>
    prompt.id === id ? { ...prompt, text } : prompt,
  );
  return { ...question, prompts };
}

export function withPair(question: Matching, promptId: string, optionId: string): Matching {
  return {
    ...question,
    answerKey: { pairs: { ...question.answerKey.pairs, [promptId]: optionId } },
  };
}

/** A prompt and an option that goes with it. */
export function withNewPair(question: Matching): Matching {
  const promptId = freeOptionId(question.prompts);
  const optionId = freeOptionId(question.options);
  return withPair(
    {
      ...question,
      prompts: [...question.prompts, { id: promptId, text: '' }],
      options: [{ id: optionId, text: '' }, ...question.options],
    },
    promptId,
    optionId,
  );
}

/** Its option goes too, unless another prompt has it. */
export function withoutPair(question: Matching, promptId: string): Matching {
  const { [promptId]: optionId, ...pairs } = question.answerKey.pairs;
  const used = Object.values(pairs).includes(optionId ?? '');
  return {
    ...question,
    prompts: question.prompts.filter(({ id }) => id !== promptId),
    options: used ? question.options : question.options.filter(({ id }) => id !== optionId),
    answerKey: { pairs },
  };
}

/** An option that goes with no prompt. */
export function withExtraOption(question: Matching): Matching {
  const id = freeOptionId(question.options);
  return { ...question, options: [...question.options, { id, text: '' }] };
}

export function withoutExtraOption(question: Matching, id: string): Matching {
  if (Object.values(question.answerKey.pairs).includes(id)) return question;
  return { ...question, options: question.options.filter((option) => option.id !== id) };
}

export function extraOptions({ options, answerKey }: Matching): Option[] {
  const paired = new Set(Object.values(answerKey.pairs));
  return options.filter(({ id }) => !paired.has(id));
}
