// A kind of response in words: the option's own, or what was typed, ordered or matched.
import type { Translate } from '#components/ui/translate.ts';
import { bucketAnswer } from '#lib/core/progress/bucket-answers.ts';
import type { Question } from '#lib/core/question/question.ts';

export function answerWords(question: Question, bucket: string, t: Translate): string {
  const answer = bucketAnswer(question, bucket);
  if (answer === null) return t('insight.answerGone');
  switch (answer.type) {
    case 'none':
      return t('insight.answerNone');
    case 'options':
      return answer.optionIds.map((id) => optionWords(question, id)).join(' + ');
    case 'value':
      return t(answer.value ? 'teach.true' : 'teach.false');
    case 'typed':
      return t(`insight.typed-${answer.as}`);
    case 'pairs':
      return t(question.kind === 'ordering' ? 'insight.ordered' : 'insight.matched', {
        right: answer.right,
        of: answer.of,
      });
  }
}

/** The option's text; its id where the version has it no more. */
export function optionWords(question: Question, optionId: string): string {
  const options = 'options' in question ? question.options : [];
  return options.find(({ id }) => id === optionId)?.text ?? optionId;
}
