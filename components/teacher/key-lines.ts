// The key of a question in lines: the options with the right ones marked, or the answer. For server and browser.
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { Question } from '#lib/core/question/question.ts';

export type KeyLine = { id: string; text: string; right: boolean };

/** `tolerance` holds {tolerance}, `goesWith` {prompt} and {option}. */
export type KeyWords = { true: string; false: string; tolerance: string; goesWith: string };

export function keyLines(question: Question, words: KeyWords): KeyLine[] {
  switch (question.kind) {
    case 'multiple-choice':
      return marked(question.options, [question.answerKey.optionId]);
    case 'multiple-response':
      return marked(question.options, question.answerKey.optionIds);
    case 'true-false':
      return marked(
        [
          { id: 'true', text: words.true },
          { id: 'false', text: words.false },
        ],
        [String(question.answerKey.value)],
      );
    case 'cloze':
      return [...new Set(question.answerKey.accepted)].map((text) => ({
        id: text,
        text,
        right: true,
      }));
    case 'numeric': {
      const { value, tolerance } = question.answerKey;
      const exact = `${Number.isFinite(value) ? value : '…'} ${question.unit ?? ''}`.trim();
      const within = fillTemplate(words.tolerance, { tolerance });
      return [{ id: 'value', text: tolerance > 0 ? `${exact}, ${within}` : exact, right: true }];
    }
    case 'ordering':
      return question.answerKey.order.map((id, index) => ({
        id,
        text: `${index + 1}. ${textOf(question.options, id)}`,
        right: true,
      }));
    case 'matching':
      return question.prompts.map((prompt) => ({
        id: prompt.id,
        text: fillTemplate(words.goesWith, {
          prompt: prompt.text,
          option: textOf(question.options, question.answerKey.pairs[prompt.id] ?? ''),
        }),
        right: true,
      }));
  }
}

type Named = { id: string; text: string };

function marked(options: readonly Named[], right: readonly string[]): KeyLine[] {
  return options.map(({ id, text }) => ({ id, text, right: right.includes(id) }));
}

function textOf(options: readonly Named[], id: string): string {
  return options.find((option) => option.id === id)?.text ?? id;
}
