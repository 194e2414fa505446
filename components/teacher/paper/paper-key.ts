// The answers in the words of the worksheet: letters, numbers and lines as they stand there.
import type { Translate } from '#components/ui/translate.ts';
import type { PaperQuestion } from '#lib/core/quiz/paper-questions.ts';
import { letterOf } from './letter-of.ts';

/** One line for each thing to find on the paper; at least one. */
export function paperKey({ asked, known }: PaperQuestion, t: Translate): string[] {
  const options = asked.options ?? [];
  const letter = (id: string) => letterOf(options.findIndex((option) => option.id === id));
  const text = (id: string) => options.find((option) => option.id === id)?.text ?? '';
  const lettered = (ids: readonly string[]) =>
    options.filter(({ id }) => ids.includes(id)).map(({ id }) => `${letter(id)}. ${text(id)}`);
  switch (known.kind) {
    case 'multiple-choice':
      return lettered([known.answerKey.optionId]);
    case 'multiple-response':
      return lettered(known.answerKey.optionIds);
    case 'true-false':
      return [t(known.answerKey.value ? 'teach.true' : 'teach.false')];
    case 'cloze': {
      const [first = '', ...others] = known.answerKey.accepted;
      if (others.length === 0) return [first];
      return [first, t('shareForms.alsoAccepted', { others: others.join(' / ') })];
    }
    case 'numeric': {
      const { value, tolerance } = known.answerKey;
      const exact = `${value} ${known.unit ?? ''}`.trim();
      return [tolerance > 0 ? `${exact}, ${t('teach.tolerance', { tolerance })}` : exact];
    }
    case 'ordering': {
      const { order } = known.answerKey;
      const boxes = options.map(({ id }) => order.indexOf(id) + 1).join(', ');
      const inOrder = order.map((id, index) => `${index + 1}. ${text(id)}`);
      return [t('shareForms.boxesFromTop', { boxes }), ...inOrder];
    }
    case 'matching':
      return (asked.prompts ?? []).map((prompt, index) => {
        const id = known.answerKey.pairs[prompt.id] ?? '';
        return `${index + 1}. ${prompt.text}: ${letter(id)}. ${text(id)}`;
      });
  }
}
