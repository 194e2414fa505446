// A student's response in words, one entry for each part.
import type { PublicQuestion } from '#lib/core/question/public-question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import type { TakeWords } from './take-words.ts';

export function responseText(
  question: PublicQuestion,
  response: QuestionResponse,
  words: Pick<TakeWords, 'true' | 'false'>,
): string[] {
  const textOf = (id: string) => question.options?.find((option) => option.id === id)?.text ?? id;
  switch (response.kind) {
    case 'multiple-choice':
      return [textOf(response.optionId)];
    case 'multiple-response':
      return response.optionIds.map(textOf);
    case 'true-false':
      return [response.value ? words.true : words.false];
    case 'cloze':
    case 'numeric':
      return [response.text];
    case 'ordering':
      return response.order.map(textOf);
    case 'matching':
      return (question.prompts ?? []).flatMap(({ id, text }) => {
        const optionId = response.pairs[id];
        return optionId === undefined ? [] : [`${text} — ${textOf(optionId)}`];
      });
  }
}
