// Advice on a question as a teacher reads it.
import type { Translate } from '#components/ui/translate.ts';
import type { Advice } from '#lib/core/progress/advise-on-question.ts';
import type { Question } from '#lib/core/question/question.ts';
import { answerWords, optionWords } from './answer-words.ts';
import { secondsWords } from './figure-words.ts';

export function adviceWords(question: Question, advice: Advice, t: Translate): string {
  switch (advice.code) {
    case 'strong-chose': {
      const { count, right, bucket } = advice;
      return t('insight.strong-chose', { count, right, answer: answerWords(question, bucket, t) });
    }
    case 'idle-options':
      return t('insight.idle-options', {
        count: advice.optionIds.length,
        options: advice.optionIds.map((id) => `“${optionWords(question, id)}”`).join(', '),
      });
    case 'slow':
      return t('insight.slow', { time: secondsWords(advice.seconds, t) });
    case 'too-few':
      return t('insight.too-few', { n: advice.n });
    case 'guessing':
    case 'luck':
    case 'passed-over':
      return t(`insight.${advice.code}`, { percent: advice.percent });
    case 'turned-round':
    case 'tells-little':
    case 'known-to-all':
    case 'sound':
      return t(`insight.${advice.code}`);
  }
}
