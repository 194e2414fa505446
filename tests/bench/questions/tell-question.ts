// A question in plain lines for a reader who marks it: stem, options, key and proof.
import type { Question } from '#lib/core/question/question.ts';
import { keyTexts } from '#lib/core/question/review/question-text.ts';

export function tellQuestion(id: string, question: Question): string {
  const lines = [
    `[${id}] (${question.kind}, ${question.skill}) ${question.stem}`,
    ...keyLines(question),
  ];
  return `${[...lines, `PROOF ${question.evidence.map(({ quote }) => quote).join(' || ')}`].join('\n    ')}\n`;
}

function keyLines(question: Question): string[] {
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response': {
      const right = keyTexts(question);
      return question.options.map(({ text }) => `${right.includes(text) ? 'KEY ' : '    '}${text}`);
    }
    case 'ordering': {
      const textOf = new Map(question.options.map(({ id, text }) => [id, text]));
      return question.answerKey.order.map((id, at) => `KEY ${at + 1}. ${textOf.get(id)}`);
    }
    case 'matching': {
      const textOf = new Map(question.options.map(({ id, text }) => [id, text]));
      return question.prompts.map(
        (prompt) =>
          `KEY ${prompt.text} -> ${textOf.get(question.answerKey.pairs[prompt.id] ?? '')}`,
      );
    }
    case 'numeric': {
      const { value, tolerance } = question.answerKey;
      const exact = tolerance === 0 ? '' : ` (give or take ${tolerance})`;
      return [`KEY ${value}${question.unit ? ` ${question.unit}` : ''}${exact}`];
    }
    case 'cloze':
      return [`KEY ${question.answerKey.accepted.join(' / ')}`];
    case 'true-false':
      return [`KEY ${question.answerKey.value}`];
  }
}
