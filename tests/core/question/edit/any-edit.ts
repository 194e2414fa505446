// One of the edits that the editor offers for a question, chosen by a number.
import {
  rightIds,
  withNewOption,
  withOptionText,
  withoutOption,
  withRight,
  withSwapped,
} from '#lib/core/question/edit/change-options.ts';
import {
  extraOptions,
  withExtraOption,
  withMovedItem,
  withNewItem,
  withNewPair,
  withoutExtraOption,
  withoutItem,
  withoutPair,
  withPromptText,
} from '#lib/core/question/edit/change-order.ts';
import type { Question } from '#lib/core/question/question.ts';

const TEXTS = ['', ' ', 'Lake', 'forty', '40', 'x'.repeat(301), 'Who runs it?', 'It is ____.'];

export function anyEditOf(question: Question, seed: number): Question {
  const text = TEXTS[seed % TEXTS.length] ?? '';
  const edits = [
    (): Question => ({ ...question, stem: text }),
    (): Question => ({ ...question, rationale: text.repeat(1 + (seed % 4)) }),
    (): Question => ({ ...question, maxPoints: (seed % 300) - 20 }),
    (): Question => ({ ...question, evidence: [] }),
    ...ofKind(question, seed, text),
  ];
  return edits[Math.floor(seed / 7) % edits.length]?.() ?? question;
}

function ofKind(question: Question, seed: number, text: string): (() => Question)[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(seed / 3) % list.length];
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response': {
      const id = pick(question.options)?.id ?? '';
      return [
        () => withOptionText(question, id, text),
        () => withNewOption(question, text),
        () => withoutOption(question, id),
        () => withRight(question, id, !rightIds(question).includes(id)),
        () => withSwapped(question, id, 0),
      ];
    }
    case 'true-false':
      return [() => ({ ...question, answerKey: { value: !question.answerKey.value } })];
    case 'cloze':
      return [
        () => ({ ...question, answerKey: { accepted: [...question.answerKey.accepted, text] } }),
      ];
    case 'numeric': {
      const { answerKey } = question;
      return [
        () => ({ ...question, answerKey: { ...answerKey, value: Number(text || 'none') } }),
        () => ({ ...question, answerKey: { ...answerKey, tolerance: (seed % 5) - 1 } }),
        () => ({ ...question, unit: text }),
      ];
    }
    case 'ordering': {
      const id = pick(question.options)?.id ?? '';
      return [
        () => withMovedItem(question, id, seed % 2 === 0 ? 1 : -1),
        () => withNewItem(question),
        () => withoutItem(question, id),
        () => withOptionText(question, id, text),
      ];
    }
    case 'matching': {
      const prompt = pick(question.prompts)?.id ?? '';
      return [
        () => withPromptText(question, prompt, text),
        () => withNewPair(question),
        () => withoutPair(question, prompt),
        () => withExtraOption(question),
        () => withoutExtraOption(question, pick(extraOptions(question))?.id ?? ''),
        () => withOptionText(question, pick(question.options)?.id ?? '', text),
      ];
    }
  }
}
