// What a student's browser may see of pointing: the sentences, and with the solution whether the right one was hit.
import type { Article } from '#lib/core/article/article.ts';
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Attempt } from './attempt.ts';
import type { NumberedSentence, QuestionPointing } from './attempt-view.ts';
import { isProof, pointingTo } from './pointing.ts';

type Context = {
  article: Article;
  feedback: AssignmentSettings['feedback'];
  /** The attempt is over. */
  over: boolean;
  /** The solution is shown. */
  solved: boolean;
};

export function presentPointing(
  attempt: Attempt,
  question: Question,
  { article, feedback, over, solved }: Context,
): QuestionPointing {
  const given = pointingTo(attempt, question.id);
  const locked = over || (feedback === 'each' && given !== null);
  if (given === null) return { locked };
  const { sentence } = given;
  const told = solved && sentence !== null;
  return { sentence, locked, ...(told && { right: isProof(article, question, sentence) }) };
}

/** Every sentence alike, headings too: what may be pointed at tells nothing. */
export function sentencesOf({
  text,
  sentences,
}: Pick<Article, 'text' | 'sentences'>): NumberedSentence[] {
  return sentences.map(({ start, end, paragraph }, number) => ({
    number,
    text: text.slice(start, end),
    paragraph,
  }));
}
