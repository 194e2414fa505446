// A response to a question in one line, for its teacher.
import { responseText } from '#components/student/response-text.ts';
import type { Translate } from '#components/ui/translate.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';

export function givenWords(question: Question, response: QuestionResponse, t: Translate): string {
  const words = { true: t('teach.true'), false: t('teach.false') };
  return responseText(toPublicQuestion(question), response, words).join('; ');
}
